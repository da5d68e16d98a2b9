import { compareText } from '../compare-text.ts'
import { addDays, type IsoDate } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Lease } from '../leases.ts'
import { lastDayOfLease } from './lease-rent.ts'

/** The leases of one tenant on one unit that follow each other: one account of rent, one deposit. */
export type Tenancy = {
  readonly unitId: string
  readonly tenantId: string
  /** Oldest first, at least one. */
  readonly leases: readonly Lease[]
  readonly startDate: IsoDate
  readonly lastDay: IsoDate
}

// A renewal that is signed late still goes on from the lease before it.
const longestGapDays = 31

/**
 * Leases as tenancies, oldest first by unit. A lease goes on from the one before it when it names it as
 * renewed, or when the same tenant has the same unit again within 31 days.
 *
 * Check: one tenant from March 2024 to 1 March 2025, and again from 2 March 2025 on → one tenancy of two leases.
 */
export const tenanciesOf = (leases: readonly Lease[]): Tenancy[] =>
  [...groupBy(leases, ({ unitId }) => unitId)]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, ofUnit]) => tenanciesOfUnit(ofUnit))

function tenanciesOfUnit(leases: readonly Lease[]): Tenancy[] {
  const tenancies: Tenancy[] = []
  for (const lease of leases.toSorted((a, b) => compareText(a.startDate, b.startDate))) {
    const index = tenancies.findLastIndex((tenancy) => goesOn(tenancy, lease))
    const before = tenancies[index]
    if (before === undefined) tenancies.push(tenancyOf([lease]))
    else tenancies[index] = tenancyOf([...before.leases, lease])
  }
  return tenancies
}

const goesOn = (tenancy: Tenancy, lease: Lease): boolean =>
  tenancy.tenantId === lease.tenantId &&
  (tenancy.leases.some(({ id }) => id === lease.renewsLeaseId) ||
    lease.startDate <= addDays(tenancy.lastDay, longestGapDays))

function tenancyOf(leases: readonly Lease[]): Tenancy {
  const [first] = leases
  if (first === undefined) throw new RangeError('a tenancy has at least one lease')
  return {
    unitId: first.unitId,
    tenantId: first.tenantId,
    leases,
    startDate: first.startDate,
    lastDay: leases.map(lastDayOfLease).reduce((a, b) => (a > b ? a : b)),
  }
}
