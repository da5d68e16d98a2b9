import { describe, expect, it } from 'vitest'
import { loanPaymentParts, splitMortgagePayment } from '#shared/finance/split-mortgage-payment'
import type { Loan } from '#shared/loans/loans'

// 250,000.00 at 6 % over 360 months: the instalment is 1,498.88. Interest of the first month is
// 250,000.00 / 200 = 1,250.00, principal 248.88; then 249,751.12 are owed, whose interest is 249,751.12 / 200
// = 1,248.7556, booked as 1,248.76, and principal 250.12.
const loan: Loan = {
  id: 'n1',
  propertyId: 'r1',
  lender: 'First Bank',
  amount: 25_000_000,
  startDate: '2026-01-01',
  firstPaymentDate: '2026-02-01',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  rate: { type: 'fixed', annual: 0.06 },
  dayCount: '30/360',
  paymentFrequency: 'monthly',
  fees: 0,
  escrowMonthly: 30_000,
  endedDate: null,
  renewsLoanId: null,
  notes: '',
  extraPayments: [],
  prepaymentSteps: [],
  statements: [],
}

const split = (paid: number, date = '2026-02-01', changes: Partial<Loan> = {}) => {
  const payment = splitMortgagePayment({ ...loan, ...changes }, date, paid)
  return payment && [payment.interest, payment.principal, payment.escrow]
}

describe('splitMortgagePayment', () => {
  it('takes 1,798.88 apart into 1,250.00 interest, 248.88 principal and 300.00 escrow', () => {
    expect(split(179_888)).toEqual([125_000, 24_888, 30_000])
  })

  it('takes the payment after it by the balance that is left: 1,248.76 and 250.12', () => {
    expect(split(179_888, '2026-03-03')).toEqual([124_876, 25_012, 30_000])
  })

  it('books what goes beyond the escrow as principal: 500.00 more are repaid', () => {
    expect(split(229_888)).toEqual([125_000, 74_888, 30_000])
  })

  it('pays interest first when it is short, then principal, then escrow', () => {
    expect(split(100_000)).toEqual([100_000, 0, 0])
    expect(split(130_000)).toEqual([125_000, 5000, 0])
    expect(split(150_000)).toEqual([125_000, 24_888, 112])
  })

  it('says what was paid on top of all three, or is missing of interest and principal', () => {
    const surplus = (paid: number) => splitMortgagePayment(loan, '2026-02-01', paid)?.surplus
    expect(surplus(179_888)).toBe(0)
    expect(surplus(180_000)).toBe(112)
    expect(surplus(150_000)).toBe(0)
    expect(surplus(149_887)).toBe(-1)
  })

  it('has no escrow where the loan has none, and three months of it in a quarterly instalment', () => {
    expect(split(179_888, '2026-02-01', { escrowMonthly: 0 })).toEqual([125_000, 54_888, 0])
    // A quarter's interest is 250,000.00 · 1.5 % = 3,750.00; 120 instalments of
    // 3,750.00 / (1 − 1.015^−120) = 4,504.63 repay it.
    const quarterly = { paymentFrequency: 'quarterly' as const }
    expect(split(460_463, '2026-02-01', quarterly)).toEqual([375_000, 75_463, 10_000])
    expect(split(541_000, '2026-02-01', quarterly)).toEqual([375_000, 76_000, 90_000])
  })

  it('finds the payment nearest to the day, up to half a period away, and none beyond', () => {
    expect(split(179_888, '2026-01-17')).toEqual([125_000, 24_888, 30_000])
    expect(split(179_888, '2026-01-16')).toBeNull()
    expect(split(179_888, '2026-02-20')?.[0]).toBe(124_876)
    expect(split(179_888, '2060-01-01')).toBeNull()
  })

  it('does not take what was paid on top for what is due', () => {
    const extraPayments = [{ date: '2026-01-20', amount: 1_000_000 }]
    expect(split(179_888, '2026-02-01', { extraPayments })).toEqual([125_000, 24_888, 30_000])
  })

  it('pays interest alone while a loan pays nothing else', () => {
    expect(split(155_000, '2026-02-01', { interestOnlyMonths: 12 })).toEqual([125_000, 0, 30_000])
  })

  it('knows nothing of a loan that was repaid before, or whose rate nobody wrote down', () => {
    expect(split(179_888, '2026-02-01', { endedDate: '2026-01-15' })).toBeNull()
    const rate = {
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: null,
      floor: null,
      resets: [],
    } as const
    expect(split(179_888, '2026-02-01', { rate: { ...rate, resets: [] } })).toBeNull()
  })
})

describe('loanPaymentParts', () => {
  it('signs the parts as money out, escrow as a transfer, and leaves out what is nothing', () => {
    expect(loanPaymentParts(loan, '2026-02-01', -149_888)).toEqual([
      { category: 'mortgage_interest', amount: -125_000, description: 'Interest' },
      { category: 'loan_principal', amount: -24_888, description: 'Principal' },
    ])
    expect(loanPaymentParts(loan, '2026-02-01', -179_888)?.[2]).toMatchObject({
      category: 'transfer',
      amount: -30_000,
    })
    expect(loanPaymentParts(loan, '2026-02-01', 179_888)).toBeNull()
  })
})
