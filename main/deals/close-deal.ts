import { bug } from '#shared/bug'
import type { ClosingTerms } from '#shared/deals/deal-closing'
import { refusalOfMove } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findCurrentAnalysis } from '../deal-analyses/deal-analysis-queries.ts'
import { findPortfolio } from '../portfolios/portfolio-queries.ts'
import { listTenantsByPortfolio } from '../tenants/tenant-queries.ts'
import { changesOfClosing } from './closing-changes.ts'
import { requireDeal } from './deal-handlers.ts'
import { moveDeal } from './deal-moves.ts'
import { type Purchase, purchaseOf } from './deal-purchase.ts'
import { updateDealProperty } from './deal-queries.ts'
import { writePurchase } from './write-purchase.ts'

/** Everything that closing a deal writes. */
export type Closing = {
  readonly deal: Deal
  readonly purchase: Purchase
}

/** @throws AppError NOT_FOUND, or DEAL_STAGE when the deal may not close from where it stands */
export async function previewClosing(db: DataBase, terms: ClosingTerms): Promise<PlanChange[]> {
  const closing = await prepareClosing(db, terms)
  const portfolio = await findPortfolio(db, closing.deal.portfolioId)
  return changesOfClosing(closing, (portfolio ?? bug('a deal has no portfolio')).currency)
}

/** @throws AppError as `previewClosing` */
export async function closeDeal(
  file: OpenFile,
  terms: ClosingTerms,
): Promise<{ deal: Deal; propertyId: string }> {
  const { deal, purchase } = await prepareClosing(file.db, terms)
  const { property } = purchase
  await runCommand(file, { label: `Close ${deal.name}` }, async (tx, { at }) => {
    await writePurchase(tx, purchase, at)
    await moveDeal(tx, deal.id, { stage: 'closed' }, at)
    await updateDealProperty(tx, deal.id, property.id, at)
  })
  return { deal: { ...deal, stage: 'closed', propertyId: property.id }, propertyId: property.id }
}

async function prepareClosing(
  db: DataBase,
  { dealId, closedOn, lettings, creditsRent }: ClosingTerms,
): Promise<Closing> {
  const deal = await requireDeal(db, dealId)
  const message = refusalOfMove(deal.stage, 'closed')
  if (message !== null) throw new AppError('DEAL_STAGE', { message })
  const terms = (await findCurrentAnalysis(db, dealId))?.terms ?? null
  const tenants = await listTenantsByPortfolio(db, deal.portfolioId)
  const closing = { closedOn, lettings, creditsRent, tenants }
  return { deal, purchase: purchaseOf(deal, terms, closing) }
}
