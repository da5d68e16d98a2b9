import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Reports as their owner wants them again: which one, of what, over which months. */
export const reportPresets: Migration = {
  name: '0028-report-presets',
  async up(db) {
    await sql`
      create table report_presets (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null check (name <> ''),
        choiceJson text not null check (json_valid(choiceJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create index report_presets_by_portfolioId on report_presets (portfolioId, name)`.execute(db)
  },
}
