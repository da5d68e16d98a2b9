import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Rent-free months, who may break a lease and with what notice, options to renew, and renewals. */
export const leaseTerms: Migration = {
  name: '0013-lease-terms',
  async up(db) {
    await sql`
      alter table leases add column freeMonths integer not null default 0
        check (freeMonths between 0 and 60)`.execute(db)
    await sql`
      alter table leases add column breakParty text not null default 'tenant'
        check (breakParty in ('tenant', 'landlord', 'both'))`.execute(db)
    await sql`
      alter table leases add column breakNoticeMonths integer not null default 0
        check (breakNoticeMonths between 0 and 36)`.execute(db)
    await sql`alter table leases add column renewsLeaseId text references leases (id)`.execute(db)
    await sql`create index leases_by_renewsLeaseId on leases (renewsLeaseId)`.execute(db)
    await sql`
      create table lease_options (
        leaseId text not null references leases (id) on delete cascade,
        position integer not null check (position >= 1),
        months integer not null check (months between 1 and 1200),
        monthlyRent integer,
        noticeMonths integer not null check (noticeMonths between 0 and 36),
        createdAt text not null,
        updatedAt text not null,
        primary key (leaseId, position)
      ) strict`.execute(db)
  },
}
