import { Tenant, type TenantEdit } from '#shared/tenants'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Tenant.keyof().options

export const listTenantsByPortfolio = (db: DataBase, portfolioId: string): Promise<Tenant[]> =>
  db
    .selectFrom('tenants')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const findTenant = (db: DataBase, id: string): Promise<Tenant | undefined> =>
  db.selectFrom('tenants').select(columns).where('id', '=', id).executeTakeFirst()

export const insertTenant = (db: DataTransaction, tenant: NewRow<'tenants'>) =>
  db.insertInto('tenants').values(tenant).execute()

export const updateTenant = (
  db: DataTransaction,
  { id, ...fields }: TenantEdit & { readonly updatedAt: string },
) => db.updateTable('tenants').set(fields).where('id', '=', id).execute()

export const setTenantArchived = (
  db: DataTransaction,
  id: string,
  archivedAt: string | null,
  updatedAt: string,
) => db.updateTable('tenants').set({ archivedAt, updatedAt }).where('id', '=', id).execute()

export async function countLeasesOfTenant(db: DataBase, tenantId: string): Promise<number> {
  const { count } = await db
    .selectFrom('leases')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenantId', '=', tenantId)
    .executeTakeFirstOrThrow()
  return count
}

/** What names the tenant stays and only no longer names them. */
export async function detachFromTenant(
  db: DataTransaction,
  tenantId: string,
  updatedAt: string,
): Promise<void> {
  for (const table of ['documents', 'tasks', 'transactions'] as const)
    await db
      .updateTable(table)
      .set({ tenantId: null, updatedAt })
      .where('tenantId', '=', tenantId)
      .execute()
}

export const deleteTenantRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('tenants').where('id', '=', id).execute()
