import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

export const insertBookingRow = (tx: DataTransaction, row: NewRow<'transactions'>) =>
  tx.insertInto('transactions').values(row).execute()

export const findBooking = (db: DataBase, id: string): Promise<Row<'transactions'> | undefined> =>
  db.selectFrom('transactions').selectAll().where('id', '=', id).executeTakeFirst()

/** Sets what is given and nothing else: closed books refuse a column that is named, even unchanged. */
export const updateBookingRow = (
  tx: DataTransaction,
  id: string,
  fields: Partial<Row<'transactions'>> & { readonly updatedAt: string },
) => tx.updateTable('transactions').set(fields).where('id', '=', id).execute()
