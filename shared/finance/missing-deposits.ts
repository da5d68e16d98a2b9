import { addDays, type IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import { currentLease, depositState } from './deposit-state.ts'
import type { Tenancy } from './tenancies.ts'

type Booked = { readonly date: IsoDate; readonly amount: Minor }

/** What is missing of the deposit of a tenancy, and when it was probably received. */
export type DepositGap = {
  readonly lease: Lease
  readonly agreed: Minor
  readonly held: Minor
  readonly missing: Minor
  readonly date: IsoDate
}

/**
 * What a running tenancy asks for as a deposit beyond what the books hold, or null when nothing is missing.
 * The first deposit is taken for received on the first day of the tenancy, more of it on the first day of
 * the lease that asks for more; not before the owner had the property, and not in books that are closed.
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
  const { agreed, held } = depositState([tenancy], bookings, asOf)
  const missing = agreed - held
  if (missing <= 0) return null
  const began = held > 0 ? lease.startDate : tenancy.startDate
  const open = lockedThrough === null ? ownedFrom : addDays(lockedThrough, 1)
  const date = [began, ownedFrom, open].reduce((a, b) => (a > b ? a : b))
  return { lease, agreed, held, missing, date }
}

type Bounds = {
  readonly asOf: IsoDate
  /** The day on which the property was bought. */
  readonly ownedFrom: IsoDate
  readonly lockedThrough: IsoDate | null
}
