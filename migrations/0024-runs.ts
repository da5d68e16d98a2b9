import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Runs get tags, can be taken off the list and come from elsewhere; their files are kept for a while. */
export const runs: Migration = {
  name: '0024-runs',
  async up(db) {
    await sql`alter table optimizations add column tags text not null default ''`.execute(db)
    await sql`
      alter table optimizations
      add column importedJson text check (json_valid(importedJson))`.execute(db)
    await sql`alter table optimizations add column deletedAt text`.execute(db)
    await sql`alter table optimization_files add column name text not null default ''`.execute(db)
    await sql`
      alter table optimization_files
      add column sizeBytes integer not null default 0 check (sizeBytes >= 0)`.execute(db)
    await sql`alter table optimization_files add column sha256 text`.execute(db)
  },
}
