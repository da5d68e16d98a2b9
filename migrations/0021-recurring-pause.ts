import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What recurs may be put off for the time being: from this day on nothing is expected. */
export const recurringPause: Migration = {
  name: '0021-recurring-pause',
  async up(db) {
    await sql`
      alter table recurring_transactions add column pausedOn text
        check (pausedOn glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`.execute(db)
  },
}
