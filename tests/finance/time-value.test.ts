import { describe, expect, it } from 'vitest'
import { timesOfPeriods } from '#shared/finance/cash-flows'
import { paybackMonths } from '#shared/finance/payback'
import { equityMultiple, modifiedInternalRate, netPresentValue } from '#shared/finance/time-value'

describe('netPresentValue', () => {
  it('counts the first flow in full: −100, 60, 60 at 10 % are 4.1322', () => {
    // −100 + 60 / 1.1 + 60 / 1.21
    expect(netPresentValue(0.1, timesOfPeriods([-100, 60, 60]))).toBeCloseTo(4.132231, 6)
  })
})

describe('modifiedInternalRate', () => {
  const rates = { financeRate: 0.1, reinvestRate: 0.12 }
  it('finds the 12.6094 % of Excel’s help for MIRR', () => {
    const flows = timesOfPeriods([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000])
    expect(modifiedInternalRate(flows, rates).value).toBeCloseTo(0.1260941, 7)
  })
  it.each([
    [[-1, -1], 'Nothing is received.'],
    [[1, 1], 'Nothing is paid out.'],
  ])('has none for %j: %s', (amounts, reason) => {
    expect(modifiedInternalRate(timesOfPeriods(amounts), rates)).toEqual({ value: null, reason })
  })
  it('has none for flows of one day', () => {
    const flows = [-1, 2].map((amount) => ({ time: 0, amount }))
    expect(modifiedInternalRate(flows, rates).reason).toBe('All flows fall on one day.')
  })
})

describe('equityMultiple', () => {
  it('divides what came in by what went out: 150 / 120', () => {
    expect(equityMultiple(timesOfPeriods([-100, -20, 90, 60])).value).toBe(1.25)
  })
  it('has none when nothing was paid', () => {
    expect(equityMultiple(timesOfPeriods([5])).reason).toBe('Nothing is paid out.')
  })
})

describe('paybackMonths', () => {
  const monthly = (...amounts: number[]) =>
    amounts.map((amount, k) => ({ date: `2026-${String(k + 1).padStart(2, '0')}-01`, amount }))

  it('interpolates the month: 1,000 come back in 3⅓ months of 300', () => {
    expect(paybackMonths(monthly(-1000, 300, 300, 300, 300)).value).toBeCloseTo(10 / 3, 12)
  })
  it('counts calendar months, and days within one', () => {
    const until = (date: string) =>
      paybackMonths([
        { date: '2026-01-31', amount: -100 },
        { date, amount: 100 },
      ]).value
    expect(until('2026-02-28')).toBe(1)
    // From 28 February 15 of the 31 days to 31 March.
    expect(until('2026-03-15')).toBeCloseTo(1 + 15 / 31, 12)
    expect(until('2027-01-31')).toBe(12)
  })
  it('is nothing where the money had come in before', () => {
    expect(paybackMonths(monthly(100, -50)).value).toBe(0)
  })
  it('says why there is none', () => {
    expect(paybackMonths(monthly(-100, 99)).reason).toBe('The money paid out has not come back.')
    expect(paybackMonths(monthly(5)).reason).toBe('Nothing is paid out.')
  })
})
