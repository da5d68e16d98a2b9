import { guessedOffer } from '#shared/deal-picker/deal-proposal'
import type { DealOffer } from '#shared/deals/deal-terms'
import type { PenaltyRow } from '../loans/PenaltyRows.tsx'
import type { Money } from '../ui/form/use-money.ts'

/** An offer as its form holds it: money in currency units, the parts of both kinds of rate. */
export type OfferDraft = {
  readonly lender: string
  readonly loanToPrice: number | null
  readonly amount: number | null
  readonly rateType: string
  readonly annual: number | null
  readonly index: string
  readonly margin: number | null
  readonly cap: number | null
  readonly floor: number | null
  readonly startRate: number | null
  readonly termMonths: number | null
  readonly amortizationMonths: number | null
  readonly interestOnlyMonths: number | null
  readonly dayCount: string
  readonly paymentFrequency: string
  readonly fees: number | null
  readonly prepaymentSteps: readonly PenaltyRow[]
}

const noRate = {
  annual: null,
  index: '',
  margin: null,
  cap: null,
  floor: null,
  startRate: null,
} as const

export function draftOfOffer(offer: DealOffer | null, { toMajor }: Money): OfferDraft {
  const { rate, id: _id, ...terms } = offer ?? { ...guessedOffer(), lender: '' }
  const { type: rateType, ...parts } = rate
  return {
    ...noRate,
    ...terms,
    ...parts,
    rateType,
    amount: toMajor(terms.amount),
    fees: toMajor(terms.fees),
  }
}

/** What the schema is asked about. */
export function inputOfOffer(draft: OfferDraft, id: string, { toMinor }: Money) {
  const { rateType, annual, index, margin, cap, floor, startRate, ...terms } = draft
  return {
    ...terms,
    id,
    amount: toMinor(terms.amount),
    fees: toMinor(terms.fees) ?? 0,
    rate:
      rateType === 'fixed'
        ? { type: 'fixed', annual }
        : { type: 'floating', index, margin, cap, floor, startRate },
  }
}
