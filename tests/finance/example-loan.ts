import type { Loan } from '#shared/loans/loans'

/** $250,000 at 6 % over 30 years from 2026-01-01, paid on the first of each month. */
export const exampleLoan = (changes: Partial<Loan> = {}): Loan => ({
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
  escrowMonthly: 0,
  endedDate: null,
  renewsLoanId: null,
  notes: '',
  extraPayments: [],
  prepaymentSteps: [],
  statements: [],
  ...changes,
})
