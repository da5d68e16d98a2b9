import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What a scheduled job is told of its work, and months that are passed over between two due times. */
export const reportDeliveries: Migration = {
  name: '0034-report-deliveries',
  async up(db) {
    await sql`
      alter table scheduled_jobs add column settingsJson text
        check (json_valid(settingsJson))`.execute(db)
    // Null is every month that the row names; 3 is the first of each quarter.
    await sql`
      alter table scheduled_jobs add column monthStep integer
        check (monthStep is null or (monthStep = 3 and every = 'month'))`.execute(db)
  },
}
