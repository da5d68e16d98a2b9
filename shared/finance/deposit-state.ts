import type { IsoDate } from '../dates.ts'
import type { DepositState } from '../deposits.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import { isLeaseRunning } from './lease-rent.ts'
import type { Tenancy } from './tenancies.ts'

/**
 * The deposits of a tenant on a day: what the leases ask for, and what the books say of it.
 *
 *   held = received − returned        returned = given back + kept (kept money is booked out as well)
 *
 * @param tenancies the tenant's; a renewal asks for its own deposit in place of the one before, not on top
 * @param bookings  of deposits, signed as booked: received positive, returned negative
 *
 * Check: agreed 1,650, booked +1,650 in June, −1,200 and −450 two years later → received 1,650, returned
 * 1,650, held 0.
 */
export function depositState(
  tenancies: readonly Tenancy[],
  bookings: readonly { readonly date: IsoDate; readonly amount: Minor }[],
  asOf: IsoDate,
): DepositState {
  const amounts = bookings.filter(({ date }) => date <= asOf).map(({ amount }) => amount)
  const received = sum(amounts.filter((amount) => amount > 0))
  const returned = sum(amounts.filter((amount) => amount < 0).map((amount) => -amount))
  const started = tenancies.filter(({ startDate }) => startDate <= asOf)
  const agreed = sum(started.map((tenancy) => agreedDeposit(tenancy, asOf)))
  return { agreed, received, returned, held: received - returned }
}

/** Nothing once the tenancy is over. */
function agreedDeposit({ leases, lastDay }: Tenancy, asOf: IsoDate): Minor {
  if (lastDay < asOf) return 0
  return currentLease(leases, asOf)?.deposit ?? 0
}

/** The lease of the day, else the last that had begun, else the first of those to come. */
export const currentLease = (leases: readonly Lease[], asOf: IsoDate): Lease | undefined =>
  leases.find((lease) => isLeaseRunning(lease, asOf)) ??
  leases.findLast(({ startDate }) => startDate <= asOf) ??
  leases[0]

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((total, part) => total + part, 0)
