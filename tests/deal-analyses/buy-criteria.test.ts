import { describe, expect, it } from 'vitest'
import { type BuyCriteria, firstCriteria, scoreDeal } from '#shared/deals/buy-criteria'
import { judgedDeal } from '#shared/deals/judged-deal'
import { dealFigures } from '#shared/finance/deal-figures'
import { emptyDealFacts } from '#shared/deals/deals'
import { priceForCriterion } from '#shared/finance/criterion-price'
import { fourFlats, withLoan } from './worked-deal.ts'

const deal = {
  ...emptyDealFacts,
  id: 'd',
  portfolioId: 'p',
  name: 'Four flats',
  sector: 'multi_family',
  city: 'Austin',
  region: 'TX',
  price: 40_000_000,
  noi: 2_000_000,
  risk: 0.01,
  units: 4,
  area: 3200,
  yearBuilt: 1990,
  stage: 'lead' as const,
  notes: '',
}

const off = Object.fromEntries(
  Object.entries(firstCriteria).map(([name, it]) => [name, { ...it, isOn: false }]),
) as BuyCriteria

describe('the score of a deal', () => {
  it('is the weight of what is met in the weight of all that is asked: 2 of 4 is 50', () => {
    const criteria: BuyCriteria = {
      ...off,
      goingInCap: { isOn: true, threshold: 0.05, weight: 2 },
      pricePerUnit: { isOn: true, threshold: 9_000_000, weight: 1 },
      dscr: { isOn: true, threshold: 1.25, weight: 1 },
    }
    // Cap 5.0 % meets 5 %; $100,000 a unit is above $90,000; nothing is known of a loan.
    expect(scoreDeal(judgedDeal(deal, undefined), criteria)).toEqual({
      score: 50,
      marks: [
        { criterion: 'goingInCap', weight: 2, verdict: 'pass', value: 0.05 },
        { criterion: 'dscr', weight: 1, verdict: 'unknown', value: null },
        { criterion: 'pricePerUnit', weight: 1, verdict: 'fail', value: 10_000_000 },
      ],
    })
  })

  it('is taken from the underwriting where there is one', () => {
    const judged = judgedDeal(deal, dealFigures(withLoan()))
    // 4,000 of rent a month on 400,000 is the 1 % rule to the cent; costs are 34 % of what comes in.
    expect(judged).toMatchObject({ goingInCap: 0.075, rentToPrice: 0.01, loanToPrice: 0.75 })
    expect(
      scoreDeal(judged, firstCriteria).marks.map(({ criterion, verdict }) => [criterion, verdict]),
    ).toEqual([
      ['goingInCap', 'pass'],
      ['cashOnCash', 'pass'],
      ['dscr', 'pass'],
      ['irr', 'fail'],
      ['expenseShare', 'pass'],
      ['loanToPrice', 'pass'],
    ])
    expect(scoreDeal(judged, firstCriteria).score).toBe(Math.round((100 * 8) / 11))
  })

  it('knows a market by its city or its region, however it is written, and a type by its sector', () => {
    const criteria: BuyCriteria = {
      ...off,
      markets: { isOn: true, values: ['  tx ', 'Boise'], weight: 1 },
      types: { isOn: true, values: ['retail'], weight: 3 },
    }
    const { score, marks } = scoreDeal(judgedDeal(deal, undefined), criteria)
    expect([score, ...marks.map(({ verdict }) => verdict)]).toEqual([25, 'pass', 'fail'])
    const nowhere = { ...deal, city: '', region: '' }
    expect(scoreDeal(judgedDeal(nowhere, undefined), criteria).marks[0]?.verdict).toBe('unknown')
  })

  it('is none where nothing is asked', () => {
    expect(scoreDeal(judgedDeal(deal, undefined), off)).toEqual({ score: null, marks: [] })
  })

  it('would be met at a price: 30,000 at 8 % is $375,000, four units at $90,000 are $360,000', () => {
    const criteria: BuyCriteria = {
      ...off,
      goingInCap: { isOn: true, threshold: 0.08, weight: 1 },
      pricePerUnit: { isOn: true, threshold: 9_000_000, weight: 1 },
      rentToPrice: { isOn: true, threshold: 0.0125, weight: 1 },
    }
    const asked = { terms: fourFlats, size: deal }
    expect(priceForCriterion('goingInCap', criteria, asked)).toBeCloseTo(37_500_000, -3)
    expect(priceForCriterion('pricePerUnit', criteria, asked)).toBe(36_000_000)
    // 4,000 of rent a month is 1.25 % of 320,000.
    expect(priceForCriterion('rentToPrice', criteria, asked)).toBe(32_000_000)
    expect(priceForCriterion('loanToPrice', criteria, asked)).toBeNull()
    expect(priceForCriterion('markets', criteria, asked)).toBeNull()
  })
})
