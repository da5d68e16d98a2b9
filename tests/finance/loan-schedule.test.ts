import { describe, expect, it } from 'vitest'
import { yearFraction } from '#shared/finance/day-count'
import { loanBalanceOn } from '#shared/finance/loan-balance'
import { loanRateOn } from '#shared/finance/loan-rate'
import { buildLoanSchedule, levelPayment, loanMaturityDate } from '#shared/finance/loan-schedule'
import type { Loan, LoanRate } from '#shared/loans/loans'
import { exampleLoan as loan } from './example-loan.ts'

const sumOfPrincipal = (terms: Loan) =>
  buildLoanSchedule(terms).payments.reduce((sum, { principal }) => sum + principal, 0)

describe('levelPayment', () => {
  it('repays $250,000 at 6 % over 360 months at $1,498.88', () => {
    expect(levelPayment(25_000_000, 0.06, 360)).toBe(149_888)
  })
  it('divides the principal evenly when the rate is zero', () => {
    expect(levelPayment(120_000, 0, 12)).toBe(10_000)
  })
  it('refuses a term of no months', () => {
    expect(() => levelPayment(1, 0.05, 0)).toThrow(RangeError)
  })
})

describe('buildLoanSchedule', () => {
  it('begins with $1,250.00 of interest and leaves $249,751.12 after the first payment', () => {
    expect(buildLoanSchedule(loan()).payments[0]).toEqual({
      number: 1,
      date: '2026-02-01',
      payment: 149_888,
      interest: 125_000,
      principal: 24_888,
      balance: 24_975_112,
    })
  })

  it.each<[string, Partial<Loan>]>([
    ['a fixed loan', {}],
    ['one without interest', { rate: { type: 'fixed', annual: 0 }, amount: 1_000_001 }],
    ['actual days', { dayCount: 'actual/360' }],
    ['interest only at first', { interestOnlyMonths: 36 }],
    ['a balloon', { termMonths: 84 }],
    ['a tiny loan', { amount: 7, amortizationMonths: 24, termMonths: 24 }],
  ])('repays the amount to the cent: %s', (_, changes) => {
    const terms = loan(changes)
    expect(sumOfPrincipal(terms)).toBe(terms.amount)
    expect(buildLoanSchedule(terms).payments.at(-1)?.balance).toBe(0)
  })

  it('pays only interest at first, then repays in the months that are left', () => {
    const { payments } = buildLoanSchedule(loan({ interestOnlyMonths: 36 }))
    expect(payments[35]).toMatchObject({ interest: 125_000, principal: 0, balance: 25_000_000 })
    expect(payments[36]?.payment).toBe(levelPayment(25_000_000, 0.06, 324))
  })

  it('ends with a balloon when the term is shorter than the amortization', () => {
    const terms = loan({ termMonths: 12 })
    const { payments } = buildLoanSchedule(terms)
    expect(payments).toHaveLength(12)
    // 250,000 · 1.005^11 − 1,498.88 · (1.005^11 − 1) / 0.005 = 247,193.4 before the last month's interest
    expect(payments.at(-1)?.principal).toBe(payments.at(-2)?.balance)
    expect(Math.round((payments.at(-2)?.balance ?? 0) / 100)).toBe(247_193)
    expect(loanMaturityDate(terms)).toBe('2027-01-01')
  })

  it('counts the days of each month under actual/360', () => {
    const { payments } = buildLoanSchedule(loan({ dayCount: 'actual/360' }))
    // 250,000 · 6 % · 31 / 360 for the January before the first payment
    expect(payments[0]?.interest).toBe(129_167)
    expect(yearFraction('2028-02-01', '2028-03-01', 'actual/365')).toBe(29 / 365)
  })

  it('pays on the 31st again after a shorter month', () => {
    const { payments } = buildLoanSchedule(loan({ firstPaymentDate: '2026-01-31' }))
    expect(payments.slice(0, 3).map(({ date }) => date)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ])
  })

  it('finds the payment anew when a floating rate changes', () => {
    const rate: LoanRate = {
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: 0.075,
      floor: null,
      resets: [
        { date: '2026-07-01', annual: 0.09 },
        { date: '2026-01-01', annual: 0.06 },
      ],
    }
    const { payments } = buildLoanSchedule(loan({ rate }))
    expect(payments[5]?.payment).toBe(149_888)
    const owed = payments[5]?.balance ?? 0
    expect(payments[6]?.interest).toBe(Math.round((owed * 0.075) / 12))
    expect(payments[6]?.payment).toBe(levelPayment(owed, 0.075, 354))
    expect(loanRateOn(rate, '2026-06-30')).toBe(0.06)
    expect(loanRateOn(rate, '2025-01-01')).toBe(0.06)
  })

  it('refuses a floating loan of which no rate is known', () => {
    const rate: LoanRate = {
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: null,
      floor: null,
      resets: [],
    }
    expect(() => buildLoanSchedule(loan({ rate }))).toThrow(RangeError)
    expect(loanRateOn(rate, '2026-01-01')).toBeNull()
  })
})

describe('loanBalanceOn', () => {
  const terms = loan()
  const schedule = buildLoanSchedule(terms)
  it('is nothing before the start, the amount before the first payment, then that of the schedule', () => {
    expect(loanBalanceOn(terms, schedule, '2025-12-31')).toBe(0)
    expect(loanBalanceOn(terms, schedule, '2026-01-31')).toBe(25_000_000)
    expect(loanBalanceOn(terms, schedule, '2026-02-28')).toBe(24_975_112)
  })

  it('believes a statement that is newer than the last payment, until the next one', () => {
    const stated = loan({ statements: [{ date: '2026-02-10', balance: 24_900_000 }] })
    expect(loanBalanceOn(stated, schedule, '2026-02-09')).toBe(24_975_112)
    expect(loanBalanceOn(stated, schedule, '2026-02-10')).toBe(24_900_000)
    expect(loanBalanceOn(stated, schedule, '2026-03-01')).toBe(schedule.payments[1]?.balance)
  })
})
