import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTrancheSchedule } from '#shared/finance/tranche-schedule'
import type { TrancheTerms } from '#shared/finance/tranche-schedule'
import { exactTranche } from './exact-tranche.ts'

const terms = (changes: Partial<TrancheTerms> = {}): TrancheTerms => ({
  amount: 10_000_000,
  annualRate: 0.06,
  startDate: '2026-01-31',
  termMonths: 60,
  amortization: 'annuity',
  amortMonths: 360,
  ...changes,
})

const anyTerms: fc.Arbitrary<TrancheTerms> = fc.record({
  amount: fc.integer({ min: 1, max: 100_000_000_00 }),
  annualRate: fc.integer({ min: 0, max: 300_000 }).map((millionths) => millionths / 1_000_000),
  startDate: fc.constantFrom('2026-01-31', '2027-02-28', '2028-02-29', '2026-06-15'),
  termMonths: fc.integer({ min: 1, max: 600 }),
  amortization: fc.constantFrom('interest-only', 'annuity', 'linear'),
  amortMonths: fc.integer({ min: 12, max: 480 }),
})

describe('the schedule of a tranche', () => {
  it('pays $500.00 of interest and $99.55 of principal first on $100,000 at 6 %, and a balloon', () => {
    const payments = buildTrancheSchedule(terms())
    expect(payments).toHaveLength(60)
    expect(payments[0]).toEqual({
      number: 1,
      date: '2026-02-28',
      opening: 10_000_000,
      interest: 50_000,
      principal: 9_955,
      balloon: 0,
      closing: 9_990_045,
    })
    const last = payments.at(-1)
    // 100,000 · 1.005^60 − 599.55 · (1.005^60 − 1) / 0.005 = 93,054.36, give or take rounded cents.
    expect(last?.balloon).toBeGreaterThan(9_305_400)
    expect(last?.balloon).toBeLessThan(9_305_500)
    expect(last).toMatchObject({ date: '2031-01-31', closing: 0 })
  })

  it('falls on the day of the start, or the last of a shorter month', () => {
    const dates = buildTrancheSchedule(terms({ termMonths: 3 })).map(({ date }) => date)
    expect(dates).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
  })

  it('repays the same part each month when linear, the rest in the last', () => {
    const payments = buildTrancheSchedule(
      terms({ amount: 100_000, amortization: 'linear', amortMonths: 12, annualRate: 0.12 }),
    )
    expect(payments.map(({ principal }) => principal)).toEqual([
      ...Array.from({ length: 11 }, () => 8_333),
      8_337,
    ])
    expect(payments[1]).toMatchObject({ opening: 91_667, interest: 917 })
  })

  it('pays interest alone and everything at the end when interest only', () => {
    const payments = buildTrancheSchedule(
      terms({ amortization: 'interest-only', amortMonths: Infinity, termMonths: 2 }),
    )
    expect(
      payments.map(({ interest, principal, balloon }) => [interest, principal, balloon]),
    ).toEqual([
      [50_000, 0, 0],
      [50_000, 0, 10_000_000],
    ])
  })

  it('rounds half a cent to the even one', () => {
    // 0.10 · 60 % / 12 = half a cent; 0.30 · 60 % / 12 = one and a half.
    const interestOf = (amount: number) =>
      buildTrancheSchedule(terms({ amount, annualRate: 0.6, amortization: 'interest-only' }))[0]
        ?.interest
    expect([interestOf(10), interestOf(30), interestOf(50)]).toEqual([0, 2, 2])
  })

  it('is to the cent that of whole-number arithmetic for any terms', () => {
    fc.assert(
      fc.property(anyTerms, (any) => {
        expect(buildTrancheSchedule(any)).toEqual(exactTranche(any))
      }),
      { numRuns: 150 },
    )
  })

  it('repays the amount, to the cent', () => {
    fc.assert(
      fc.property(anyTerms, (any) => {
        const payments = buildTrancheSchedule(any)
        const repaid = payments.reduce((sum, row) => sum + row.principal + row.balloon, 0)
        expect(repaid).toBe(any.amount)
        expect(payments.at(-1)?.closing).toBe(0)
      }),
      { numRuns: 100 },
    )
  })
})
