import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What a property was said to be worth, when, and by whom. */
export const valuations: Migration = {
  name: '0002-valuations',
  async up(db) {
    await sql`
      create table valuations (
        id text primary key not null check (id <> ''),
        propertyId text not null references properties (id),
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        value integer not null check (value >= 0),
        source text not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index valuations_by_propertyId on valuations (propertyId, date)`.execute(db)
  },
}
