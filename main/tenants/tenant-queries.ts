import { Tenant } from '#shared/tenants'
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
