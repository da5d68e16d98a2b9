import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Offers to let a unit on given terms, and the lease that came of one. */
export const leaseOffers: Migration = {
  name: '0023-lease-offers',
  async up(db) {
    await sql`
      create table lease_offers (
        id text primary key not null check (id <> ''),
        unitId text not null references units (id),
        leaseId text references leases (id),
        optimizationId text references optimizations (id),
        packageName text not null check (packageName <> ''),
        area real not null check (area > 0),
        startDate text not null check (startDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        endDate text not null check (endDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        breakDate text check (breakDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        monthlyRent integer not null check (monthlyRent >= 0),
        freeMonths integer not null check (freeMonths >= 0),
        incentive integer not null check (incentive >= 0),
        indexation real not null,
        validUntil text check (validUntil glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        status text not null check (status in ('offered', 'accepted', 'declined')),
        notes text not null,
        createdAt text not null,
        updatedAt text not null,
        check (endDate > startDate)
      ) strict`.execute(db)
    await sql`create index lease_offers_by_unitId on lease_offers (unitId, startDate)`.execute(db)
    await sql`create index lease_offers_by_leaseId on lease_offers (leaseId)`.execute(db)
    await sql`
      create index lease_offers_by_optimizationId on lease_offers (optimizationId)`.execute(db)
  },
}
