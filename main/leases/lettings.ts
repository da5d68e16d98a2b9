import { groupBy } from '#shared/group-by'
import type { Lease } from '#shared/leases'
import type { Property } from '#shared/properties'
import type { Tenant } from '#shared/tenants'
import type { Unit } from '#shared/units'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listPropertiesByPortfolio, listUnitsByProperties } from '../properties/property-queries.ts'
import { listTenantsByPortfolio } from '../tenants/tenant-queries.ts'

/** What is let and to whom, over a whole portfolio; what is archived is left out. */
export type Lettings = {
  /** In the order of their names. */
  readonly properties: readonly Property[]
  readonly units: readonly Unit[]
  readonly leases: readonly Lease[]
  readonly tenants: readonly Tenant[]
  readonly placeByUnit: ReadonlyMap<string, Place>
  readonly tenantById: ReadonlyMap<string, Tenant>
  readonly leasesByUnit: ReadonlyMap<string, readonly Lease[]>
}

export type Place = {
  readonly propertyId: string
  readonly propertyName: string
  readonly unitLabel: string
}

/**
 * Reads a portfolio's lettings with one query for each kind of row, however many properties there are.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function loadLettings(db: DataBase, portfolioId: string): Promise<Lettings> {
  await requirePortfolio(db, portfolioId)
  const all = await listPropertiesByPortfolio(db, portfolioId)
  const properties = all.filter(({ archivedAt }) => archivedAt === null)
  const ids = properties.map(({ id }) => id)
  const units = (await listUnitsByProperties(db, ids)).filter(
    ({ archivedAt }) => archivedAt === null,
  )
  const tenants = await listTenantsByPortfolio(db, portfolioId)
  const placeByUnit = placesOf(properties, units)
  const leases = (await listLeasesByProperties(db, ids)).filter(({ unitId }) =>
    placeByUnit.has(unitId),
  )
  return {
    properties,
    units,
    leases,
    tenants,
    placeByUnit,
    tenantById: new Map(tenants.map((tenant) => [tenant.id, tenant])),
    leasesByUnit: groupBy(leases, ({ unitId }) => unitId),
  }
}

/** As `loadLettings`, read once until something changes: for questions alone, not for writes. */
export const currentLettings = keepUntilChange(loadLettings)

function placesOf(
  properties: readonly Property[],
  units: readonly Unit[],
): ReadonlyMap<string, Place> {
  const nameById = new Map(properties.map(({ id, name }) => [id, name]))
  return new Map(
    units.map(({ id, propertyId, label }) => [
      id,
      { propertyId, propertyName: nameById.get(propertyId) ?? '', unitLabel: label },
    ]),
  )
}
