import { uncategorised } from '#shared/categories'
import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

export const insertRule = (db: DataTransaction, rule: NewRow<'import_rules'>) =>
  db.insertInto('import_rules').values(rule).execute()

export const updateRule = (
  db: DataTransaction,
  id: string,
  fields: Partial<Omit<Row<'import_rules'>, 'id' | 'createdAt'>>,
) => db.updateTable('import_rules').set(fields).where('id', '=', id).execute()

export const deleteRule = (db: DataTransaction, id: string) =>
  db.deleteFrom('import_rules').where('id', '=', id).execute()

export const findRule = (db: DataBase, id: string) =>
  db.selectFrom('import_rules').selectAll().where('id', '=', id).executeTakeFirst()

/** The bookings that rules may sort: nobody has yet, and whole, not as parts of a split. */
export const listUnsortedBookings = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('transactions')
    .innerJoin('properties', 'properties.id', 'transactions.propertyId')
    .select([
      'transactions.id',
      'transactions.propertyId',
      'transactions.unitId',
      'transactions.category',
      'transactions.payee',
      'transactions.description',
      'transactions.amount',
      'transactions.accountId',
      'transactions.date',
    ])
    .where('properties.portfolioId', '=', portfolioId)
    .where('transactions.category', '=', uncategorised)
    .where('parentId', 'is', null)
    .where('isSplit', '=', 0)
    .execute()

export const updateBooking = (
  db: DataTransaction,
  id: string,
  fields: Partial<
    Pick<Row<'transactions'>, 'propertyId' | 'unitId' | 'category' | 'payee' | 'updatedAt'>
  >,
) => db.updateTable('transactions').set(fields).where('id', '=', id).execute()
