import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Bookings are found by how their payee begins, whatever its capitals, and by their amount. */
export const entitySearch: Migration = {
  name: '0020-entity-search',
  async up(db) {
    await sql`
      create index transactions_by_payee on transactions (payee collate nocase, date)
      where payee is not null`.execute(db)
    await sql`create index transactions_by_amount on transactions (amount, date)`.execute(db)
  },
}
