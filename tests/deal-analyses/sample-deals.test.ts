import { describe, expect, it } from 'vitest'
import { withMoney } from '#shared/deals/deal-terms'
import { dealFigures } from '#shared/finance/deal-figures'
import { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import sample from '../../resources/sample/sample-portfolio.json' with { type: 'json' }

const { deals, dealAnalyses } = PortfolioFile.parse(sample)
const underwritten = dealAnalyses.map(({ dealId, terms }) => {
  const cents = withMoney(terms, (amount) => Math.round(amount * 100))
  const deal = deals.find(({ id }) => id === dealId)
  return { deal, figures: dealFigures(cents), hasWorks: terms.works.length > 0 }
})

describe('the deals of the sample', () => {
  it('are underwritten from the stage of that name on, at their all-in price', () => {
    const stages = new Set(['underwriting', 'offer', 'due_diligence'])
    expect(dealAnalyses.map(({ dealId }) => dealId)).toEqual(
      deals.filter(({ stage }) => stages.has(stage)).map(({ id }) => id),
    )
    for (const { deal, figures } of underwritten)
      expect(figures.allIn).toBe(Math.round((deal?.price ?? 0) * 100))
  })

  it('earn the NOI that the pipeline says, to a dollar, where nothing is rebuilt in the first year', () => {
    for (const { deal, figures, hasWorks } of underwritten)
      if (!hasWorks) expect(Math.abs(figures.noiYear1 - (deal?.noi ?? 0) * 100)).toBeLessThan(100)
  })

  it('have returns that differ and can be worked out', () => {
    const rates = underwritten.map(({ figures }) => figures.leveredIrr ?? Number.NaN)
    expect(rates.every((rate) => rate > -0.1 && rate < 0.3)).toBe(true)
    expect(new Set(rates.map((rate) => rate.toFixed(3))).size).toBeGreaterThan(10)
  })
})
