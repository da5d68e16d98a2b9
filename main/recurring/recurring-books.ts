import type { IsoDate } from '#shared/dates'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import type { LoanSchedule } from '#shared/finance/loan-schedule'
import {
  type Follows,
  type Occurrence,
  occurrencesBetween,
} from '#shared/finance/recurring-occurrences'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans/loans'
import type { Property } from '#shared/properties'
import type { Recurring } from '#shared/recurring/recurring'
import type { Unit } from '#shared/units'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { DataBase } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import { listPropertiesByPortfolio, listUnitsByProperties } from '../properties/property-queries.ts'
import { listRecurringByProperties, listSettledDays } from './recurring-queries.ts'

/** What is expected in a portfolio, with everything its amounts follow. */
export type RecurringBooks = {
  readonly properties: ReadonlyMap<string, Property>
  readonly units: ReadonlyMap<string, Unit>
  readonly leases: ReadonlyMap<string, Lease>
  readonly loans: ReadonlyMap<string, Loan>
  readonly recurring: readonly Recurring[]
  /** The due days that are settled, as keys. */
  readonly settled: ReadonlySet<string>
  readonly schedules: Map<string, LoanSchedule | null>
}

/** Reads with one query a table; what belongs to archived properties is left out. */
export async function readRecurringBooks(
  db: DataBase,
  portfolioId: string,
): Promise<RecurringBooks> {
  const all = await listPropertiesByPortfolio(db, portfolioId)
  const properties = all.filter(({ archivedAt }) => archivedAt === null)
  const ids = properties.map(({ id }) => id)
  const recurring = await listRecurringByProperties(db, ids)
  return {
    properties: byId(properties),
    units: byId(await listUnitsByProperties(db, ids)),
    leases: byId(await listLeasesByProperties(db, ids)),
    loans: byId(await listLoansByProperties(db, ids)),
    recurring,
    settled: await readSettledKeys(db, recurring),
    schedules: new Map(),
  }
}

/** As `readRecurringBooks`, read once until something changes: for questions alone, not for writes. */
export const currentRecurringBooks = keepUntilChange(readRecurringBooks)

const byId = <Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> => new Map(entities.map((entity) => [entity.id, entity]))

/** The due days of one recurring booking, both ends included, whether settled or not. */
export const occurrencesOf = (
  books: RecurringBooks,
  recurring: Recurring,
  from: IsoDate,
  to: IsoDate,
): Occurrence[] => occurrencesBetween(recurring, followsOf(books, recurring), from, to)

function followsOf(books: RecurringBooks, { leaseId, loanId }: Recurring): Follows {
  const loan = loanId === null ? undefined : books.loans.get(loanId)
  return {
    lease: leaseId === null ? undefined : books.leases.get(leaseId),
    loan,
    schedule: loan && scheduleOf(books, loan),
  }
}

/** Worked out once for each loan, however many due days are asked of it. */
function scheduleOf({ schedules }: RecurringBooks, loan: Loan): LoanSchedule | null {
  const known = schedules.get(loan.id)
  if (known !== undefined) return known
  const schedule = scheduleIfKnown(loan)
  schedules.set(loan.id, schedule)
  return schedule
}

export const dayKey = (recurringId: string, date: IsoDate): string => `${date} ${recurringId}`

/** The due days that are settled, as keys. */
export async function readSettledKeys(
  db: DataBase,
  recurring: readonly Recurring[],
): Promise<ReadonlySet<string>> {
  const days = await listSettledDays(
    db,
    recurring.map(({ id }) => id),
  )
  return new Set(days.map(({ recurringId, date }) => dayKey(recurringId, date)))
}
