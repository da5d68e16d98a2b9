import { pickerFacts } from '#shared/deal-picker/picker-facts'
import type { DataBase } from '../database/schema.ts'
import { listUnderwritten } from '../deal-analyses/underwritten-deals.ts'
import { listStampedDeals } from '../optimizations/optimization-queries.ts'
import type { PipelineDeal } from './deal-picker-acceptance.ts'

/** The pipeline with the figures that the Deal Picker is asked with; saving an underwriting changes its deal. */
export async function underwrittenPipeline(
  db: DataBase,
  portfolioId: string,
): Promise<PipelineDeal[]> {
  const underwritten = new Map(
    (await listUnderwritten(db, portfolioId)).map((it) => [it.dealId, it]),
  )
  return (await listStampedDeals(db, portfolioId)).map((deal) => {
    const figures = underwritten.get(deal.id)
    const savedAt = figures?.savedAt ?? ''
    const updatedAt = savedAt > deal.updatedAt ? savedAt : deal.updatedAt
    return Object.assign({}, deal, pickerFacts(deal, figures), { updatedAt })
  })
}
