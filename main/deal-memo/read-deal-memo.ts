import { areaWords } from '#shared/area-words'
import { addMonths, monthOf } from '#shared/dates'
import { dealMemo } from '#shared/deal-memo/deal-memo'
import { proposeTerms } from '#shared/deal-picker/deal-proposal'
import { firstCriteria } from '#shared/deals/buy-criteria'
import { stageWords } from '#shared/deals/deal-stages'
import { readBuyCriteria } from '../buy-criteria/buy-criteria-queries.ts'
import {
  findCurrentAnalysis,
  readTerms,
  selectCurrentAnalyses,
} from '../deal-analyses/deal-analysis-queries.ts'
import { requireDeal } from '../deals/deal-handlers.ts'
import { findDealCover } from '../documents/document-queries.ts'
import type { ReportBody } from '../reports/report-bodies.ts'
import type { ReportScope } from '../reports/report-scope.ts'

/**
 * The memo of one deal under its current underwriting, or what would be proposed where it has none; nothing
 * while no deal is chosen.
 *
 * @throws AppError NOT_FOUND when the deal is no longer there
 */
export async function readDealMemo(scope: ReportScope): Promise<ReportBody> {
  const { db, portfolio, asOf, request } = scope
  if (request.dealId === undefined) return {}
  const deal = await requireDeal(db, request.dealId)
  const analysis = await findCurrentAnalysis(db, deal.id)
  const current = await selectCurrentAnalyses(db, deal.portfolioId).execute()
  const photoId = await findDealCover(db, deal.id)
  return {
    subject: deal.name,
    ...(photoId === undefined ? {} : { photoId }),
    facts: [
      { label: 'Portfolio', text: portfolio.name },
      { label: 'Stage', text: stageWords[deal.stage] },
    ],
    ...dealMemo({
      deal,
      terms: analysis?.terms ?? proposeTerms(deal, addMonths(monthOf(asOf), 1)),
      analysisName: analysis?.name ?? null,
      criteria: (await readBuyCriteria(db, deal.portfolioId)) ?? firstCriteria,
      others: current
        .filter(({ dealId }) => dealId !== deal.id)
        .map(({ termsJson }) => readTerms(termsJson)),
      areaWords: areaWords[portfolio.areaUnit],
    }),
  }
}
