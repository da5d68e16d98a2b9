import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * Indexes in the order in which bookings are read page by page: by day, with what a sum needs, so that the
 * sum of all bookings reads the index alone; by category and day; and by amount.
 */
export const ledgerLists: Migration = {
  name: '0020-ledger-lists',
  async up(db) {
    await sql`drop index transactions_by_date`.execute(db)
    await sql`
      create index transactions_by_date
      on transactions (date, id, parentId, isSplit, propertyId, amount)`.execute(db)
    await sql`drop index transactions_by_category`.execute(db)
    await sql`create index transactions_by_category on transactions (category, date, id)`.execute(
      db,
    )
    await sql`create index transactions_by_amount on transactions (amount, id)`.execute(db)
  },
}
