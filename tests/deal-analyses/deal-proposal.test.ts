import { describe, expect, it } from 'vitest'
import { missingTerms, proposeTerms, sourceOf } from '#shared/deal-picker/deal-proposal'
import { DealTerms } from '#shared/deals/deal-terms'
import { dealFigures } from '#shared/finance/deal-figures'

const shop = {
  name: 'Corner shop',
  price: 50_000_000,
  askingPrice: null,
  noi: 3_500_000,
  units: 2,
  area: 1200,
  sector: 'retail',
}

describe('the first underwriting of a deal', () => {
  it('earns the NOI that is written down, at the price that is', () => {
    const terms = proposeTerms(shop, '2026-12')
    expect(DealTerms.parse(terms)).toEqual(terms)
    const figures = dealFigures(terms)
    // Rents are whole cents a month: the NOI is met to a dollar.
    expect(Math.abs(figures.noiYear1 - 3_500_000)).toBeLessThan(100)
    expect(figures).toMatchObject({ price: 50_000_000, loanToPrice: 0.65 })
    expect(terms.units[0]).toMatchObject({ count: 2, use: 'retail', area: 600 })
  })

  it('takes the costs from what the all-in price adds to the asking price', () => {
    const terms = proposeTerms({ ...shop, askingPrice: 48_000_000 }, '2026-12')
    expect([terms.price, terms.closingCosts]).toEqual([48_000_000, 2_000_000])
  })

  it('says of each term whether it is the deal’s, a guess or the owner’s own', () => {
    const terms = { ...proposeTerms(shop, '2026-12'), vacancyRate: 0.08 }
    const sources = (['price', 'rentGrowth', 'vacancyRate', 'closingCosts'] as const).map((name) =>
      sourceOf(name, terms, shop),
    )
    expect(sources).toEqual(['deal', 'guess', 'own', 'guess'])
  })

  it('says what is missing', () => {
    const terms = proposeTerms({ ...shop, noi: 0 }, '2026-12')
    expect(missingTerms({ ...terms, exitCapRate: null, chosenOfferId: null })).toEqual([
      'rents',
      'costs',
      'closingCosts',
      'exitCap',
      'loan',
    ])
  })
})
