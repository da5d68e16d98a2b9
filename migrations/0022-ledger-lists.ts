import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * Indexes in the order in which bookings are read page by page, each with what a sum needs, so that the sum
 * of many bookings reads the index alone and not their rows.
 */
export const ledgerLists: Migration = {
  name: '0022-ledger-lists',
  async up(db) {
    for (const [column, rest, where] of indexes) {
      const name = sql.ref(`transactions_by_${column}`)
      await sql`drop index ${name}`.execute(db)
      await sql`create index ${name} on transactions (${sql.ref(column)}, ${rest}) ${where}`.execute(
        db,
      )
    }
  },
}

const everywhere = sql``

const indexes = [
  ['date', sql`id, parentId, isSplit, propertyId, amount`, everywhere],
  ['category', sql`date, id, isSplit, propertyId, amount`, everywhere],
  ['propertyId', sql`date, id, isSplit, category, amount`, everywhere],
  [
    'accountId',
    sql`date, id, parentId, reconciliationId, amount`,
    sql`where accountId is not null`,
  ],
] as const
