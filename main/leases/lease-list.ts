import { addMonthsToDate, type IsoDate } from '#shared/dates'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { leaseStatus } from '#shared/finance/lease-status'
import type { Lease, LeaseListRow } from '#shared/leases'
import type { DataBase } from '../database/schema.ts'
import { readLastRentByUnit } from './lease-list-queries.ts'
import { type Lettings, loadLettings } from './lettings.ts'

// Who stays on for longer than this without a lease shows up in the vacancy list instead.
const holdingOverMonths = 12

/** @throws AppError NOT_FOUND */
export async function listLeases(
  db: DataBase,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<LeaseListRow[]> {
  const lettings = await loadLettings(db, portfolioId)
  const ids = lettings.properties.map(({ id }) => id)
  const since = addMonthsToDate(asOf, -holdingOverMonths)
  const lastRentByUnit = await readLastRentByUnit(db, ids, since, asOf)
  const renewalByLease = new Map(
    lettings.leases.flatMap(({ id, renewsLeaseId }) =>
      renewsLeaseId === null ? [] : [[renewsLeaseId, id] as const],
    ),
  )
  return lettings.leases.map((lease) => {
    const leases = lettings.leasesByUnit.get(lease.unitId) ?? []
    const lastRentOn = lastRentByUnit.get(lease.unitId) ?? null
    return Object.assign({}, lease, namesOf(lettings, lease), {
      status: leaseStatus(lease, { leases, lastRentOn }, asOf),
      lastDay: lastDayOfLease(lease),
      rentToday: monthlyRentOn(lease, asOf),
      renewedByLeaseId: renewalByLease.get(lease.id) ?? null,
    })
  })
}

function namesOf({ placeByUnit, tenantById }: Lettings, { unitId, tenantId }: Lease) {
  const place = placeByUnit.get(unitId)
  if (place === undefined) throw new Error(`lease of unit ${unitId}, which was not read`)
  return { ...place, tenantName: tenantById.get(tenantId)?.name ?? '' }
}
