import type { LoanRow } from '#shared/loan-views'
import { t } from '../app/messages/t.ts'
import { emptyTranche, type TrancheDraft } from './draft.ts'

const MOST_LENDERS = 4

/**
 * What could be on offer: a senior loan of each lender the portfolio borrows from, on the terms of its
 * newest loan, then mezzanine and own money at what they usually cost.
 */
export const offeredTranches = (loans: readonly LoanRow[]): readonly TrancheDraft[] => [
  ...newestByLender(loans).slice(0, MOST_LENDERS).map(offerOf),
  ...usualTranches(loans.length === 0),
]

function newestByLender(loans: readonly LoanRow[]): readonly LoanRow[] {
  const newest = new Map<string, LoanRow>()
  for (const loan of loans) {
    const known = newest.get(loan.lender)
    if (!known || known.startDate < loan.startDate) newest.set(loan.lender, loan)
  }
  return [...newest.values()].toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1))
}

function offerOf(loan: LoanRow, at: number): TrancheDraft {
  const { rate, amortizationMonths } = loan
  const price =
    rate.type === 'fixed'
      ? { rateType: 'fixed' as const, rate: rate.annual }
      : { rateType: 'floating' as const, margin: rate.margin, floor: 0 }
  return {
    ...emptyTranche(`lender-${at + 1}`),
    name: loan.lender,
    ...price,
    upfrontFee: 0.01,
    maxLtvThrough: 0.6,
    termMonths: 120,
    amortization: 'annuity',
    amortMonths: amortizationMonths,
  }
}

const usualTranches = (isNew: boolean): readonly TrancheDraft[] => [
  ...(isNew
    ? [
        {
          ...emptyTranche('senior'),
          name: t('ds.usual.senior'),
          rate: 0.065,
          upfrontFee: 0.01,
          maxLtvThrough: 0.6,
          termMonths: 120,
          amortization: 'annuity' as const,
          amortMonths: 360,
        },
      ]
    : []),
  {
    ...emptyTranche('mezz'),
    name: t('ds.usual.mezz'),
    type: 'mezz',
    rank: 2,
    rate: 0.105,
    upfrontFee: 0.015,
    maxLtvThrough: 0.75,
  },
  {
    ...emptyTranche('own'),
    name: t('ds.usual.equity'),
    type: 'equity',
    rank: 9,
    rate: 0.13,
    termMonths: null,
  },
]
