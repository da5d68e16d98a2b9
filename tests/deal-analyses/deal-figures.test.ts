import { describe, expect, it } from 'vitest'
import { dealFigures, projectDeal } from '#shared/finance/deal-figures'
import { dealLimits, withMoves } from '#shared/finance/deal-limits'
import { fourFlats, interestOnly, withLoan } from './worked-deal.ts'

// By hand: rent 48,000, vacancy 2,400, costs 15,600 → NOI 30,000; interest 18,000; sold at 400,000.
describe('the figures of an underwriting', () => {
  it('without a loan: NOI $30,000 on $400,000 is a cap rate of 7.5 %, all of the money is own', () => {
    expect(dealFigures(fourFlats)).toMatchObject({
      noiYear1: 3_000_000,
      goingInCap: 0.075,
      allIn: 40_800_000,
      cashToClose: 40_800_000,
      cashOnCash: 3_000_000 / 40_800_000,
      dscr: null,
      loan: 0,
      rentPerMonth: 400_000,
      expenseShare: 1_560_000 / 4_560_000,
    })
  })

  it('with 75 % interest-only at 6 %: DSCR 30,000 / 18,000, $111,000 to close', () => {
    const figures = dealFigures(withLoan())
    expect(figures).toMatchObject({
      loan: 30_000_000,
      loanToPrice: 0.75,
      dscr: 3_000_000 / 1_800_000,
      cashToClose: 11_100_000,
      cashOnCash: 1_200_000 / 11_100_000,
      equityMultiple: (1_200_000 + 10_000_000) / 11_100_000,
    })
    // Twelve payments of 1,000 and 100,000 at the end on 111,000: the monthly rate r solves it.
    const monthly = (1 + (figures.leveredIrr ?? 0)) ** (1 / 12) - 1
    let value = -11_100_000
    for (let k = 1; k <= 12; k += 1) value += 100_000 / (1 + monthly) ** k
    value += 10_000_000 / (1 + monthly) ** 12
    expect(Math.abs(value)).toBeLessThan(1)
  })

  it('counts works as money invested and shows the low point of the cash that they need', () => {
    const works = {
      id: 'w',
      name: 'Kitchens',
      cost: 600_000,
      afterMonths: 0,
      durationMonths: 2,
      upliftPerMonth: 20_000,
      lostRentPerMonth: 0,
    }
    const figures = dealFigures({ ...fourFlats, works: [works] })
    // Two months of 2,500 − 3,000, then the uplift of 200 a month less 5 % vacancy.
    expect(figures).toMatchObject({
      allIn: 41_400_000,
      cashToClose: 40_800_000,
      cashLowPoint: -100_000,
      cashLowMonth: 2,
      noiYear1: 3_000_000 + 10 * 19_000,
    })
    expect(figures.cashOnCash).toBeCloseTo(3_190_000 / 41_400_000, 12)
  })

  it('lets empty units evenly over the months of lease-up, after their downtime', () => {
    const [line] = fourFlats.units
    const empty = Object.assign({}, line, { currentRent: 0, downtimeMonths: 1, leaseUpMonths: 4 })
    const { lines } = projectDeal({ ...fourFlats, vacancyRate: 0, units: [empty] })
    const collected = lines.egi.slice(1, 8)
    // The first is let after one month of lease-up and one of downtime, then one more each month.
    expect(collected).toEqual([0, 0, 100_000, 200_000, 300_000, 400_000, 400_000])
  })

  it('takes the rate of a floating loan to be that of the day of closing', () => {
    const rate = {
      type: 'floating' as const,
      index: 'SOFR',
      margin: 0.02,
      cap: null,
      floor: null,
      startRate: 0.06,
    }
    expect(dealFigures(withLoan({ ...interestOnly, rate })).dscr).toBeCloseTo(30 / 18, 9)
  })
})

describe('what a deal can bear', () => {
  it('breaks even at rents that bring 33,600 for 45,600, and at a rate of 10 % on $300,000', () => {
    const { breakEvenRent, breakEvenRate } = dealLimits(withLoan())
    // Costs 15,600 and interest 18,000 of what is collected; rents are whole cents, so to a millionth.
    expect(breakEvenRent.value).toBeCloseTo(33_600 / 45_600, 5)
    expect(breakEvenRate.value).toBeCloseTo(0.1, 6)
  })

  it('finds the price at which the return is the target: put in, the target comes out', () => {
    const terms = withLoan()
    const { mostToPay } = dealLimits(terms)
    const price = mostToPay.value ?? 0
    const figures = dealFigures(withMoves(terms, { price, rentFactor: 1, rate: null }))
    expect(figures.leveredIrr).toBeCloseTo(0.06, 6)
    expect(figures.loan).toBe(Math.round(0.75 * figures.price))
  })

  it('without a loan has no rate to break even at', () => {
    expect(dealLimits(fourFlats).breakEvenRate).toEqual({
      value: null,
      reason: 'There is no loan.',
    })
  })
})
