import { addDays, daysBetween, type IsoDate } from '../dates.ts'
import { dueDate } from '../finance/due-dates.ts'
import { groupBy } from '../group-by.ts'
import type { Minor } from '../money.ts'
import { RecurringFrequency } from './recurring.ts'

/** A booking of the past, as far as its rhythm is concerned. */
export type PastBooking = {
  readonly propertyId: string
  readonly unitId: string | null
  readonly category: string
  readonly payee: string | null
  readonly date: IsoDate
  readonly amount: Minor
}

/** Bookings that look regular: what to expect next, and how sure it is. */
export type RegularBooking = Omit<PastBooking, 'date'> & {
  readonly frequency: RecurringFrequency
  readonly nextDate: IsoDate
  readonly amountTolerance: Minor
  /** How many bookings follow each other in this rhythm. */
  readonly count: number
}

/** Three equal intervals lie between four bookings. */
export const fewestRegular = 4

/** How far a booking may be from its day: a bank holiday, or a few days of post. */
const slackDays: Readonly<Record<RecurringFrequency, number>> = {
  weekly: 1,
  monthly: 4,
  quarterly: 7,
  half_yearly: 10,
  yearly: 15,
}

/** Amounts further apart than this share of the last one are not the same thing. */
const mostChange = 0.25

/**
 * Finds what was booked again and again at equal intervals and is still going on: the last four bookings,
 * or more, of one property, unit, category and payee follow each other by weeks, months, quarters, half
 * years or years, and the next is not overdue by more than the slack of its rhythm.
 *
 * @param bookings in any order
 * @returns one for each that looks regular, the longest rows first
 *
 * Check: premiums of −$600 on 2025-01-05, 04-05, 07-06 and 10-05 → quarterly, the next on 2026-01-05.
 */
export function findRegularBookings(
  bookings: readonly PastBooking[],
  asOf: IsoDate,
): RegularBooking[] {
  return groupsOf(bookings)
    .filter(({ length }) => length >= fewestRegular)
    .map((group) => group.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    .flatMap((group) => regularOf(group, asOf) ?? [])
    .sort((a, b) => b.count - a.count)
}

/** Whether one amount may follow another in a rhythm. */
export const isNearAmount = (before: Minor, after: Minor): boolean =>
  Math.abs(after - before) <= Math.abs(after) * mostChange

/** Payees that differ in capitals and spaces around them alone are the same. */
export const foldPayee = (payee: string): string => payee.trim().toLocaleLowerCase()

/** By one part of the name after the other: a key of all parts would be a new text for each of many bookings. */
function groupsOf(bookings: readonly PastBooking[]): (readonly PastBooking[])[] {
  const folded = new Map<string, string>()
  const fold = (payee: string): string => {
    const known = folded.get(payee) ?? foldPayee(payee)
    folded.set(payee, known)
    return known
  }
  const parts: readonly ((booking: PastBooking) => string)[] = [
    ({ propertyId }) => propertyId,
    ({ unitId }) => unitId ?? '',
    ({ category }) => category,
    // No payee at all is another than an empty one.
    ({ payee }) => (payee === null ? ' ' : fold(payee)),
  ]
  return parts.reduce<(readonly PastBooking[])[]>(
    (groups, part) => groups.flatMap((group) => [...groupBy(group, part).values()]),
    [bookings],
  )
}

function regularOf(group: readonly PastBooking[], asOf: IsoDate): RegularBooking | null {
  const last = group.at(-1)
  if (last === undefined || group.length < fewestRegular) return null
  for (const frequency of RecurringFrequency.options) {
    const row = rowOfRhythm(group, frequency)
    const [first] = row
    if (first === undefined || row.length < fewestRegular) continue
    const rhythm = { frequency, startDate: first.date, endDate: null }
    const nextDate = dueDate(rhythm, row.length)
    if (addDays(nextDate, slackDays[frequency]) < asOf) continue
    const { date: _date, ...booking } = last
    return { ...booking, frequency, nextDate, count: row.length, amountTolerance: spreadOf(row) }
  }
  return null
}

/** The newest bookings that follow each other in a rhythm, oldest first. */
function rowOfRhythm(
  group: readonly PastBooking[],
  frequency: RecurringFrequency,
): readonly PastBooking[] {
  let start = group.length - 1
  while (start > 0 && isStep(group[start - 1], group[start], frequency)) start -= 1
  return group.slice(start)
}

function isStep(
  before: PastBooking | undefined,
  after: PastBooking | undefined,
  frequency: RecurringFrequency,
): boolean {
  if (before === undefined || after === undefined) return false
  const due = dueDate({ frequency, startDate: before.date, endDate: null }, 1)
  const isNear = Math.abs(daysBetween(due, after.date)) <= slackDays[frequency]
  return isNear && isNearAmount(before.amount, after.amount)
}

/** How far the newest amounts are from the last one. */
function spreadOf(row: readonly PastBooking[]): Minor {
  const last = row.at(-1)?.amount ?? 0
  return Math.max(...row.slice(-fewestRegular).map(({ amount }) => Math.abs(amount - last)))
}
