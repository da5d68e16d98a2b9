import { monthOf, type IsoDate } from '../dates.ts'
import type { Lease, LeaseStatus } from '../leases.ts'
import { isLeaseRunning, lastDayOfLease } from './lease-rent.ts'

type OnUnit = {
  /** All leases of the unit, the lease itself among them. */
  readonly leases: readonly Lease[]
  /** The last day up to the as-of day on which rent was booked for the unit. */
  readonly lastRentOn: IsoDate | null
}

/**
 * Where a lease stands on a day. A tenant holds over who stays without a new lease: the term is over, no
 * day of moving out is written down, no other lease has begun since, and rent still came in after the
 * month of the end.
 *
 * Check: ended 2026-06-30, rent booked on 2026-08-03, no lease after it → holding over on 2026-08-31.
 */
export function leaseStatus(
  lease: Lease,
  { leases, lastRentOn }: OnUnit,
  asOf: IsoDate,
): LeaseStatus {
  if (isLeaseRunning(lease, asOf)) return 'running'
  if (lease.startDate > asOf) return 'future'
  const isFollowed = leases.some(
    ({ startDate }) => lease.startDate < startDate && startDate <= asOf,
  )
  const isPaidOn = lastRentOn !== null && monthOf(lastRentOn) > monthOf(lastDayOfLease(lease))
  return lease.movedOutDate === null && !isFollowed && isPaidOn ? 'holding_over' : 'ended'
}
