import { type RawBuilder, sql } from 'kysely'
import type { DataBase } from '../database/schema.ts'

/** What an entity is called, and where it hangs. */
export type EntityRef = {
  readonly id: string
  readonly portfolioId: string | null
  /** The one property that it belongs to, itself included. */
  readonly propertyId: string | null
  readonly name: string
}

/** Every kind of entity with a name, as rows of an `EntityRef`. */
const refsByTable = {
  portfolios: sql`select id, id as portfolioId, null as propertyId, name from portfolios`,
  properties: sql`select id, portfolioId, id as propertyId, name from properties`,
  units: sql`
    select u.id, p.portfolioId, u.propertyId, p.name || ' · ' || u.label as name
    from units u join properties p on p.id = u.propertyId`,
  tenants: sql`select id, portfolioId, null as propertyId, name from tenants`,
  leases: sql`
    select l.id, p.portfolioId, u.propertyId, t.name || ' · ' || u.label as name
    from leases l join units u on u.id = l.unitId join properties p on p.id = u.propertyId
      join tenants t on t.id = l.tenantId`,
  lease_offers: sql`
    select o.id, p.portfolioId, u.propertyId, o.packageName || ' · ' || u.label as name
    from lease_offers o join units u on u.id = o.unitId join properties p on p.id = u.propertyId`,
  loans: sql`
    select n.id, p.portfolioId, n.propertyId, n.lender as name
    from loans n join properties p on p.id = n.propertyId`,
  valuations: sql`
    select v.id, p.portfolioId, v.propertyId, v.date as name
    from valuations v join properties p on p.id = v.propertyId`,
  transactions: sql`
    select b.id, p.portfolioId, b.propertyId,
      coalesce(nullif(b.payee, ''), nullif(b.description, ''), b.category) as name
    from transactions b join properties p on p.id = b.propertyId`,
  recurring_transactions: sql`
    select r.id, p.portfolioId, r.propertyId, r.name
    from recurring_transactions r join properties p on p.id = r.propertyId`,
  accounts: sql`select id, portfolioId, null as propertyId, name from accounts`,
  categories: sql`
    select id, null as portfolioId, null as propertyId, name
    from categories where name is not null`,
  deals: sql`select id, portfolioId, null as propertyId, name from deals`,
  deal_moves: sql`
    select m.id, d.portfolioId, null as propertyId, d.name
    from deal_moves m join deals d on d.id = m.dealId`,
  deal_analyses: sql`
    select a.id, d.portfolioId, null as propertyId, a.name
    from deal_analyses a join deals d on d.id = a.dealId`,
  scenarios: sql`select id, portfolioId, propertyId, name from scenarios`,
  projects: sql`
    select j.id, p.portfolioId, j.propertyId, j.name
    from projects j join properties p on p.id = j.propertyId`,
  vendors: sql`select id, portfolioId, null as propertyId, name from vendors`,
  tasks: sql`select id, portfolioId, propertyId, title as name from tasks`,
  documents: sql`select id, portfolioId, propertyId, name from documents`,
  import_batches: sql`
    select id, portfolioId, null as propertyId, fileName as name from import_batches`,
  optimizations: sql`select id, portfolioId, null as propertyId, name from optimizations`,
} satisfies Record<string, RawBuilder<unknown>>

export type NamedTable = keyof typeof refsByTable

export const isNamedTable = (table: string): table is NamedTable =>
  Object.hasOwn(refsByTable, table)

/** Those of the entities that are still there. */
export async function listEntityRefs(
  db: DataBase,
  table: NamedTable,
  ids: readonly string[],
): Promise<EntityRef[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EntityRef>`
    select * from (${refsByTable[table]}) where id in (${sql.join(ids)})`.execute(db)
  return rows
}
