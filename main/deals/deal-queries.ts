import type { DealStage } from '#shared/deals/deal-stages'
import { Deal, type DealEdit, DealMove } from '#shared/deals/deals'
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

export const listMovesByPortfolio = (db: DataBase, portfolioId: string): Promise<DealMove[]> =>
  db
    .selectFrom('deal_moves')
    .select(DealMove.keyof().options)
    .where('dealId', 'in', (eb) =>
      eb.selectFrom('deals').select('deals.id').where('deals.portfolioId', '=', portfolioId),
    )
    .orderBy('movedAt')
    .orderBy('id')
    .execute()

/** Whether the deal came from another stage; one that is in this stage already stays untouched. */
export async function updateDealStage(
  db: DataTransaction,
  id: string,
  stage: DealStage,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deals')
    .set({ stage, updatedAt: at })
    .where('id', '=', id)
    .where('stage', '<>', stage)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export const updateDealProperty = (
  db: DataTransaction,
  id: string,
  propertyId: string,
  updatedAt: string,
) => db.updateTable('deals').set({ propertyId, updatedAt }).where('id', '=', id).execute()

export const updateDealCoordinates = (
  db: DataTransaction,
  id: string,
  fields: { readonly latitude: number; readonly longitude: number; readonly updatedAt: string },
) => db.updateTable('deals').set(fields).where('id', '=', id).execute()

export const insertDealMove = (db: DataTransaction, move: NewRow<'deal_moves'>) =>
  db.insertInto('deal_moves').values(move).execute()

export const insertDeal = (db: DataTransaction, deal: NewRow<'deals'>) =>
  db.insertInto('deals').values(deal).execute()

export const updateDeal = (
  db: DataTransaction,
  { id, ...fields }: DealEdit & { readonly updatedAt: string },
) => db.updateTable('deals').set(fields).where('id', '=', id).execute()

export const deleteDealRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('deals').where('id', '=', id).execute()

export const deleteMovesByDeal = (db: DataTransaction, dealId: string) =>
  db.deleteFrom('deal_moves').where('dealId', '=', dealId).execute()

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
