import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Tenants, their leases and the steps of the rent. */
export const leases: Migration = {
  name: '0003-leases',
  async up(db) {
    await sql`
      create table tenants (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null check (name <> ''),
        email text,
        phone text,
        sector text,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index tenants_by_portfolioId on tenants (portfolioId, name)`.execute(db)
    await sql`
      create table leases (
        id text primary key not null check (id <> ''),
        unitId text not null references units (id),
        tenantId text not null references tenants (id),
        startDate text not null check (startDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        endDate text not null check (endDate >= startDate),
        breakDate text,
        movedOutDate text,
        monthlyRent integer not null,
        deposit integer not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index leases_by_unitId on leases (unitId, startDate)`.execute(db)
    await sql`create index leases_by_tenantId on leases (tenantId)`.execute(db)
    await sql`
      create table lease_steps (
        leaseId text not null references leases (id) on delete cascade,
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        monthlyRent integer not null,
        createdAt text not null,
        updatedAt text not null,
        primary key (leaseId, date)
      ) strict`.execute(db)
  },
}
