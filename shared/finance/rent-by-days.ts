import { compareText } from '../compare-text.ts'
import { addDays, daysIn, type IsoDate, monthOf } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Lease } from '../leases.ts'
import { firstDayWithRent, isLeaseRunning, lastDayOfLease } from './lease-rent.ts'

/**
 * Rent over a period by days: every day brings the rent a month of that day, divided by the days of its
 * month.
 *
 *   Σ over days of (rent a month on the day / days of the month)
 *
 * @param leases  those under which the rent changes; the rent is asked for on the days of change only
 * @param from, to both included
 * @param rentOn  minor units a month on a day, or null where there is none to be known
 * @returns minor units, not rounded; null when `rentOn` answers null for any day of the period
 *
 * Check: 1,900 a month from 20 January on, nothing before: January brings 1,900 · 12 / 31 = 735.48.
 */
export function sumRentByDays(
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
  rentOn: (date: IsoDate) => number | null,
): number | null {
  const changes = daysOfChange(leases, from, to)
  const starts = [from, ...changes]
  let total = 0
  for (const [k, start] of starts.entries()) {
    const rent = rentOn(start)
    if (rent === null) return null
    total += rent * monthsUntil(start, starts[k + 1] ?? addDays(to, 1))
  }
  return total
}

/** Months from one day to another, a day counting as its part of its own month. */
function monthsUntil(from: IsoDate, until: IsoDate): number {
  const whole = monthNumber(until) - monthNumber(from)
  return whole + partOfMonth(until) - partOfMonth(from)
}

const monthNumber = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** How much of its month has passed when the day begins. */
const partOfMonth = (date: IsoDate): number => {
  const day = Number(date.slice(8, 10))
  return day === 1 ? 0 : (day - 1) / daysIn(monthOf(date))
}

/** The leases of a unit, newest first: should two overlap, the later one tells the rent. */
export function leasesOfUnit(
  { id }: { readonly id: string },
  leases: readonly Lease[],
): readonly Lease[] {
  const known = leasesByUnit.get(leases) ?? groupByUnit(leases)
  leasesByUnit.set(leases, known)
  return known.get(id) ?? []
}

/** Kept as long as the list it was made from: charts ask for the same units month after month. */
const leasesByUnit = new WeakMap<readonly Lease[], ReadonlyMap<string, readonly Lease[]>>()

const groupByUnit = (leases: readonly Lease[]): ReadonlyMap<string, readonly Lease[]> =>
  groupBy(
    leases.toSorted((a, b) => compareText(b.startDate, a.startDate)),
    ({ unitId }) => unitId,
  )

/** The lease that runs on the day, the newest of them should two overlap. */
export const runningLease = (newestFirst: readonly Lease[], date: IsoDate): Lease | undefined =>
  newestFirst.find((lease) => isLeaseRunning(lease, date))

/** The days after the first, in order, from which another rent may hold. */
function daysOfChange(leases: readonly Lease[], from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  const add = (date: IsoDate) => {
    if (from < date && date <= to && !days.includes(date)) days.push(date)
  }
  for (const lease of leases) {
    if (lease.startDate > to || lease.endDate < from) continue
    add(lease.startDate)
    if (lease.freeMonths > 0) add(firstDayWithRent(lease))
    if (lastDayOfLease(lease) < to) add(addDays(lastDayOfLease(lease), 1))
    for (const { date } of lease.steps) add(date)
  }
  return days.sort()
}

export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
