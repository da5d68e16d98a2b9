import type { DealTerms } from '../deals/deal-terms.ts'
import { dealFigures, projectDeal } from './deal-figures.ts'
import { rateOfOffer } from './deal-limits.ts'

/** What a deal comes to with an offer of a lender, or with own money alone. */
export type OfferFigures = {
  /** Null without a loan. */
  readonly offerId: string | null
  readonly lender: string
  readonly isChosen: boolean
  readonly loan: number
  readonly loanToPrice: number
  /** All-in, on the day of closing. */
  readonly rate: number | null
  readonly fees: number
  /** Interest and principal of the first twelve months, as they are paid: 0 or less. */
  readonly debtServiceYear1: number
  readonly dscr: number | null
  readonly minDscr: number | null
  readonly cashToClose: number
  /** The most of the owner's own money that is in it at any time. */
  readonly equityNeeded: number
  readonly cashOnCash: number | null
  readonly leveredIrr: number | null
  readonly equityMultiple: number | null
  readonly npv: number | null
}

/**
 * The offers of an underwriting side by side, each as if it were the chosen one, and last own money alone.
 *
 * Check: $400,000, NOI $30,000, 75 % interest-only at 6 % → debt service $18,000, DSCR 1.67.
 */
export const compareOffers = (terms: DealTerms): OfferFigures[] => [
  ...terms.offers.map((offer) => ({
    ...comeTo(terms, offer.id),
    lender: offer.lender,
    rate: rateOfOffer(offer),
    fees: offer.fees,
  })),
  { ...comeTo(terms, null), lender: '', rate: null, fees: 0 },
]

function comeTo(terms: DealTerms, offerId: string | null) {
  const asked = { ...terms, chosenOfferId: offerId }
  const projection = projectDeal(asked)
  const { figures, lines } = projection
  const { loan, loanToPrice, dscr, cashToClose, cashOnCash, leveredIrr, equityMultiple } =
    dealFigures(asked, projection)
  const paid = [...lines.interest.slice(1, 13), ...lines.principal.slice(1, 13)]
  return {
    offerId,
    isChosen: terms.chosenOfferId === offerId,
    loan,
    loanToPrice,
    dscr,
    cashToClose,
    cashOnCash,
    leveredIrr,
    equityMultiple,
    debtServiceYear1: paid.reduce((sum, it) => sum + it, 0),
    minDscr: figures.minDscr.value,
    equityNeeded: figures.peakEquity,
    npv: figures.npv.value,
  }
}
