import { addDays, type IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import { currentLease } from './deposit-state.ts'
import type { Tenancy } from './tenancies.ts'

type Booked = { readonly amount: Minor }

/** What is missing of the deposit of a tenancy, and when it was probably received. */
export type DepositGap = {
  readonly lease: Lease
  readonly agreed: Minor
  readonly received: Minor
  readonly missing: Minor
  readonly date: IsoDate
}

/**
 * What a running tenancy asks for as a deposit beyond what was ever booked as received, or null when
 * nothing is missing. What was received on a later day counts, and what was given back or kept does not
 * go off: both were booked by someone who knew of the deposit. It is taken for received on the first day
 * of the tenancy, what a renewal asks on top on the first day of the renewal; not before the owner had
 * the property, and not in books that are closed. Null as well when that leaves no day up to `asOf`.
 *
 * @param bookings of the tenancy's deposits, signed as booked
 *
 * Check: agreed 1,800 from 2025 on, 1,650 received in 2023 → 150 missing, on the first day of 2025.
 */
export function missingDeposit(
  tenancy: Tenancy,
  bookings: readonly Booked[],
  { asOf, ownedFrom, lockedThrough }: Bounds,
): DepositGap | null {
  const lease = currentLease(tenancy.leases, asOf)
  if (lease === undefined || tenancy.startDate > asOf || tenancy.lastDay < asOf) return null
  const received = bookings.reduce((sum, { amount }) => sum + Math.max(0, amount), 0)
  const missing = lease.deposit - received
  if (missing <= 0) return null
  const began = received > 0 ? lease.startDate : tenancy.startDate
  const open = lockedThrough === null ? ownedFrom : addDays(lockedThrough, 1)
  const date = [began, ownedFrom, open].reduce((a, b) => (a > b ? a : b))
  return date > asOf ? null : { lease, agreed: lease.deposit, received, missing, date }
}

type Bounds = {
  readonly asOf: IsoDate
  /** The day on which the property was bought. */
  readonly ownedFrom: IsoDate
  readonly lockedThrough: IsoDate | null
}
