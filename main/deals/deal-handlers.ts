import type { Deal, DealStage } from '#shared/deals'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findDeal, listDealsByPortfolio, updateDealStage } from './deal-queries.ts'

export async function listDeals(
  db: DataBase,
  { portfolioId }: { portfolioId: string },
): Promise<Deal[]> {
  await requirePortfolio(db, portfolioId)
  return listDealsByPortfolio(db, portfolioId)
}

/** Any stage may follow any other: an owner also takes back a step. */
export async function setDealStage(
  file: OpenFile,
  { dealId, stage }: { dealId: string; stage: DealStage },
): Promise<Deal> {
  const deal = await findDeal(file.db, dealId)
  if (deal === undefined) throw new AppError('NOT_FOUND')
  await runCommand(
    file,
    { label: `Move ${deal.name} to ${stage.replace('_', ' ')}` },
    (tx, { at }) => updateDealStage(tx, dealId, stage, at),
  )
  return { ...deal, stage }
}
