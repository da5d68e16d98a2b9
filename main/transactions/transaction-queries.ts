import { sql } from 'kysely'
import { Transaction } from '#shared/transactions'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Transaction.keyof().options

export const findTransaction = (db: DataBase, id: string): Promise<Transaction | undefined> =>
  db.selectFrom('transactions').select(columns).where('id', '=', id).executeTakeFirst()

/** The parts of a split booking, in the order in which they were written. */
export const listParts = (db: DataBase, parentId: string): Promise<Transaction[]> =>
  db
    .selectFrom('transactions')
    .select(columns)
    .where('parentId', '=', parentId)
    .orderBy('id')
    .execute()

export const insertTransaction = (db: DataTransaction, transaction: NewRow<'transactions'>) =>
  db.insertInto('transactions').values(transaction).execute()

/** Sets what is given and nothing else: closed books refuse a column that is named, even unchanged. */
export const updateTransaction = (
  db: DataTransaction,
  id: string,
  changes: Partial<Transaction> & { readonly updatedAt: string },
) => db.updateTable('transactions').set(changes).where('id', '=', id).execute()

export const updateParts = (
  db: DataTransaction,
  parentId: string,
  changes: Partial<Transaction> & { readonly updatedAt: string },
) => db.updateTable('transactions').set(changes).where('parentId', '=', parentId).execute()

export const deleteParts = (db: DataTransaction, parentId: string) =>
  db.deleteFrom('transactions').where('parentId', '=', parentId).execute()

/** A list of ids of any length as one parameter. */
export const idsAsRows = (ids: readonly string[]) =>
  sql<string>`(select value from json_each(${JSON.stringify(ids)}))`

export const listTransactionsByIds = (
  db: DataBase,
  ids: readonly string[],
): Promise<Transaction[]> =>
  db.selectFrom('transactions').select(columns).where('id', 'in', idsAsRows(ids)).execute()

export const listPortfolioIdsOf = (db: DataBase, ids: readonly string[]) =>
  db
    .selectFrom('transactions')
    .innerJoin('properties', 'properties.id', 'transactions.propertyId')
    .select('properties.portfolioId')
    .distinct()
    .where('transactions.id', 'in', idsAsRows(ids))
    .execute()

/** Sets the same on many bookings, leaving alone those on which it stands already. */
export const updateTransactions = (
  db: DataTransaction,
  ids: readonly string[],
  changes: Partial<Transaction>,
  updatedAt: string,
) =>
  db
    .updateTable('transactions')
    .set({ ...changes, updatedAt })
    .where('id', 'in', idsAsRows(ids))
    .where((eb) =>
      eb.or(
        Object.entries(changes).map(
          ([name, value]) => sql<boolean>`${sql.ref(name)} is not ${value}`,
        ),
      ),
    )
    .execute()

export const listPartIdsOf = async (
  db: DataBase,
  parentIds: readonly string[],
): Promise<string[]> => {
  const rows = await db
    .selectFrom('transactions')
    .select('id')
    .where('parentId', 'in', idsAsRows(parentIds))
    .execute()
  return rows.map(({ id }) => id)
}

export const deleteTransactionRows = (db: DataTransaction, ids: readonly string[]) =>
  db.deleteFrom('transactions').where('id', 'in', idsAsRows(ids)).execute()

/** Papers stay with the property when the booking that they prove goes. */
export const detachDocuments = (
  db: DataTransaction,
  transactionIds: readonly string[],
  updatedAt: string,
) =>
  db
    .updateTable('documents')
    .set({ transactionId: null, updatedAt })
    .where('transactionId', 'in', idsAsRows(transactionIds))
    .execute()

export const updateLockedThrough = (
  db: DataTransaction,
  portfolioId: string,
  lockedThrough: string | null,
  updatedAt: string,
) =>
  db
    .updateTable('portfolios')
    .set({ lockedThrough, updatedAt })
    .where('id', '=', portfolioId)
    .execute()
