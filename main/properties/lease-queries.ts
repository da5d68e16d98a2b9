import { Lease } from '#shared/leases'
import type { DataBase } from '../database/schema.ts'

const columns = Lease.omit({ steps: true, options: true }).keyof().options

/** The leases of the properties' units, oldest first, each with the steps of its rent and its options. */
export async function listLeasesByProperties(
  db: DataBase,
  propertyIds: readonly string[],
): Promise<Lease[]> {
  const leases = await selectLeases(db, propertyIds).execute()
  const steps = await selectLeaseSteps(db, propertyIds).execute()
  const options = await selectLeaseOptions(db, propertyIds).execute()
  const stepsByLease = new Map<string, Lease['steps']>()
  for (const { leaseId, ...step } of steps) addTo(stepsByLease, leaseId, step)
  const optionsByLease = new Map<string, Lease['options']>()
  for (const { leaseId, ...option } of options) addTo(optionsByLease, leaseId, option)
  return leases.map((lease) =>
    Object.assign(lease, {
      steps: stepsByLease.get(lease.id) ?? [],
      options: optionsByLease.get(lease.id) ?? [],
    }),
  )
}

function addTo<T>(listByKey: Map<string, T[]>, key: string, item: T): void {
  const list = listByKey.get(key)
  if (list) list.push(item)
  else listByKey.set(key, [item])
}

export const selectLeases = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('leases')
    .select(columns)
    .where('unitId', 'in', unitIdsOf(db, propertyIds))
    .orderBy('unitId')
    .orderBy('startDate')
    .orderBy('id')

export const selectLeaseSteps = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('lease_steps')
    .innerJoin('leases', 'leases.id', 'lease_steps.leaseId')
    .select(['leaseId', 'date', 'lease_steps.monthlyRent'])
    .where('leases.unitId', 'in', unitIdsOf(db, propertyIds))
    .orderBy('leaseId')
    .orderBy('date')

export const selectLeaseOptions = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('lease_options')
    .innerJoin('leases', 'leases.id', 'lease_options.leaseId')
    .select(['leaseId', 'months', 'lease_options.monthlyRent', 'noticeMonths'])
    .where('leases.unitId', 'in', unitIdsOf(db, propertyIds))
    .orderBy('leaseId')
    .orderBy('position')

const unitIdsOf = (db: DataBase, propertyIds: readonly string[]) =>
  db.selectFrom('units').select('units.id').where('units.propertyId', 'in', propertyIds)

/** The names of the tenants who have or had a lease in the property, by tenant id. */
export async function readTenantNames(
  db: DataBase,
  propertyId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('tenants')
    .innerJoin('leases', 'leases.tenantId', 'tenants.id')
    .innerJoin('units', 'units.id', 'leases.unitId')
    .select(['tenants.id', 'tenants.name'])
    .distinct()
    .where('units.propertyId', '=', propertyId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
