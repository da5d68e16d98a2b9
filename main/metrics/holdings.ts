import type { CategoryKind } from '#shared/categories'
import {
  addMonths,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
} from '#shared/dates'
import { type BookedPart, gatherMoney } from '#shared/finance/booked-money'
import { balanceOn, leasedUnitsOn } from '#shared/finance/metric-leaves'
import type { DayPeriod } from '#shared/finance/metric-period'
import { propertyFigures } from '#shared/finance/portfolio-metrics'
import {
  isOwnedOn,
  neededParts,
  type PropertyBook,
  type Scope,
} from '#shared/finance/property-book'
import { propertyValueOn } from '#shared/finance/property-value'
import type { Property, PropertyFigures } from '#shared/properties'
import type { DataBase } from '../database/schema.ts'
import { currentBooks } from './book-cache.ts'
import { type PropertyKindTotal, selectBookedTotalsOfDays } from './monthly-total-queries.ts'
import { groupBy, type StoredBook } from './stored-books.ts'

/** A property's book with its sums by month and kind in a period. */
export type Holding = PropertyBook & {
  readonly tags: readonly string[]
  readonly totals: readonly PropertyKindTotal[]
}

export type Period = { readonly from: IsoMonth; readonly to: IsoMonth }

/** The twelve full months that end on or before the day. */
export const trailingYear = (asOf: IsoDate): Period => {
  const to = lastFullMonth(asOf)
  return { from: addMonths(to, -11), to }
}

export const daysOf = ({ from, to }: Period): DayPeriod => ({
  from: firstDayOf(from),
  to: lastDayOf(to),
})

/** The books of the properties, in the order given. */
export async function loadHoldings(
  db: DataBase,
  properties: readonly Property[],
  period: Period,
): Promise<Holding[]> {
  const books = await currentBooks(db)
  return properties.flatMap(({ id }) => {
    const book = books.get(id)
    if (book === undefined) return []
    return [{ ...book, parts: [], totals: totalsOf(book, period) }]
  })
}

/** The sums by kind, as lists by month want them. */
const totalsOf = ({ property, months }: StoredBook, { from, to }: Period): PropertyKindTotal[] =>
  [...months]
    .filter(([month]) => from <= month && month <= to)
    .flatMap(([month, money]) =>
      countedKinds.map((kind) => ({
        propertyId: property.id,
        month,
        kind,
        amount: money[kind],
      })),
    )

const countedKinds = [
  'income',
  'operating',
  'capex',
  'interest',
  'principal',
  'financing',
] as const satisfies readonly CategoryKind[]

/** Adds the sums of the parts of months that the scopes need. */
export async function withParts(
  db: DataBase,
  books: readonly StoredBook[],
  scopes: readonly Pick<Scope, 'asOf' | 'period'>[],
): Promise<(StoredBook & PropertyBook)[]> {
  const ids = books.map(({ property }) => property.id)
  const partsByProperty = new Map<string, BookedPart[]>(ids.map((id) => [id, []]))
  for (const part of distinct(scopes.flatMap(neededParts))) {
    const rows = ids.length === 0 ? [] : await selectBookedTotalsOfDays(db, ids, part).execute()
    const byProperty = groupBy(rows, ({ propertyId }) => propertyId)
    for (const [id, parts] of partsByProperty)
      parts.push({ ...part, money: gatherMoney(byProperty.get(id) ?? []) })
  }
  return books.map((book) =>
    Object.assign({}, book, { parts: partsByProperty.get(book.property.id) ?? [] }),
  )
}

const distinct = (periods: readonly DayPeriod[]): DayPeriod[] => [
  ...new Map(periods.map((period) => [`${period.from} ${period.to}`, period])).values(),
]

/** What a property amounts to on a day; nothing before its purchase. */
export function holdingsOn(holding: PropertyBook, asOf: IsoDate) {
  if (!isOwnedOn(holding, asOf)) return { value: null, loanBalance: 0, units: 0, leasedUnits: 0 }
  return {
    value: propertyValueOn(holding.property, holding.valuations, asOf),
    loanBalance: balanceOn(holding, asOf),
    units: holding.units.length,
    leasedUnits: leasedUnitsOn(holding, asOf).length,
  }
}

/** A property's headline figures on a day, over whole months: the engine's, as lists show them. */
export function figuresOf(holding: PropertyBook, asOf: IsoDate, period: Period): PropertyFigures {
  const scope = { asOf, period: daysOf(period), sellingCostRate: 0 }
  const figure = propertyFigures(holding, scope)
  const amount = (key: 'loanBalance' | 'egi' | 'opex' | 'noi' | 'debtService' | 'capex') =>
    figure(key).value ?? 0
  return {
    value: figure('value').value,
    loanBalance: amount('loanBalance'),
    equity: figure('equity').value,
    egi: amount('egi'),
    opex: amount('opex'),
    noi: amount('noi'),
    debtService: amount('debtService'),
    capex: amount('capex'),
    cashFlow: figure('cashFlow').value ?? 0,
    units: figure('units').value ?? 0,
    leasedUnits: figure('leasedUnits').value ?? 0,
    occupancy: figure('physicalOccupancy').value,
    loanToValue: figure('ltv').value,
    capRate: figure('capRate').value,
    dscr: figure('dscr').value,
  }
}

export const totalsIn = (
  totals: readonly PropertyKindTotal[],
  { from, to }: Period,
): PropertyKindTotal[] => totals.filter(({ month }) => from <= month && month <= to)

/** The first month with a booking among some books, or null for empty ones. */
export const firstBookedMonth = (books: readonly StoredBook[]): IsoMonth | null =>
  books
    .flatMap(({ months }) => [...months.keys()])
    .reduce<IsoMonth | null>(
      (first, month) => (first === null || month < first ? month : first),
      null,
    )

/** The first purchase among some properties. */
export const firstPurchase = (books: readonly StoredBook[]): IsoDate | null =>
  books
    .map(({ property }) => property.purchaseDate)
    .reduce<IsoDate | null>((first, date) => (first === null || date < first ? date : first), null)
