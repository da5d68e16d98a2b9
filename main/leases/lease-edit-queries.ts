import { sql } from 'kysely'
import { Lease, type LeaseOption, type LeaseStep } from '#shared/leases'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Lease.omit({ steps: true, options: true }).keyof().options

export type LeaseRow = Omit<Lease, 'steps' | 'options'>

export const findLeaseRow = (db: DataBase, id: string): Promise<LeaseRow | undefined> =>
  db.selectFrom('leases').select(columns).where('id', '=', id).executeTakeFirst()

export const listLeaseSteps = (db: DataBase, leaseId: string): Promise<LeaseStep[]> =>
  db
    .selectFrom('lease_steps')
    .select(['date', 'monthlyRent'])
    .where('leaseId', '=', leaseId)
    .orderBy('date')
    .execute()

export const listLeaseOptions = (db: DataBase, leaseId: string): Promise<LeaseOption[]> =>
  db
    .selectFrom('lease_options')
    .select(['months', 'monthlyRent', 'noticeMonths'])
    .where('leaseId', '=', leaseId)
    .orderBy('position')
    .execute()

export type Term = {
  readonly unitId: string
  readonly from: string
  readonly to: string
  /** The lease itself, which may of course stand where it stands. */
  readonly exceptId: string
}

/** The lease already on the unit for any day of the term, if there is one; one left early ends that day. */
export const findOverlappingLease = (db: DataBase, { unitId, from, to, exceptId }: Term) =>
  db
    .selectFrom('leases')
    .innerJoin('tenants', 'tenants.id', 'leases.tenantId')
    .select(['leases.id', 'startDate', 'endDate', 'movedOutDate', 'tenants.name as tenantName'])
    .where('unitId', '=', unitId)
    .where('leases.id', '<>', exceptId)
    .where('startDate', '<=', to)
    .where(sql<string>`min(endDate, coalesce(movedOutDate, endDate))`, '>=', from)
    .orderBy('startDate')
    .executeTakeFirst()

export const findPortfolioIdOfUnit = (db: DataBase, unitId: string) =>
  db
    .selectFrom('units')
    .innerJoin('properties', 'properties.id', 'units.propertyId')
    .select('properties.portfolioId')
    .where('units.id', '=', unitId)
    .executeTakeFirst()

export const insertLeaseRow = (db: DataTransaction, lease: NewRow<'leases'>) =>
  db.insertInto('leases').values(lease).execute()

export const updateLeaseRow = (
  db: DataTransaction,
  { id, ...fields }: LeaseRow & { readonly updatedAt: string },
) => db.updateTable('leases').set(fields).where('id', '=', id).execute()

export const setMovedOutDate = (
  db: DataTransaction,
  id: string,
  movedOutDate: string | null,
  updatedAt: string,
) => db.updateTable('leases').set({ movedOutDate, updatedAt }).where('id', '=', id).execute()

export const setLeaseNotes = (db: DataTransaction, id: string, notes: string, updatedAt: string) =>
  db.updateTable('leases').set({ notes, updatedAt }).where('id', '=', id).execute()

export const insertLeaseStep = (db: DataTransaction, step: NewRow<'lease_steps'>) =>
  db.insertInto('lease_steps').values(step).execute()

export const deleteLeaseStep = (db: DataTransaction, leaseId: string, date: string) =>
  db.deleteFrom('lease_steps').where('leaseId', '=', leaseId).where('date', '=', date).execute()

export const deleteLeaseSteps = (db: DataTransaction, leaseId: string) =>
  db.deleteFrom('lease_steps').where('leaseId', '=', leaseId).execute()

export const insertLeaseOption = (db: DataTransaction, option: NewRow<'lease_options'>) =>
  db.insertInto('lease_options').values(option).execute()

export const deleteLeaseOptions = (db: DataTransaction, leaseId: string) =>
  db.deleteFrom('lease_options').where('leaseId', '=', leaseId).execute()

/** What went on from the lease stands by itself once the lease is gone. */
export const detachRenewals = (db: DataTransaction, leaseId: string, updatedAt: string) =>
  db
    .updateTable('leases')
    .set({ renewsLeaseId: null, updatedAt })
    .where('renewsLeaseId', '=', leaseId)
    .execute()

/** What names the lease stays and only no longer names it. */
export async function detachFromLease(
  db: DataTransaction,
  leaseId: string,
  updatedAt: string,
): Promise<void> {
  for (const table of [
    'documents',
    'tasks',
    'recurring_transactions',
    'transactions',
    'lease_offers',
  ] as const)
    await db
      .updateTable(table)
      .set({ leaseId: null, updatedAt })
      .where('leaseId', '=', leaseId)
      .execute()
}

export const deleteLeaseRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('leases').where('id', '=', id).execute()
