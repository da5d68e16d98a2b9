import { addDays, addMonthsToDate, type IsoDate } from '#shared/dates'
import type { Occurrence } from '#shared/finance/recurring-occurrences'
import type { Recurring } from '#shared/recurring/recurring'
import { type Expected, matchOccurrences } from '#shared/recurring/recurring-match'
import type { DueRow, RecurringRow, RecurringState } from '#shared/recurring/recurring-procedures'
import { groupBy } from '#shared/group-by'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import type { LedgerColumns } from '../transactions/ledger-columns.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  currentRecurringBooks,
  dayKey,
  occurrencesOf,
  type RecurringBooks,
} from './recurring-books.ts'
import { type BookingWindow, freeBookings } from './free-bookings.ts'

/** What is older is not asked for any more. */
const monthsBack = 12
const monthsAhead = 24

type OfDay = { readonly portfolioId: string; readonly asOf: IsoDate }

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listRecurring(
  db: DataBase,
  { portfolioId, asOf }: OfDay,
): Promise<RecurringRow[]> {
  await requirePortfolio(db, portfolioId)
  const books = await currentRecurringBooks(db, portfolioId)
  const until = addMonthsToDate(asOf, monthsAhead)
  return books.recurring.map((recurring) => {
    const next = occurrencesOf(books, recurring, asOf, until).find(
      ({ recurringId, date }) => !books.settled.has(dayKey(recurringId, date)),
    )
    return Object.assign({}, recurring, namesOf(books, recurring), {
      state: stateOf(recurring, next, asOf),
      nextDate: next?.date ?? null,
      nextAmount: next?.amount ?? null,
    })
  })
}

function stateOf(
  { pausedOn }: Recurring,
  next: Occurrence | undefined,
  asOf: IsoDate,
): RecurringState {
  if (pausedOn !== null && pausedOn <= asOf) return 'paused'
  return next === undefined ? 'ended' : 'running'
}

/**
 * What is overdue, for a year back, and what is due in the days to come, oldest first; each with the
 * booking that is probably it.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listDue(
  file: OpenFile,
  { portfolioId, asOf, days }: OfDay & { readonly days: number },
): Promise<DueRow[]> {
  const { db } = file
  await requirePortfolio(db, portfolioId)
  const books = await currentRecurringBooks(db, portfolioId)
  const open = listOpenOccurrences(books, {
    from: addMonthsToDate(asOf, -monthsBack),
    to: addDays(asOf, days),
  })
  const suggestions = findSuggestions(await currentLedger(file), open)
  return open.map((occurrence) =>
    Object.assign(dueRowOf(occurrence), namesOf(books, occurrence.recurring), {
      isOverdue: occurrence.date < asOf,
      suggestion: suggestions.get(dayKey(occurrence.recurringId, occurrence.date)) ?? null,
    }),
  )
}

const dueRowOf = ({ recurring, recurringId, date, amount, parts }: OpenOccurrence) => ({
  recurringId,
  date,
  amount,
  parts: [...parts],
  name: recurring.name,
  propertyId: recurring.propertyId,
  unitId: recurring.unitId,
  loanId: recurring.loanId,
  leaseId: recurring.leaseId,
  payee: recurring.payee,
})

/** A due day that nothing has settled, with how exactly it is expected: what `matchOccurrences` takes. */
export type OpenOccurrence = Occurrence & Expected & { readonly recurring: Recurring }

/** The due days that no booking and no skip has settled, oldest first. */
export function listOpenOccurrences(
  books: RecurringBooks,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): OpenOccurrence[] {
  return books.recurring
    .flatMap((recurring) =>
      occurrencesOf(books, recurring, from, to)
        .filter(({ recurringId, date }) => !books.settled.has(dayKey(recurringId, date)))
        .map((occurrence) => expectedOf(recurring, occurrence)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}

const expectedOf = (recurring: Recurring, occurrence: Occurrence): OpenOccurrence => ({
  ...occurrence,
  recurring,
  propertyId: recurring.propertyId,
  unitId: recurring.unitId,
  daysTolerance: recurring.daysTolerance,
  amountTolerance: recurring.amountTolerance,
})

/** The bookings that fit, by the key of the due day. */
function findSuggestions(columns: LedgerColumns, open: readonly OpenOccurrence[]) {
  const windows = Array.from(groupBy(open, ({ recurringId }) => recurringId).values(), windowOf)
  return new Map(
    matchOccurrences(open, freeBookings(columns, windows)).map(({ occurrence, candidate }) => {
      const { id, date, amount, payee, description } = candidate
      const suggestion = { id, date, amount, payee, description }
      return [dayKey(occurrence.recurringId, occurrence.date), suggestion]
    }),
  )
}

/** The days and amounts that any of the due days of one recurring booking would take; there is at least one. */
function windowOf(occurrences: readonly OpenOccurrence[]): BookingWindow {
  const [first] = occurrences
  const last = occurrences.at(-1)
  if (first === undefined || last === undefined) throw new Error('an open booking has a due day')
  const { propertyId, daysTolerance, amountTolerance } = first
  const amounts = occurrences.map(({ amount }) => amount)
  return {
    propertyId,
    from: addDays(first.date, -daysTolerance),
    to: addDays(last.date, daysTolerance),
    amountMin: Math.min(...amounts) - amountTolerance,
    amountMax: Math.max(...amounts) + amountTolerance,
  }
}

export const namesOf = (
  { properties, units }: RecurringBooks,
  { propertyId, unitId }: Pick<Recurring, 'propertyId' | 'unitId'>,
) => ({
  propertyName: properties.get(propertyId)?.name ?? '',
  unitLabel: unitId === null ? null : (units.get(unitId)?.label ?? null),
})
