import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Notes on everything the owner keeps, what is put aside without being deleted, tags, and locked periods. */
export const archiveAndNotes: Migration = {
  name: '0012-archive-and-notes',
  async up(db) {
    for (const table of ['portfolios', 'properties', 'units', 'tenants', 'leases', 'loans'])
      await sql`
        alter table ${sql.table(table)} add column notes text not null default ''`.execute(db)
    for (const table of ['portfolios', 'properties', 'units', 'tenants'])
      await sql`alter table ${sql.table(table)} add column archivedAt text`.execute(db)
    await sql`
      alter table portfolios add column lockedThrough text
        check (lockedThrough glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`.execute(db)
    await sql`
      create table property_tags (
        propertyId text not null references properties (id) on delete cascade,
        tag text not null check (tag <> ''),
        createdAt text not null,
        updatedAt text not null,
        primary key (propertyId, tag)
      ) strict`.execute(db)
    await sql`create index property_tags_by_tag on property_tags (tag)`.execute(db)
  },
}
