import type { Loan } from '#shared/loans'
import type { DatedRow } from '../ui/form/DatedRows.tsx'
import type { Money } from '../ui/form/use-money.ts'

/** A loan as its form holds it: money in currency units, the parts of both kinds of rate. */
export type LoanDraft = {
  readonly lender: string
  readonly amount: number | null
  readonly startDate: string
  readonly firstPaymentDate: string
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
  readonly statements: readonly DatedRow[]
}

const noRate = { annual: null, index: '', margin: null, cap: null, floor: null, resets: [] }

const emptyDraft: LoanDraft = {
  ...noRate,
  lender: '',
  amount: null,
  startDate: '',
  firstPaymentDate: '',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  dayCount: '30/360',
  rateType: 'fixed',
  statements: [],
}

export const draftOfLoan = (loan: Loan | null, { toMajor }: Money): LoanDraft =>
  loan === null
    ? emptyDraft
    : {
        ...loan,
        ...noRate,
        ...draftOfRate(loan.rate),
        rateType: loan.rate.type,
        amount: toMajor(loan.amount),
        statements: loan.statements.map(({ date, balance }) => ({ date, value: toMajor(balance) })),
      }

function draftOfRate(rate: Loan['rate']) {
  if (rate.type === 'fixed') return { annual: rate.annual }
  const { index, margin, cap, floor } = rate
  const resets = rate.resets.map(({ date, annual }) => ({ date, value: annual }))
  return { index, margin, cap, floor, resets }
}

export const inputOfLoan = (draft: LoanDraft, { toMinor }: Money) => ({
  lender: draft.lender,
  amount: toMinor(draft.amount),
  startDate: draft.startDate,
  firstPaymentDate: draft.firstPaymentDate,
  termMonths: draft.termMonths,
  amortizationMonths: draft.amortizationMonths,
  interestOnlyMonths: draft.interestOnlyMonths,
  dayCount: draft.dayCount,
  rate: inputOfRate(draft),
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
