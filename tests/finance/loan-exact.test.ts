import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoanTerms } from '#shared/finance/loan-periods'
import { buildLoanSchedule } from '#shared/finance/loan-schedule'
import { exactSchedule } from './exact-loan.ts'

const terms = (changes: Partial<LoanTerms> = {}): LoanTerms => ({
  amount: 25_000_000,
  firstPaymentDate: '2026-02-01',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  rate: { type: 'fixed', annual: 0.06 },
  dayCount: '30/360',
  ...changes,
})

const rowsOf = (loan: LoanTerms) =>
  buildLoanSchedule(loan).payments.map(({ date, interest, principal }) => ({
    date,
    interest,
    principal,
  }))

/** Loans as lenders write them; the term and the amortization are whole years. */
const anyTerms: fc.Arbitrary<LoanTerms> = fc
  .record({
    amount: fc.integer({ min: 1, max: 100_000_000_00 }),
    day: fc.integer({ min: 1, max: 28 }),
    years: fc.integer({ min: 1, max: 40 }),
    amortizationYears: fc.integer({ min: 1, max: 40 }),
    interestOnlyMonths: fc.integer({ min: 0, max: 60 }),
    points: fc.integer({ min: 0, max: 200_000 }),
    dayCount: fc.constantFrom('30/360' as const, 'actual/360' as const, 'actual/365' as const),
    paymentFrequency: fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
    extraPayments: fc.uniqueArray(
      fc.record({
        date: fc
          .integer({ min: 0, max: 400 })
          .map(
            (month) =>
              `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-17`,
          ),
        amount: fc.integer({ min: 1, max: 5_000_000 }),
      }),
      { maxLength: 5, selector: ({ date }) => date },
    ),
  })
  .map(({ day, years, amortizationYears, points, ...rest }) =>
    Object.assign(rest, {
      firstPaymentDate: `2020-03-${String(day).padStart(2, '0')}`,
      termMonths: years * 12,
      amortizationMonths: amortizationYears * 12,
      rate: { type: 'fixed' as const, annual: points / 1_000_000 },
    }),
  )

describe('a schedule over its full term', () => {
  it.each<[string, Partial<LoanTerms>]>([
    ['$250,000 at 6 % over 360 months', {}],
    [
      'at 5.125 % over 180 months',
      { rate: { type: 'fixed', annual: 0.05125 }, termMonths: 180, amortizationMonths: 180 },
    ],
    ['actual/360', { dayCount: 'actual/360' }],
    ['actual/365', { dayCount: 'actual/365' }],
    ['quarterly', { paymentFrequency: 'quarterly' }],
    ['annual, actual/365', { paymentFrequency: 'annual', dayCount: 'actual/365' }],
    [
      'five years of interest only, a balloon after ten',
      { interestOnlyMonths: 60, termMonths: 120 },
    ],
    ['paid on the 31st', { firstPaymentDate: '2026-01-31', dayCount: 'actual/360' }],
    [
      'with extra payments',
      {
        extraPayments: [
          { date: '2027-05-05', amount: 1_000_000 },
          { date: '2031-02-01', amount: 250_000 },
        ],
      },
    ],
  ])('is to the cent that of whole-number arithmetic: %s', (_, changes) => {
    expect(rowsOf(terms(changes))).toEqual(exactSchedule(terms(changes)))
  })

  it('costs $289,593.14 of interest for $250,000 at 6 % over 30 years', () => {
    const { payments, totalInterest } = buildLoanSchedule(terms())
    expect(payments).toHaveLength(360)
    // 360 · 1,498.8763 − 250,000 = 289,595.47; each instalment is 0.37 of a cent more, which saves $2.33.
    expect(totalInterest).toBe(28_959_314)
    expect(payments.at(-1)).toMatchObject({ payment: 149_522, balance: 0 })
  })

  it('is that of whole-number arithmetic for any terms', () => {
    fc.assert(
      fc.property(anyTerms, (loan) => {
        expect(rowsOf(loan)).toEqual(exactSchedule(loan))
      }),
      { numRuns: 150 },
    )
  })

  it('repays the amount, is never negative, and counts the days between its payments', () => {
    fc.assert(
      fc.property(anyTerms, (loan) => {
        const { payments, totalInterest } = buildLoanSchedule(loan)
        let owed = loan.amount
        let interest = 0
        for (const payment of payments) {
          expect(payment.principal).toBeGreaterThanOrEqual(0)
          expect(payment.interest).toBeGreaterThanOrEqual(0)
          expect(payment.payment).toBe(payment.interest + payment.principal)
          owed -= payment.principal
          interest += payment.interest
          expect(payment.balance).toBe(owed)
        }
        expect(owed).toBe(0)
        expect(totalInterest).toBe(interest)
      }),
      { numRuns: 150 },
    )
  })
})
