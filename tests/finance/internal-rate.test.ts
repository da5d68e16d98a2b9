import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/dates'
import { timesOfDates, timesOfPeriods } from '#shared/finance/cash-flows'
import { datedInternalRate, internalRate } from '#shared/finance/internal-rate'
import { netPresentValue } from '#shared/finance/time-value'

const excelFlows = [
  { date: '2008-01-01', amount: -10_000 },
  { date: '2008-03-01', amount: 2750 },
  { date: '2008-10-30', amount: 4250 },
  { date: '2009-02-15', amount: 3250 },
  { date: '2009-04-01', amount: 2750 },
]

describe('datedInternalRate', () => {
  it('finds the 37.3362535 % of Excel’s help for XIRR, in whatever order the flows come', () => {
    expect(datedInternalRate(excelFlows).rate).toBeCloseTo(0.373362535, 8)
    expect(datedInternalRate(excelFlows.toReversed())).toEqual(datedInternalRate(excelFlows))
  })

  it('counts a year of 365 days, so that a leap year gives a little less', () => {
    const lent = (to: string) =>
      datedInternalRate([
        { date: '2023-01-01', amount: -100 },
        { date: to, amount: 110 },
      ]).rate
    expect(lent('2024-01-01')).toBeCloseTo(0.1, 12)
    // 1.1^(365 / 731) − 1, two years of which one is a leap year
    expect(lent('2025-01-01')).toBeCloseTo(1.1 ** (365 / 731) - 1, 12)
  })

  it('adds up the flows of one day, and says so when nothing is left to one side', () => {
    expect(
      datedInternalRate([
        { date: '2026-01-01', amount: -100 },
        { date: '2026-01-01', amount: 120 },
      ]),
    ).toEqual({
      rate: null,
      multiple: false,
      reason: 'What is paid and received on the same day leaves only one side.',
    })
  })
})

describe('internalRate', () => {
  it('finds the 28.095 % of numpy-financial’s help for irr', () => {
    expect(internalRate([-100, 39, 59, 55, 20]).rate).toBeCloseTo(0.28095, 5)
  })

  // Roots chosen first and multiplied out: Π (1 + r − (1 + root)).
  it.each<[string, number[], number, boolean]>([
    ['10 % and 20 %', [-100, 230, -132], 0.1, true],
    ['−50 % and 20 %', [-100, 170, -60], 0.2, true],
    ['0 %, 10 % and 40 %', [-100, 350, -404, 154], 0, true],
    ['10 % twice, where the value only touches zero', [-100, 220, -121], 0.1, false],
    ['10 % and 10.01 %, closer than the scan', [-1, 2.2001, -1.21011], 0.1, true],
    ['a loss of 99.9 %', [-1000, 1], -0.999, false],
    ['a gain of 99,999,900 %', [-1, 1_000_000], 999_999, false],
  ])('finds %s', (_, amounts, rate, multiple) => {
    const found = internalRate(amounts)
    expect(found.multiple).toBe(multiple)
    expect(found.rate).toBeCloseTo(rate, 6)
  })

  it.each([
    [[-1, -2], 'Nothing is received.'],
    [[1, 2], 'Nothing is paid out.'],
    [[0, 0], 'Nothing is paid out.'],
    // (1 + r)² − 2 (1 + r) + 2 has no real root.
    [[1, -2, 2], 'At no rate are these flows worth nothing today.'],
  ])('has none for %j: %s', (amounts, reason) => {
    expect(internalRate(amounts)).toEqual({ rate: null, multiple: false, reason })
  })

  it('stays finite over a hundred years of months', () => {
    const amounts = [-1_000_000, ...Array.from({ length: 1200 }, () => 5000)]
    // A perpetuity of 0.5 % a month; 1,200 months of it come within 1.005^−1200 = 0.25 %.
    const { rate } = internalRate(amounts)
    expect(rate).toBeCloseTo(0.005, 4)
    expect(netPresentValue(rate ?? 0, timesOfPeriods(amounts))).toBeCloseTo(0, 4)
  })

  it('makes any investment worth nothing today, at one rate where money flows out and then in', () => {
    const flow = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(flow, fc.array(flow, { minLength: 1, maxLength: 40 }), (paid, received) => {
        const amounts = [-paid, ...received]
        const { rate, multiple } = internalRate(amounts)
        if (rate === null) return received.reduce((sum, amount) => sum + amount, 0) / paid > 1e6
        const size = received.reduce((sum, amount, k) => sum + amount / (1 + rate) ** (k + 1), paid)
        const value = netPresentValue(rate, timesOfPeriods(amounts))
        return !multiple && Math.abs(value) <= 1e-10 * size
      }),
    )
  })

  it('finds the root nearest zero of any two that were multiplied out', () => {
    const root = fc.integer({ min: -900, max: 3000 }).map((thousandths) => thousandths / 1000)
    fc.assert(
      fc.property(root, root, (a, b) => {
        fc.pre(Math.abs(a - b) > 0.001 && Math.abs(Math.abs(a) - Math.abs(b)) > 0.001)
        const amounts = [-1, 2 + a + b, -(1 + a) * (1 + b)]
        const nearest = Math.abs(a) < Math.abs(b) ? a : b
        const { rate, multiple } = internalRate(amounts)
        return multiple && rate !== null && Math.abs(rate - nearest) < 1e-7
      }),
    )
  })

  it('does not depend on the unit of money, nor the dated one on when the flows begin', () => {
    const step = fc.record({
      days: fc.integer({ min: 1, max: 400 }),
      amount: fc.integer({ min: -1000, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
        let day = 0
        const flows = steps.map(({ days, amount }) => ({ day: (day += days), amount }))
        const from = (start: string, unit: number) =>
          datedInternalRate(
            flows.map((f) => ({ date: addDays(start, f.day), amount: f.amount * unit })),
          )
        const first = from('2001-01-01', 1)
        const second = from('2013-07-19', 64)
        expect(second).toEqual(first)
        if (first.rate === null) return
        const timed = timesOfDates(
          flows.map((f) => ({ date: addDays('2001-01-01', f.day), amount: f.amount })),
        )
        const size = timed.reduce(
          (sum, f) => sum + Math.abs(f.amount) / (1 + (first.rate ?? 0)) ** f.time,
          0,
        )
        expect(Math.abs(netPresentValue(first.rate, timed))).toBeLessThanOrEqual(1e-9 * size)
      }),
    )
  })
})
