import type { DealTerms } from '../deals/deal-terms.ts'
import { rentPerMonth } from './deal-figures.ts'
import { amountOfOffer, chosenOffer } from './deal-projection.ts'
import { ratio } from './figure.ts'
import type { Projection } from './pro-forma/projection.ts'

/** Where the money for a deal comes from and what it is for; both sides add up to the same. */
export type SourcesAndUses = {
  readonly price: number
  readonly closingCosts: number
  readonly loanFees: number
  readonly works: number
  readonly loan: number
  /** The owner's own, works that are paid after closing among it. */
  readonly ownMoney: number
  readonly total: number
}

/**
 *   own money = price + closing costs + fee of the loan + works − loan
 *
 * Check: $400,000, $8,000, $3,000 on a loan of $300,000, works of $6,000 → $417,000, of which $117,000 own.
 */
export function sourcesAndUses(terms: DealTerms): SourcesAndUses {
  const { price, closingCosts } = terms
  const offer = chosenOffer(terms)
  const loan = offer === null ? 0 : amountOfOffer(offer, price)
  const loanFees = offer === null ? 0 : offer.fees
  const works = terms.works.reduce((sum, { cost }) => sum + cost, 0)
  const total = price + closingCosts + loanFees + works
  return { price, closingCosts, loanFees, works, loan, ownMoney: total - loan, total }
}

/** What the sale at the end brings. */
export type SaleMoney = {
  readonly salePrice: number
  readonly sellingCosts: number
  readonly loanRepaid: number
  readonly proceeds: number
}

export function saleMoney({ lines, figures }: Projection): SaleMoney {
  const total = (amounts: readonly number[]) => amounts.reduce((sum, it) => sum + it, 0)
  return {
    salePrice: figures.salePrice,
    sellingCosts: total(lines.sellingCosts),
    loanRepaid: total(lines.salePayoff),
    proceeds: figures.saleProceeds,
  }
}

/** The price by what is bought; null where units, area or rents are not known. */
export type PriceRatios = {
  readonly units: number
  readonly perUnit: number | null
  readonly perArea: number | null
  /** Years of market rent: the gross rent multiplier. */
  readonly rentMultiplier: number | null
}

/**
 * Area is that of the lines where all of them have one, else that of the deal.
 *
 * Check: $400,000 for four flats of 800 at $1,000 a month → $100,000, $125 and 8.33.
 */
export function priceRatios(terms: DealTerms, dealArea: number | null): PriceRatios {
  const { price, units: lines } = terms
  const units = lines.reduce((sum, { count }) => sum + count, 0)
  const areas = lines.map(({ area, count }) => (area === null ? null : area * count))
  const area = areas.every((each) => each !== null)
    ? areas.reduce((sum, each) => sum + each, 0)
    : dealArea
  return {
    units,
    perUnit: ratio(price, units),
    perArea: ratio(price, area),
    rentMultiplier: ratio(price, 12 * rentPerMonth(terms)),
  }
}
