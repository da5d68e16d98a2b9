import type { LoanRow } from '#shared/loans/loan-views'
import { minorToMajor } from '#shared/money'
import { LONG_LOAN_SPREAD } from '#shared/debt-stack/rate-scenarios'
import { t } from '../app/messages/t.ts'
import { emptyTranche, type TrancheDraft } from './draft.ts'

const MOST_OFFERS = 5

/**
 * What could be on offer: a senior loan of each kind of each lender the portfolio borrows from, at its
 * newest rate but not below what long loans cost today, and for as much as it has lent at once; then
 * mezzanine and own money at what they usually cost.
 */
export const offeredTranches = (
  loans: readonly LoanRow[],
  index: number,
  currency: string,
): readonly TrancheDraft[] => [
  ...newestOffers(loans)
    .slice(0, MOST_OFFERS)
    .map((loan, at) => offerOf(loan, at, { index, most: largestOf(loan, loans, currency) })),
  ...usualTranches(loans.length === 0),
]

function newestOffers(loans: readonly LoanRow[]): readonly LoanRow[] {
  const newest = new Map<string, LoanRow>()
  for (const loan of loans) {
    const kind = `${loan.rate.type} ${loan.lender}`
    const known = newest.get(kind)
    if (!known || known.startDate < loan.startDate) newest.set(kind, loan)
  }
  // Floating loans are rarer and stand first, so that there is always something to hedge.
  return [...newest.values()].toSorted(
    (a, b) =>
      Number(b.rate.type === 'floating') - Number(a.rate.type === 'floating') ||
      (a.startDate < b.startDate ? 1 : -1),
  )
}

/** The most that a lender has lent the portfolio at once, rounded up to thousands. */
function largestOf({ lender }: LoanRow, loans: readonly LoanRow[], currency: string): number {
  const amounts = loans.filter((loan) => loan.lender === lender).map(({ amount }) => amount)
  return Math.ceil(minorToMajor(Math.max(...amounts), currency) / 1000) * 1000
}

function offerOf(
  loan: LoanRow,
  at: number,
  { index, most }: { index: number; most: number },
): TrancheDraft {
  const { rate, amortizationMonths } = loan
  const lowest = Number((index + LONG_LOAN_SPREAD).toFixed(4))
  const price =
    rate.type === 'fixed'
      ? { rateType: 'fixed' as const, rate: Math.max(rate.annual, lowest) }
      : { rateType: 'floating' as const, margin: rate.margin, floor: 0 }
  return {
    ...emptyTranche(`lender-${at + 1}`),
    name: rate.type === 'fixed' ? loan.lender : t('ds.usual.floating', { lender: loan.lender }),
    ...price,
    max: most,
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
