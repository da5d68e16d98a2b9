import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What sort of paper a document is, so that an insurance that runs out is told of as one. */
export const documentPapers: Migration = {
  name: '0036-document-papers',
  async up(db) {
    await sql`
      alter table documents add column paper text not null default 'other' check (
        paper in ('insurance', 'permit', 'contract', 'certificate', 'warranty', 'other')
      )`.execute(db)
  },
}
