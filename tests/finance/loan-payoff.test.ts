import { describe, expect, it } from 'vitest'
import { maturityProfile, weightedRate } from '#shared/finance/debt-profile'
import { loanBalanceOn, statementDrifts } from '#shared/finance/loan-balance'
import { accruedInterestOn, payoffOn, prepaymentPenaltyOn } from '#shared/finance/loan-payoff'
import { escrowPerPayment } from '#shared/finance/loan-periods'
import { buildLoanSchedule, loanMaturityDate } from '#shared/finance/loan-schedule'
import { extraPaymentEffect, withExtra } from '#shared/finance/loan-what-if'
import { exampleLoan } from './example-loan.ts'

const payoff = (loan: ReturnType<typeof exampleLoan>, date: string) =>
  payoffOn(loan, buildLoanSchedule(loan), date)

describe('a prepayment penalty that steps down', () => {
  const loan = exampleLoan({
    startDate: '2026-01-15',
    prepaymentSteps: [
      { untilMonth: 24, rate: 0.01 },
      { untilMonth: 12, rate: 0.03 },
    ],
  })
  it.each([
    ['2026-01-15', 300_000],
    ['2027-01-14', 300_000],
    ['2027-01-15', 100_000],
    ['2028-01-14', 100_000],
    ['2028-01-15', 0],
  ])('on %s takes %i of $100,000 repaid', (date, penalty) => {
    expect(prepaymentPenaltyOn(loan, date, 10_000_000)).toBe(penalty)
  })
})

describe('payoffOn', () => {
  it('adds 14 days of interest and 2 % of penalty to what is owed', () => {
    // 249,751.12 · 6 % · 14 / 360 = 582.75; 2 % of 249,751.12 = 4,995.02
    const loan = exampleLoan({ prepaymentSteps: [{ untilMonth: 12, rate: 0.02 }] })
    expect(payoff(loan, '2026-02-15')).toEqual({
      balance: 24_975_112,
      accruedInterest: 58_275,
      penalty: 499_502,
      total: 25_532_889,
    })
  })

  it('runs no interest on a payment date and never more than the payment would', () => {
    expect(payoff(exampleLoan(), '2026-02-01').accruedInterest).toBe(0)
    // From 2026-01-31 to 2026-03-30 the 30/360 days would be 31 after the short February: a month at most.
    const loan = exampleLoan({ firstPaymentDate: '2026-01-31' })
    const [, second, third] = buildLoanSchedule(loan).payments
    expect(accruedInterestOn(loan, second?.balance ?? 0, '2026-03-30')).toBe(third?.interest)
  })

  it('counts real days under actual/365', () => {
    // 250,000 · 6 % · 20 / 365 for the 20 days after the loan was lent
    const loan = exampleLoan({ dayCount: 'actual/365' })
    expect(accruedInterestOn(loan, 25_000_000, '2026-01-21')).toBe(82_192)
    expect(accruedInterestOn(loan, 25_000_000, '2025-12-31')).toBe(0)
  })

  it('believes a statement, and wants nothing once the loan was ended', () => {
    const stated = exampleLoan({ statements: [{ date: '2026-02-10', balance: 24_000_000 }] })
    // 240,000 · 6 % · 14 / 360
    expect(payoff(stated, '2026-02-15')).toMatchObject({
      balance: 24_000_000,
      accruedInterest: 56_000,
    })
    const ended = exampleLoan({ endedDate: '2026-02-15' })
    expect(payoff(ended, '2026-02-15')).toEqual({
      balance: 0,
      accruedInterest: 0,
      penalty: 0,
      total: 0,
    })
  })
})

describe('a loan that was ended early', () => {
  it('is repaid on that day with the interest run up to it, and owes nothing from then on', () => {
    const loan = exampleLoan({ endedDate: '2026-03-15' })
    const schedule = buildLoanSchedule(loan)
    expect(schedule.payments.map(({ date }) => date)).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-03-15',
    ])
    // After two payments 249,501.00 are owed; · 6 % · 14 / 360 = 582.17
    expect(schedule.payments[2]).toEqual({
      number: 3,
      date: '2026-03-15',
      payment: 24_950_100 + 58_217,
      interest: 58_217,
      principal: 24_950_100,
      balance: 0,
    })
    expect(loanBalanceOn(loan, schedule, '2026-03-14')).toBe(24_950_100)
    expect(loanBalanceOn(loan, schedule, '2026-03-15')).toBe(0)
    expect(loanMaturityDate(loan)).toBe('2026-03-15')
  })

  it('pays a whole period of interest when it ends on a payment date', () => {
    const { payments } = buildLoanSchedule(exampleLoan({ endedDate: '2026-03-01' }))
    expect(payments.at(-1)).toMatchObject({ number: 2, interest: 124_876, principal: 24_975_112 })
  })

  it('runs to its term when the day lies after it', () => {
    const loan = exampleLoan({ termMonths: 12, endedDate: '2040-01-01' })
    expect(buildLoanSchedule(loan).payments).toHaveLength(12)
    expect(loanMaturityDate(loan)).toBe('2027-01-01')
  })
})

