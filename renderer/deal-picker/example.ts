import type { Candidate, Terms } from './draft.ts'
import { blankTerms } from './default-terms.ts'

export type ExampleDeal = Omit<Candidate, 'choice'>

/** The worked example: three deals whose best plan, 62,500 a year, can be checked by hand. */
export const exampleDeals: readonly ExampleDeal[] = [
  deal('A', 'A: office block', 600_000, 0.08, 0.02, 'office'),
  deal('B', 'B: shop', 500_000, 0.07, 0.04, 'retail'),
  deal('C', 'C: small office', 400_000, 0.06, 0.01, 'office'),
]

export const exampleTerms: Terms = {
  ...blankTerms,
  budget: 1_000_000,
  riskPenalty: 0.5,
  caps: [
    {
      rowId: 'example',
      by: 'sector',
      key: 'office',
      shareOf: 'invested',
      maxShare: null,
      maxAmount: 700_000,
      minShare: null,
      minAmount: null,
    },
  ],
}

function deal(
  id: string,
  name: string,
  price: number,
  yieldRate: number,
  risk: number,
  sector: string,
): ExampleDeal {
  return { id, name, price, yield: yieldRate, risk, sector, city: '', stage: null }
}
