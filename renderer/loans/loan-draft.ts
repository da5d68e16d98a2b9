import type { Loan } from '#shared/loans/loans'
import type { DatedRow } from '../ui/form/DatedRows.tsx'
import type { Money } from '../ui/form/use-money.ts'
import type { PenaltyRow } from './PenaltyRows.tsx'

/** A loan as its form holds it: money in currency units, the parts of both kinds of rate. */
export type LoanDraft = {
  readonly propertyId: string
  readonly lender: string
  readonly amount: number | null
  readonly startDate: string
  readonly firstPaymentDate: string
  readonly paymentFrequency: string
  readonly termMonths: number | null
  readonly amortizationMonths: number | null
  readonly interestOnlyMonths: number | null
  readonly dayCount: string
  readonly rateType: string
  readonly annual: number | null
  readonly index: string
  readonly margin: number | null
  readonly cap: number | null
  readonly floor: number | null
  readonly resets: readonly DatedRow[]
  readonly fees: number | null
  readonly escrowMonthly: number | null
  readonly endedDate: string
  readonly notes: string
  readonly extraPayments: readonly DatedRow[]
  readonly prepaymentSteps: readonly PenaltyRow[]
  readonly statements: readonly DatedRow[]
}

const noRate = { annual: null, index: '', margin: null, cap: null, floor: null, resets: [] }

export const emptyLoanDraft = (propertyId: string): LoanDraft => ({
  ...noRate,
  propertyId,
  lender: '',
  amount: null,
  startDate: '',
  firstPaymentDate: '',
  paymentFrequency: 'monthly',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  dayCount: '30/360',
  rateType: 'fixed',
  fees: 0,
  escrowMonthly: 0,
  endedDate: '',
  notes: '',
  extraPayments: [],
  prepaymentSteps: [],
  statements: [],
})

export const draftOfLoan = (loan: Loan, { toMajor }: Money): LoanDraft => ({
  ...loan,
  ...noRate,
  ...draftOfRate(loan.rate),
  rateType: loan.rate.type,
  amount: toMajor(loan.amount),
  fees: toMajor(loan.fees),
  escrowMonthly: toMajor(loan.escrowMonthly),
  endedDate: loan.endedDate ?? '',
  extraPayments: loan.extraPayments.map(({ date, amount }) => ({ date, value: toMajor(amount) })),
  statements: loan.statements.map(({ date, balance }) => ({ date, value: toMajor(balance) })),
})

/** The loan that goes on from one: the same terms, what was owed as its amount, and no past of its own. */
export const draftOfRenewal = (
  loan: Loan & { readonly currentRate: number | null },
  { owed, asOf }: { readonly owed: number; readonly asOf: string },
  money: Money,
): LoanDraft => ({
  ...draftOfLoan(loan, money),
  amount: money.toMajor(owed),
  startDate: asOf,
  firstPaymentDate: '',
  interestOnlyMonths: 0,
  fees: 0,
  endedDate: '',
  notes: '',
  extraPayments: [],
  prepaymentSteps: [],
  statements: [],
  resets: loan.rate.type === 'floating' ? [{ date: asOf, value: loan.currentRate }] : [],
})

function draftOfRate(rate: Loan['rate']) {
  if (rate.type === 'fixed') return { annual: rate.annual }
  const { index, margin, cap, floor } = rate
  const resets = rate.resets.map(({ date, annual }) => ({ date, value: annual }))
  return { index, margin, cap, floor, resets }
}

/** What the schema is asked about; which loan it renews is not in the form and stays as it is. */
export const inputOfLoan = (draft: LoanDraft, { toMinor }: Money) => ({
  lender: draft.lender,
  amount: toMinor(draft.amount),
  startDate: draft.startDate,
  firstPaymentDate: draft.firstPaymentDate,
  paymentFrequency: draft.paymentFrequency,
  termMonths: draft.termMonths,
  amortizationMonths: draft.amortizationMonths,
  interestOnlyMonths: draft.interestOnlyMonths,
  dayCount: draft.dayCount,
  rate: inputOfRate(draft),
  fees: toMinor(draft.fees) ?? 0,
  escrowMonthly: toMinor(draft.escrowMonthly) ?? 0,
  endedDate: draft.endedDate === '' ? null : draft.endedDate,
  notes: draft.notes,
  extraPayments: draft.extraPayments.map(({ date, value }) => ({ date, amount: toMinor(value) })),
  prepaymentSteps: draft.prepaymentSteps,
  statements: draft.statements.map(({ date, value }) => ({ date, balance: toMinor(value) })),
})

function inputOfRate({ rateType, annual, index, margin, cap, floor, resets }: LoanDraft) {
  if (rateType === 'fixed') return { type: 'fixed', annual }
  return {
    type: 'floating',
    index,
    margin,
    cap,
    floor,
    resets: resets.map(({ date, value }) => ({ date, annual: value })),
  }
}