describe('statementDrifts', () => {
  it('says how far each statement is from the schedule of its day', () => {
    const loan = exampleLoan({
      statements: [
        { date: '2026-02-28', balance: 24_900_000 },
        { date: '2026-03-31', balance: 24_950_100 },
      ],
    })
    expect(statementDrifts(loan, buildLoanSchedule(loan))).toEqual([
      { date: '2026-02-28', balance: 24_900_000, scheduled: 24_975_112, drift: -75_112 },
      { date: '2026-03-31', balance: 24_950_100, scheduled: 24_950_100, drift: 0 },
    ])
  })
})

describe('an extra payment', () => {
  it('of $10,000 into $100,000 at 6 % over ten years saves 15 months and the interest of them', () => {
    const loan = exampleLoan({ amount: 10_000_000, termMonths: 120, amortizationMonths: 120 })
    const extra = { date: '2026-03-01', amount: 1_000_000 }
    const effect = extraPaymentEffect(loan, extra)
    const [before, after] = [loan, { ...loan, extraPayments: [extra] }].map(
      (one) => buildLoanSchedule(one).totalInterest,
    )
    expect(effect).toMatchObject({
      monthsSaved: 15,
      interestSaved: (before ?? 0) - (after ?? 0),
      penalty: 0,
      lastPaymentDate: '2034-10-01',
    })
    // About 10,000 · (1.005^103 − 1) = 6,715 of growth that is not paid.
    expect(Math.round(effect.interestSaved / 100_000)).toBe(7)
  })

  it('costs the penalty of what it repays, no more than is owed', () => {
    const loan = exampleLoan({ prepaymentSteps: [{ untilMonth: 12, rate: 0.01 }] })
    const effect = extraPaymentEffect(loan, { date: '2026-02-01', amount: 99_000_000 })
    expect(effect.penalty).toBe(249_751)
    expect(effect.saved).toBe(effect.interestSaved - 249_751)
  })

  it('joins one of the same day, and keeps the order of the days', () => {
    const given = [
      { date: '2026-02-01', amount: 100 },
      { date: '2026-05-01', amount: 300 },
    ]
    expect(withExtra(given, { date: '2026-02-01', amount: 50 })).toEqual([
      { date: '2026-02-01', amount: 150 },
      { date: '2026-05-01', amount: 300 },
    ])
    expect(
      withExtra(given, { date: '2026-03-01', amount: 50 }).map(({ amount }) => amount),
    ).toEqual([100, 50, 300])
  })
})

describe('a debt of several loans', () => {
  const debts = [
    { balance: 30_000_000, currentRate: 0.04, maturityDate: '2030-05-01' },
    { balance: 10_000_000, currentRate: 0.06, maturityDate: '2028-01-01' },
    { balance: 5_000_000, currentRate: null, maturityDate: '2028-12-01' },
    { balance: 0, currentRate: 0.9, maturityDate: '2020-12-01' },
  ]
  it('costs 4.5 % for 300,000 at 4 % and 100,000 at 6 %', () => {
    expect(weightedRate(debts)).toEqual({ value: 0.045, reason: null })
    expect(weightedRate([]).value).toBeNull()
  })

  it('falls due by year, with the years between', () => {
    expect(maturityProfile(debts)).toEqual([
      { year: 2028, balance: 15_000_000 },
      { year: 2029, balance: 0 },
      { year: 2030, balance: 30_000_000 },
    ])
    expect(maturityProfile([])).toEqual([])
  })
})

describe('escrow', () => {
  it('of $400 a month is $1,200 beside a quarterly payment', () => {
    const loan = exampleLoan({ escrowMonthly: 40_000, paymentFrequency: 'quarterly' })
    expect(escrowPerPayment(loan)).toBe(120_000)
  })
})
