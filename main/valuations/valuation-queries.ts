import { Valuation, type ValuationEdit } from '#shared/valuations'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export const findValuation = (db: DataBase, id: string): Promise<Valuation | undefined> =>
  db
    .selectFrom('valuations')
    .select(Valuation.keyof().options)
    .where('id', '=', id)
    .executeTakeFirst()

export const insertValuation = (db: DataTransaction, valuation: NewRow<'valuations'>) =>
  db.insertInto('valuations').values(valuation).execute()

export const updateValuation = (
  db: DataTransaction,
  { id, ...fields }: ValuationEdit & { readonly updatedAt: string },
) => db.updateTable('valuations').set(fields).where('id', '=', id).execute()

export const deleteValuationRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('valuations').where('id', '=', id).execute()
