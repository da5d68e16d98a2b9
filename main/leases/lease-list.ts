import { addMonthsToDate, type IsoDate } from '#shared/dates'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { leaseStatus } from '#shared/finance/lease-status'
import { tenanciesOf } from '#shared/finance/tenancies'
import type { Lease, LeaseListRow } from '#shared/leases'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { DataBase } from '../database/schema.ts'
import { readLastRentByUnit } from './lease-list-queries.ts'
import { currentLettings, type Lettings } from './lettings.ts'

// Who stays on for longer than this without a lease shows up in the vacancy list instead.
const holdingOverMonths = 12

/**
 * Every lease of a portfolio's properties as it stands on a day, worked out once until something changes.
 *
 * @throws AppError NOT_FOUND
 */
export const listLeases = keepUntilChange(readLeases)

async function readLeases(
  db: DataBase,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<LeaseListRow[]> {
  const lettings = await currentLettings(db, portfolioId)
  const ids = lettings.properties.map(({ id }) => id)
  const since = addMonthsToDate(asOf, -holdingOverMonths)
  const lastRentByUnit = await readLastRentByUnit(db, ids, since, asOf)
  const pairs = tenanciesOf(lettings.leases).flatMap(({ leases }) => pairsOf(leases))
  const nextByLease = new Map(pairs)
  const previousByLease = new Map(pairs.map(([before, after]) => [after, before]))
  return lettings.leases.map((lease) => {
    const leases = lettings.leasesByUnit.get(lease.unitId) ?? []
    const lastRentOn = lastRentByUnit.get(lease.unitId) ?? null
    return Object.assign({}, lease, namesOf(lettings, lease), {
      status: leaseStatus(lease, { leases, lastRentOn }, asOf),
      lastDay: lastDayOfLease(lease),
      rentToday: monthlyRentOn(lease, asOf),
      previousLeaseId: previousByLease.get(lease.id) ?? null,
      nextLeaseId: nextByLease.get(lease.id) ?? null,
    })
  })
}

function namesOf({ placeByUnit, tenantById }: Lettings, { unitId, tenantId }: Lease) {
  const place = placeByUnit.get(unitId)
  if (place === undefined) throw new Error(`lease of unit ${unitId}, which was not read`)
  return { ...place, tenantName: tenantById.get(tenantId)?.name ?? '' }
}

/** Each lease that another goes on from, with that other. */
const pairsOf = (leases: readonly Lease[]): (readonly [string, string])[] =>
  leases.slice(1).map(({ id }, index) => [leases[index]?.id ?? '', id])
