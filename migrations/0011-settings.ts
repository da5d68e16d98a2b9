import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Settings that belong to the file, and the identity it keeps when it is moved or renamed. */
export const settings: Migration = {
  name: '0011-settings',
  async up(db) {
    await sql`
      create table settings (
        key text primary key not null check (key <> ''),
        valueJson text not null check (json_valid(valueJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create table file_identity (
        one integer primary key not null check (one = 1),
        fileId text not null,
        createdAt text not null
      ) strict`.execute(db)
  },
}
