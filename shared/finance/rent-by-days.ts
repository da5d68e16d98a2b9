import {
  addDays,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  monthOf,
  monthRange,
} from '../dates.ts'
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
  const changes = daysOfChange(leases)
  let total = 0
  for (const month of monthRange(monthOf(from), monthOf(to))) {
    const first = later(firstDayOf(month), from)
    const last = earlier(lastDayOf(month), to)
    const starts = [first, ...changes.filter((date) => first < date && date <= last)]
    for (const [k, start] of starts.entries()) {
      const rent = rentOn(start)
      if (rent === null) return null
      const end = starts[k + 1] ?? addDays(last, 1)
      total += (rent * daysBetween(start, end)) / daysIn(month)
    }
  }
  return total
}

/** The leases of a unit, newest first: should two overlap, the later one tells the rent. */
export const leasesOfUnit = ({ id }: { readonly id: string }, leases: readonly Lease[]): Lease[] =>
  leases
    .filter(({ unitId }) => unitId === id)
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))

/** The lease that runs on the day, the newest of them should two overlap. */
export const runningLease = (newestFirst: readonly Lease[], date: IsoDate): Lease | undefined =>
  newestFirst.find((lease) => isLeaseRunning(lease, date))

/** The days, in order, from which another rent may hold. */
const daysOfChange = (leases: readonly Lease[]): IsoDate[] =>
  [
    ...new Set(
      leases.flatMap((lease) => [
        lease.startDate,
        firstDayWithRent(lease),
        addDays(lastDayOfLease(lease), 1),
        ...lease.steps.map(({ date }) => date),
      ]),
    ),
  ].toSorted()

export const daysIn = (month: IsoMonth): number =>
  daysBetween(firstDayOf(month), lastDayOf(month)) + 1

export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
