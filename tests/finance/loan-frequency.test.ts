import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoanTerms } from '#shared/finance/loan-periods'
import { buildLoanSchedule } from '#shared/finance/loan-schedule'

const terms = (changes: Partial<LoanTerms> = {}): LoanTerms => ({
  amount: 10_000_000,
  firstPaymentDate: '2026-04-01',
  termMonths: 120,
  amortizationMonths: 120,
  interestOnlyMonths: 0,
  rate: { type: 'fixed', annual: 0.06 },
  dayCount: '30/360',
  ...changes,
})

describe('a loan paid quarterly or yearly', () => {
  it('repays $100,000 at 6 % in 40 quarters of $3,342.71', () => {
    // 100,000 · 0.015 / (1 − 1.015^−40)
    const { payments, levelPayment } = buildLoanSchedule(terms({ paymentFrequency: 'quarterly' }))
    expect(levelPayment).toBe(334_271)
    expect(payments).toHaveLength(40)
    expect(payments.slice(0, 2)).toMatchObject([
      { date: '2026-04-01', interest: 150_000, principal: 184_271 },
      { date: '2026-07-01' },
    ])
  })

  it('repays $100,000 at 6 % in 10 years of $13,586.80, counting the days of a year', () => {
    // 100,000 · 0.06 / (1 − 1.06^−10); interest of the first year 100,000 · 6 % · 365 / 360
    const { payments } = buildLoanSchedule(
      terms({ paymentFrequency: 'annual', dayCount: 'actual/360' }),
    )
    expect(payments[0]).toMatchObject({ payment: 1_358_680, interest: 608_333 })
    expect(payments.at(-1)).toMatchObject({ date: '2035-04-01', balance: 0 })
  })

  it('pays interest only in the quarters that end within the months of it', () => {
    const { payments } = buildLoanSchedule(
      terms({ paymentFrequency: 'quarterly', interestOnlyMonths: 6 }),
    )
    expect(payments.slice(0, 3).map(({ principal }) => principal > 0)).toEqual([false, false, true])
  })
})

describe('extra payments', () => {
  it('go to the principal with the next payment, keep the instalment and end the loan sooner', () => {
    const plain = buildLoanSchedule(terms())
    const extraPayments = [{ date: '2026-04-15', amount: 1_000_000 }]
    const { payments, levelPayment } = buildLoanSchedule(terms({ extraPayments }))
    expect(levelPayment).toBe(plain.levelPayment)
    expect(payments[0]).toEqual(plain.payments[0])
    expect(payments[1]?.principal).toBe((plain.payments[1]?.principal ?? 0) + 1_000_000)
    // 88,776.53 are owed after the second: −ln(1 − 88,776.53 · 0.005 / 1,110.21) / ln 1.005 = 102.4 more.
    expect(payments).toHaveLength(2 + 103)
  })

  it('clear the loan and no more when they are larger than what is owed', () => {
    const extraPayments = [{ date: '2026-01-01', amount: 99_000_000 }]
    expect(buildLoanSchedule(terms({ extraPayments })).payments).toEqual([
      {
        number: 1,
        date: '2026-04-01',
        payment: 10_050_000,
        interest: 50_000,
        principal: 10_000_000,
        balance: 0,
      },
    ])
  })
})

describe('any loan', () => {
  it('repays its amount to the cent, whatever its terms', () => {
    const anyTerms = fc.record({
      amount: fc.integer({ min: 1, max: 10_000_000_000 }),
      years: fc.integer({ min: 1, max: 40 }),
      amortizationYears: fc.integer({ min: 1, max: 40 }),
      interestOnlyMonths: fc.integer({ min: 0, max: 60 }),
      annual: fc.integer({ min: 0, max: 2000 }).map((points) => points / 10_000),
      dayCount: fc.constantFrom('30/360', 'actual/360', 'actual/365'),
      paymentFrequency: fc.constantFrom('monthly', 'quarterly', 'annual'),
      extra: fc.integer({ min: 0, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(anyTerms, ({ years, amortizationYears, annual, extra, ...rest }) => {
        const { payments } = buildLoanSchedule({
          ...rest,
          firstPaymentDate: '2026-01-31',
          termMonths: years * 12,
          amortizationMonths: amortizationYears * 12,
          rate: { type: 'fixed', annual },
          extraPayments: [{ date: '2027-05-05', amount: extra }],
        })
        const repaid = payments.reduce((sum, { principal }) => sum + principal, 0)
        expect(repaid).toBe(rest.amount)
        expect(payments.at(-1)?.balance).toBe(0)
        expect(payments.every((p) => p.payment === p.interest + p.principal)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
