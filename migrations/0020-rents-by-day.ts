import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** The bookings of a category by day, so that the rent of some months is found without reading all years. */
export const rentsByDay: Migration = {
  name: '0020-rents-by-day',
  async up(db) {
    await sql`drop index transactions_by_category`.execute(db)
    await sql`create index transactions_by_category on transactions (category, date)`.execute(db)
  },
}
