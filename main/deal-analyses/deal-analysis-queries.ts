import type { DealAnalysis } from '#shared/deals/deal-analyses'
import { DealTerms } from '#shared/deals/deal-terms'
import type { DataBase, DataTransaction, Row } from '../database/schema.ts'

/** Of one deal, the current one first, then the one saved last. */
export const listAnalysesByDeal = async (db: DataBase, dealId: string): Promise<DealAnalysis[]> =>
  (await selectAnalysesByDeal(db, dealId).execute()).map(toAnalysis)

export const selectAnalysesByDeal = (db: DataBase, dealId: string) =>
  db
    .selectFrom('deal_analyses')
    .selectAll()
    .where('dealId', '=', dealId)
    .orderBy('isCurrent', 'desc')
    .orderBy('updatedAt', 'desc')
    .orderBy('id')

export async function findAnalysis(db: DataBase, id: string): Promise<DealAnalysis | undefined> {
  const row = await db
    .selectFrom('deal_analyses')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toAnalysis(row)
}

export async function findCurrentAnalysis(
  db: DataBase,
  dealId: string,
): Promise<DealAnalysis | undefined> {
  const row = await db
    .selectFrom('deal_analyses')
    .selectAll()
    .where('dealId', '=', dealId)
    .where('isCurrent', '=', 1)
    .executeTakeFirst()
  return row && toAnalysis(row)
}

/** The current ones of all deals of a portfolio, their terms as they are stored. */
export const selectCurrentAnalyses = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('deal_analyses')
    .select(['id', 'dealId', 'name', 'termsJson', 'updatedAt'])
    .where('dealId', 'in', (eb) =>
      eb.selectFrom('deals').select('deals.id').where('deals.portfolioId', '=', portfolioId),
    )
    .where('isCurrent', '=', 1)
    .orderBy('dealId')

export const insertAnalysis = (db: DataTransaction, analysis: DealAnalysis, at: string) =>
  db
    .insertInto('deal_analyses')
    .values({ ...toRow(analysis), createdAt: at, updatedAt: at })
    .execute()

export const updateAnalysis = (db: DataTransaction, analysis: DealAnalysis, at: string) =>
  db
    .updateTable('deal_analyses')
    .set({ ...toRow(analysis), updatedAt: at })
    .where('id', '=', analysis.id)
    .execute()

export const updateIsCurrent = (
  db: DataTransaction,
  id: string,
  isCurrent: boolean,
  updatedAt: string,
) =>
  db
    .updateTable('deal_analyses')
    .set({ isCurrent: Number(isCurrent), updatedAt })
    .where('id', '=', id)
    .execute()

export const deleteAnalysisRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('deal_analyses').where('id', '=', id).execute()

export const deleteAnalysesByDeal = (db: DataTransaction, dealId: string) =>
  db.deleteFrom('deal_analyses').where('dealId', '=', dealId).execute()

export const readTerms = (termsJson: string): DealTerms => DealTerms.parse(JSON.parse(termsJson))

const toAnalysis = ({
  id,
  dealId,
  name,
  isCurrent,
  termsJson,
}: Row<'deal_analyses'>): DealAnalysis => ({
  id,
  dealId,
  name,
  isCurrent: isCurrent === 1,
  terms: readTerms(termsJson),
})

const toRow = ({ terms, isCurrent, ...analysis }: DealAnalysis) => ({
  ...analysis,
  isCurrent: Number(isCurrent),
  termsJson: JSON.stringify(terms),
})
