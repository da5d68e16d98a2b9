import { Deal, type DealStage } from '#shared/deals'
import type { DataBase, DataTransaction } from '../database/schema.ts'

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
