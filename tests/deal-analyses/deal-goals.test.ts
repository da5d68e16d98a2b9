import { describe, expect, it } from 'vitest'
import {
  axisAround,
  dealGrid,
  leversOf,
  readDealKpi,
  seekDealGoal,
  valueOfLever,
  withLever,
} from '#shared/finance/deal-goals'
import { projectDeal } from '#shared/finance/deal-figures'
import { priceRatios, saleMoney, sourcesAndUses } from '#shared/finance/deal-money'
import { compareOffers } from '#shared/finance/deal-offers'
import { fourFlats, interestOnly, withLoan } from './worked-deal.ts'

// By hand: rent 48,000, vacancy 2,400, costs 15,600 → NOI 30,000; interest 18,000 on 300,000.
describe('a goal of a deal', () => {
  it('is a going-in cap of 8 % at $375,000: 30,000 / 0.08', () => {
    const goal = { kpi: 'goingInCap', lever: 'price', target: 0.08 } as const
    const found = seekDealGoal(fourFlats, goal)
    expect(found.status).toBe('found')
    expect('value' in found ? found.value : 0).toBeCloseTo(37_500_000, -2)
  })

  it('is a DSCR of 2 at a rate of 5 %, and at costs 5,400 lower: 36,000 / 18,000', () => {
    const [rate, costs] = (['rate', 'costs'] as const).map((lever) =>
      seekDealGoal(withLoan(), { kpi: 'dscr', lever, target: 2 }),
    )
    expect(rate).toMatchObject({ status: 'found', value: expect.closeTo(0.05, 6) as number })
    expect(costs).toMatchObject({
      status: 'found',
      value: expect.closeTo((15_600 - 6000) / 15_600, 5) as number,
    })
  })

  it('is a vacancy at which the NOI is $25,200: a tenth of 48,000 more is lost', () => {
    const goal = { kpi: 'noiYear1', lever: 'vacancyRate', target: 2_520_000 } as const
    expect(seekDealGoal(fourFlats, goal)).toMatchObject({
      status: 'found',
      value: expect.closeTo(0.15, 6) as number,
    })
  })

  it('says how near it comes where it is out of reach', () => {
    const goal = { kpi: 'equityMultiple', lever: 'rate', target: 50 } as const
    const { status } = seekDealGoal(withLoan(), goal)
    expect(status).toBe('missed')
  })

  it('put in comes out again, by every lever that there is', () => {
    const terms = withLoan()
    for (const lever of leversOf(terms))
      for (const kpi of ['leveredIrr', 'npv'] as const) {
        const from = valueOfLever(terms, lever) ?? 0
        const target = readDealKpi(withLever(terms, lever, from * 1.05), kpi).value
        if (target === null) continue
        const found = seekDealGoal(terms, { kpi, lever, target })
        const figure = 'figure' in found ? found.figure : null
        expect([lever, kpi, figure]).toEqual([lever, kpi, expect.closeTo(target, 3)])
      }
  })

  it('has no rate to turn without a loan', () => {
    expect(leversOf(fourFlats)).not.toContain('rate')
    const { status } = seekDealGoal(fourFlats, { kpi: 'dscr', lever: 'rate', target: 1 })
    expect(status).toBe('unknown')
  })
})

describe('a figure by two levers', () => {
  it('is the cap rate of the price and the rents: NOI 30,000 ± 5 % of 45,600 on 400,000 ± 5 %', () => {
    const rows = axisAround(fourFlats, 'price')
    const columns = axisAround(fourFlats, 'rents')
    if (rows === null || columns === null) throw new Error('every deal has a price and rents')
    expect(rows.values).toEqual([36_000_000, 38_000_000, 40_000_000, 42_000_000, 44_000_000])
    const grid = dealGrid(fourFlats, 'goingInCap', { rows, columns })
    expect(grid[2]?.[2]?.value).toBeCloseTo(30 / 400, 9)
    expect(grid[1]?.[3]?.value).toBeCloseTo((30 + 2.28) / 380, 9)
    expect(grid[4]?.[0]?.value).toBeCloseTo((30 - 4.56) / 440, 9)
  })

  it('leaves out what would be below nothing, and has no axis where there is nothing to turn', () => {
    expect(axisAround(fourFlats, 'vacancyRate')?.values).toEqual([0.025, 0.05, 0.075, 0.1])
    expect(axisAround(fourFlats, 'rate')).toBeNull()
  })
})

const kitchens = {
  id: 'w',
  name: 'Kitchens',
  cost: 600_000,
  afterMonths: 2,
  durationMonths: 2,
  upliftPerMonth: 0,
  lostRentPerMonth: 0,
}

describe('the money of a deal', () => {
  it('comes from loan and own money, and pays price, costs, fee and works', () => {
    const money = sourcesAndUses({ ...withLoan(), works: [kitchens] })
    expect(money).toMatchObject({ loanFees: 300_000, ownMoney: 11_700_000, total: 41_700_000 })
  })

  it('of the sale is its price less its costs and what is owed', () => {
    // 400,000 less 3 % and 300,000.
    const projection = projectDeal({ ...withLoan(), sellingCostRate: 0.03 })
    expect(saleMoney(projection)).toEqual({
      salePrice: 40_000_000,
      sellingCosts: -1_200_000,
      loanRepaid: -30_000_000,
      proceeds: 8_800_000,
    })
  })

  it('is $100,000 a unit, $125 a square foot and 8.33 years of rent', () => {
    const { units, perUnit, perArea, rentMultiplier } = priceRatios(fourFlats, 9999)
    expect([units, perUnit, perArea]).toEqual([4, 10_000_000, 12_500])
    expect(rentMultiplier).toBeCloseTo(400 / 48, 9)
    const [line] = fourFlats.units
    const unmeasured = { ...fourFlats, units: line ? [{ ...line, area: null }] : [] }
    expect(priceRatios(unmeasured, 4000).perArea).toBe(10_000)
    expect(priceRatios(unmeasured, null).perArea).toBeNull()
  })
})

describe('offers side by side', () => {
  const small = {
    ...interestOnly,
    id: 's',
    lender: 'Small',
    loanToPrice: null,
    amount: 10_000_000,
    fees: 0,
  }

  it('each as if it were chosen, and own money alone last', () => {
    const terms = { ...withLoan(), offers: [interestOnly, small] }
    const [large, other, none] = compareOffers(terms)
    expect(large).toMatchObject({
      offerId: 'o',
      lender: 'Prairie State Bank',
      isChosen: true,
      loan: 30_000_000,
      rate: 0.06,
      debtServiceYear1: -1_800_000,
      dscr: 3_000_000 / 1_800_000,
      cashToClose: 11_100_000,
      equityNeeded: 11_100_000,
      cashOnCash: 1_200_000 / 11_100_000,
      equityMultiple: (1_200_000 + 10_000_000) / 11_100_000,
    })
    // $6,000 of interest on $100,000; 30,000 / 6,000 = 5; 408,000 − 100,000 to close.
    expect(other).toMatchObject({
      isChosen: false,
      debtServiceYear1: -600_000,
      dscr: 5,
      cashToClose: 30_800_000,
    })
    expect(none).toMatchObject({ offerId: null, loan: 0, rate: null, dscr: null })
    // −408,000 now, 2,500 in each of twelve months, 400,000 with the last, at 8 % a year.
    const monthly = 1.08 ** (1 / 12)
    let value = -40_800_000
    for (let k = 1; k <= 12; k += 1) value += 250_000 / monthly ** k
    expect(none?.npv).toBeCloseTo(value + 40_000_000 / 1.08, -1)
  })
})
