import { contractedRentOfUnit } from '#shared/finance/contracted-rent'
import { potentialRentOfUnit } from '#shared/finance/gross-potential-rent'
import { isLeaseRunning, lastDayOfLease } from '#shared/finance/lease-rent'
import { remainingTerms } from '#shared/finance/lease-terms'
import type { FigureKey } from '#shared/finance/metric-formulas'
import { isOwnedOn, ownedPart, type PropertyBook } from '#shared/finance/property-book'
import type { LineageRows } from '#shared/lineage'
import type { Lease } from '#shared/leases'
import { roundHalfEven } from '#shared/money'
import type { Unit } from '#shared/units'
import {
  column,
  linkToProperty,
  money,
  type TableRow,
  type TableSource,
  word,
} from './lineage-tables.ts'

/** The rows behind a figure that is read from units and leases; null where it is another's. */
export function leaseTable(metric: FigureKey, source: TableSource): LineageRows | null {
  switch (metric) {
    case 'units':
      return unitTable(source, { onlyLet: false, isArea: false })
    case 'leasedUnits':
      return unitTable(source, { onlyLet: true, isArea: false })
    case 'area':
      return unitTable(source, { onlyLet: false, isArea: true })
    case 'leasedArea':
      return unitTable(source, { onlyLet: true, isArea: true })
    case 'gpr':
      return rentTable(source, potentialRentOfUnit)
    case 'contractedRent':
      return rentTable(source, contractedRentOfUnit)
    case 'wault':
      return termTable(source, 'yearsToEnd')
    case 'waultToBreak':
      return termTable(source, 'yearsToBreak')
    default:
      return null
  }
}

type UnitRule = { readonly onlyLet: boolean; readonly isArea: boolean }

function unitTable(source: TableSource, { onlyLet, isArea }: UnitRule): LineageRows {
  const amountOf = (unit: Unit, isLet: boolean): number | null => {
    if (onlyLet && !isLet) return 0
    return isArea ? unit.area : 1
  }
  return {
    adds: 'sum',
    columns: [
      column('property'),
      column('unit'),
      column('state'),
      column('tenant'),
      column('until', 'date'),
      column(isArea ? 'area' : 'amount', isArea ? 'area' : 'number'),
    ],
    rows: unitRows(source, (book, unit, lease) => [
      book.property.name,
      unit.label,
      word(lease === undefined ? 'vacant' : 'let'),
      nameOf(source, lease),
      lease === undefined ? null : lastDayOfLease(lease),
      amountOf(unit, lease !== undefined),
    ]),
  }
}

const nameOf = ({ nameByTenant }: TableSource, lease: Lease | undefined): string | null =>
  lease === undefined ? null : (nameByTenant.get(lease.tenantId) ?? null)

function unitRows(
  { books, scope }: TableSource,
  cellsOf: (book: PropertyBook, unit: Unit, lease: Lease | undefined) => TableRow['cells'],
): TableRow[] {
  return books
    .filter((book) => isOwnedOn(book, scope.asOf))
    .flatMap((book) =>
      book.units.map((unit) => {
        const lease = book.leases.findLast(
          (candidate) => candidate.unitId === unit.id && isLeaseRunning(candidate, scope.asOf),
        )
        return {
          id: unit.id,
          cells: cellsOf(book, unit, lease),
          link: lease === undefined ? linkToProperty(book) : linkToLease(book, lease),
          node: null,
        }
      }),
    )
}

const linkToLease = ({ property }: PropertyBook, lease: Lease): TableRow['link'] => ({
  to: 'lease',
  id: lease.id,
  propertyId: property.id,
})

type RentOfUnit = (unit: Unit, leases: readonly Lease[], from: string, to: string) => number | null

/** Rent by unit; the cents of a property's units add up to the figure, which is rounded once. */
function rentTable({ books, scope }: TableSource, rentOf: RentOfUnit): LineageRows {
  return {
    adds: 'sum',
    columns: [column('property'), column('unit'), money('marketRent'), money('amount')],
    rows: books.flatMap((book) => {
      const { from, to } = ownedPart(book, scope.period)
      if (from > to) return []
      const rents = book.units.map((unit) => rentOf(unit, book.leases, from, to))
      const cents = roundTogether(rents)
      return book.units.map((unit, index) => ({
        id: unit.id,
        cells: [book.property.name, unit.label, unit.marketRent, cents[index] ?? null],
        link: linkToProperty(book),
        node: null,
      }))
    }),
  }
}

/**
 * Whole numbers that add up to the rounded sum of the amounts: each is what the rounded running sum gains.
 *
 * Check: 0.5, 0.5, 0.5 → 0, 1, 1; their sum 1.5 rounds to 2.
 */
export function roundTogether(amounts: readonly (number | null)[]): (number | null)[] {
  let sum = 0
  return amounts.map((amount) => {
    if (amount === null) return null
    const before = roundHalfEven(sum)
    sum += amount
    return roundHalfEven(sum) - before
  })
}

/** The leases that run on the day, each weighing its yearly rent times the years left. */
function termTable(source: TableSource, read: 'yearsToEnd' | 'yearsToBreak'): LineageRows {
  const { books, scope } = source
  const rows = books
    .filter((book) => isOwnedOn(book, scope.asOf))
    .flatMap((book) => {
      const labels = new Map(book.units.map(({ id, label }) => [id, label]))
      return book.leases.flatMap((lease): TableRow[] =>
        remainingTerms([lease], scope.asOf).map(({ annualRent, ...years }) => ({
          id: lease.id,
          cells: [
            book.property.name,
            labels.get(lease.unitId) ?? '',
            nameOf(source, lease),
            lastDayOfLease(lease),
            years[read],
            annualRent,
            annualRent * years[read],
          ],
          link: linkToLease(book, lease),
          node: null,
        })),
      )
    })
  return {
    adds: 'weighted',
    columns: [
      column('property'),
      column('unit'),
      column('tenant'),
      column('until', 'date'),
      column('yearsLeft', 'number'),
      money('annualRent'),
      money('weight'),
    ],
    rows,
  }
}
