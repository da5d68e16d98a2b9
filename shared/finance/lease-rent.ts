import { addMonthsToDate, type IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'

type LeaseTerm = Pick<Lease, 'startDate' | 'endDate' | 'movedOutDate'>

/** Whether the lease runs on the day: from its start to its end, or to the day the tenant left; all included. */
export const isLeaseRunning = (lease: LeaseTerm, date: IsoDate): boolean =>
  lease.startDate <= date && date <= lastDayOfLease(lease)

/** The last day let: the end of the lease, or the day before it on which the tenant moved out. */
export const lastDayOfLease = ({ endDate, movedOutDate }: LeaseTerm): IsoDate =>
  movedOutDate !== null && movedOutDate < endDate ? movedOutDate : endDate

/**
 * The contract rent a month on a day: that of the newest step on or before it, else the first rent.
 *
 * @returns minor units a month; null on a day on which the lease does not run
 *
 * Check: $1,650 from 2024-06-01 with a step to $1,700 on 2025-06-01 → $1,650 on 2025-05-31, $1,700 on
 * 2025-06-01.
 */
export function monthlyRentOn(lease: Lease, date: IsoDate): Minor | null {
  if (!isLeaseRunning(lease, date)) return null
  let newest: Lease['steps'][number] | null = null
  for (const step of lease.steps)
    if (step.date <= date && (newest === null || newest.date < step.date)) newest = step
  return newest?.monthlyRent ?? lease.monthlyRent
}

/** The first day that rent is due for: the start of the lease, or that day after its free months. */
export const firstDayWithRent = ({
  startDate,
  freeMonths,
}: Pick<Lease, 'startDate' | 'freeMonths'>): IsoDate =>
  freeMonths === 0 ? startDate : addMonthsToDate(startDate, freeMonths)

/**
 * The rent a month that is due for a day: nothing in the free months, else the contract rent.
 *
 * @returns minor units a month; null on a day on which the lease does not run
 *
 * Check: $1,650 from 2024-06-10 with two free months → $0 on 2024-08-09, $1,650 on 2024-08-10.
 */
export function rentDueOn(lease: Lease, date: IsoDate): Minor | null {
  const rent = monthlyRentOn(lease, date)
  return rent !== null && date < firstDayWithRent(lease) ? 0 : rent
}
