import type { Deal } from '../deals/deals.ts'
import type { DealFigures } from '../finance/deal-figures.ts'
import type { Minor } from '../money.ts'

/** What the Deal Picker reckons with: the underwriting of a deal where there is one, else what is written down of it. */
export const pickerFacts = (
  deal: Pick<Deal, 'price' | 'noi'>,
  figures: Pick<DealFigures, 'allIn' | 'noiYear1'> | undefined,
): { readonly price: Minor; readonly noi: Minor } =>
  figures === undefined
    ? { price: deal.price, noi: deal.noi }
    : { price: figures.allIn, noi: figures.noiYear1 }
