import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export const listAccountRows = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('accounts')
    .select([
      'id',
      'portfolioId',
      'name',
      'number',
      'openingDate',
      'openingBalance',
      'defaultPropertyId',
      'archivedAt',
    ])
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const insertAccount = (db: DataTransaction, account: NewRow<'accounts'>) =>
  db.insertInto('accounts').values(account).execute()
