import { Deal, type DealEdit, type DealStage } from '#shared/deals'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Deal.keyof().options

export const listDealsByPortfolio = (db: DataBase, portfolioId: string): Promise<Deal[]> =>
  db
    .selectFrom('deals')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const findDeal = (db: DataBase, id: string): Promise<Deal | undefined> =>
  db.selectFrom('deals').select(columns).where('id', '=', id).executeTakeFirst()

/** A deal that is in this stage already stays untouched, its time of change too. */
export const updateDealStage = (db: DataTransaction, id: string, stage: DealStage, at: string) =>
  db
    .updateTable('deals')
    .set({ stage, updatedAt: at })
    .where('id', '=', id)
    .where('stage', '<>', stage)
    .execute()

export const insertDeal = (db: DataTransaction, deal: NewRow<'deals'>) =>
  db.insertInto('deals').values(deal).execute()

export const updateDeal = (
  db: DataTransaction,
  { id, ...fields }: DealEdit & { readonly updatedAt: string },
) => db.updateTable('deals').set(fields).where('id', '=', id).execute()

export const deleteDealRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('deals').where('id', '=', id).execute()

export const deleteDocumentsByDeal = (db: DataTransaction, dealId: string) =>
  db.deleteFrom('documents').where('dealId', '=', dealId).execute()

/** Answers how many there were. */
export async function deleteTasksByDeal(db: DataTransaction, dealId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('tasks')
    .where('dealId', '=', dealId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
