import type { BuyCriteria } from '../deals/buy-criteria.ts'
import type { DealTerms } from '../deals/deal-terms.ts'
import type { Deal } from '../deals/deals.ts'
import { type DealFigures, dealFigures, projectDeal } from '../finance/deal-figures.ts'
import type { Projection } from '../finance/pro-forma/projection.ts'

/** What a memo of a deal is made from. */
export type MemoFacts = {
  readonly deal: Deal
  readonly terms: DealTerms
  /** The name of the underwriting; null where the terms are proposed and nobody has saved them. */
  readonly analysisName: string | null
  readonly criteria: BuyCriteria
  /** How the other deals of the pipeline are underwritten. */
  readonly others: readonly DealTerms[]
  /** "sq ft" or "m²". */
  readonly areaWords: string
}

/** The facts with what they come to. */
export type WorkedMemo = MemoFacts & {
  readonly projection: Projection
  readonly figures: DealFigures
}

export function workOutMemo(facts: MemoFacts): WorkedMemo {
  const projection = projectDeal(facts.terms)
  return { ...facts, projection, figures: dealFigures(facts.terms, projection) }
}
