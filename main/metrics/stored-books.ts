import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoMonth } from '#shared/dates'
import type { BookedMoney, BookedMonths } from '#shared/finance/booked-money'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import type { LoanSchedule } from '#shared/finance/loan-schedule'
import type { PropertyBook } from '#shared/finance/property-book'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans/loans'
import type { DataBase } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import {
  listUnitsByProperties,
  listValuationsByProperties,
} from '../properties/property-queries.ts'
import { listAllProperties, listAllPropertyTags } from './book-queries.ts'
import { selectBookedMonths } from './monthly-total-queries.ts'

/** A property's book without the parts of months, which each question reads for itself. */
export type StoredBook = Omit<PropertyBook, 'parts'> & {
  readonly tags: readonly string[]
}

/** The books of every property of the file, archived ones too, in the order of their names. */
export type StoredBooks = ReadonlyMap<string, StoredBook>

export const emptyBooks: StoredBooks = new Map()

/** Properties read at once: between two such groups other requests get their turn. */
const groupSize = 8

/** Reads everything; schedules of loans that have not changed are taken over. */
export async function readBooks(db: DataBase, before: StoredBooks): Promise<StoredBooks> {
  const parts = await readParts(db, before)
  const months = await readMonths(db, [...parts.keys()])
  return new Map([...parts].map(([id, part]) => [id, { ...part, months: monthsOf(months, id) }]))
}

type Change = {
  readonly tableName: string
  readonly propertyBefore: string | null
  readonly propertyAfter: string | null
}

/** The tables that the parts of a book are read from. */
const partTables = new Set([
  'properties',
  'property_tags',
  'units',
  'valuations',
  'leases',
  'lease_steps',
  'lease_options',
  'loans',
  'loan_rate_resets',
  'loan_payments_extra',
  'loan_prepayment_steps',
  'loan_statements',
])

/** Reads what the changes have touched: the sums of single properties, or the parts of all. */
export async function refreshBooks(
  db: DataBase,
  before: StoredBooks,
  changes: readonly Change[],
): Promise<StoredBooks> {
  if (changes.some(({ tableName }) => tableName === 'categories')) return readBooks(db, before)
  const hasNewParts = changes.some(({ tableName }) => partTables.has(tableName))
  const parts = hasNewParts ? await readParts(db, before) : before
  const touched = new Set(
    changes.flatMap(({ propertyBefore, propertyAfter }) => [propertyBefore, propertyAfter]),
  )
  const stale = [...parts.keys()].filter((id) => touched.has(id) || !before.has(id))
  const fresh = await readMonths(db, stale)
  const isStale = new Set(stale)
  return new Map(
    [...parts].map(([id, part]) => {
      const kept = isStale.has(id) ? undefined : before.get(id)
      return [id, { ...part, months: kept?.months ?? monthsOf(fresh, id) }]
    }),
  )
}

type Parts = Omit<StoredBook, 'months'>

async function readParts(db: DataBase, before: StoredBooks): Promise<ReadonlyMap<string, Parts>> {
  const properties = await listAllProperties(db)
  const tags = groupBy(await listAllPropertyTags(db), ({ propertyId }) => propertyId)
  const known = schedulesOf(before)
  const books = new Map<string, Parts>()
  for (let start = 0; start < properties.length; start += groupSize) {
    const group = properties.slice(start, start + groupSize)
    const ids = group.map(({ id }) => id)
    const units = groupBy(await listUnitsByProperties(db, ids), ({ propertyId }) => propertyId)
    const valuations = groupBy(
      await listValuationsByProperties(db, ids),
      ({ propertyId }) => propertyId,
    )
    const loans = groupBy(await listLoansByProperties(db, ids), ({ propertyId }) => propertyId)
    const leases = groupBy(await listLeasesByProperties(db, ids), ({ unitId }) => unitId)
    for (const property of group) {
      const active = (units.get(property.id) ?? []).filter(({ archivedAt }) => archivedAt === null)
      books.set(property.id, {
        property,
        tags: (tags.get(property.id) ?? []).map(({ tag }) => tag),
        units: active,
        leases: active.flatMap(({ id }): Lease[] => leases.get(id) ?? []),
        valuations: valuations.get(property.id) ?? [],
        loans: (loans.get(property.id) ?? []).map((loan) => ({
          loan,
          schedule: known(loan),
        })),
      })
    }
    await nextTurn()
  }
  return books
}

/** The schedule of a loan: that of before where nothing of the loan has changed. */
function schedulesOf(before: StoredBooks): (loan: Loan) => LoanSchedule | null {
  const known = new Map<string, { loan: string; schedule: LoanSchedule | null }>()
  for (const { loans } of before.values())
    for (const { loan, schedule } of loans)
      known.set(loan.id, { loan: JSON.stringify(loan), schedule })
  return (loan) => {
    const found = known.get(loan.id)
    return found !== undefined && found.loan === JSON.stringify(loan)
      ? found.schedule
      : scheduleIfKnown(loan)
  }
}

async function readMonths(
  db: DataBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BookedMonths>> {
  const all = new Map<string, Map<IsoMonth, BookedMoney>>()
  for (let start = 0; start < ids.length; start += groupSize) {
    const rows = await selectBookedMonths(db, ids.slice(start, start + groupSize)).execute()
    for (const { propertyId, month, ...money } of rows) {
      const months = all.get(propertyId)
      if (months) months.set(month, money)
      else all.set(propertyId, new Map([[month, money]]))
    }
    await nextTurn()
  }
  return all
}

const monthsOf = (months: ReadonlyMap<string, BookedMonths>, id: string): BookedMonths =>
  months.get(id) ?? new Map()

export function groupBy<T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
