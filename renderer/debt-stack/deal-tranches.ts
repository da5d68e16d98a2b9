import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import type { DealOffer } from '#shared/deals/deal-terms'
import { amountOfOffer } from '#shared/finance/deal-projection'
import { minorToMajor } from '#shared/money'
import { emptyTranche, type TrancheDraft } from './draft.ts'

const prefix = 'offer:'

/** Whether a row was an offer of a deal, as another deal has others. */
export const isDealOffer = ({ rowId }: TrancheDraft): boolean => rowId.startsWith(prefix)

/**
 * The offers of lenders in a deal's underwriting, as senior money on offer: no more than each lends on the
 * price, its fee as a share of it, and what repaying it at the planned sale costs as its fee at the end.
 */
export const tranchesOfDeal = (
  { offers, price, holdMonths }: UnderwrittenDeal,
  currency: string,
): readonly TrancheDraft[] =>
  offers.map((offer) =>
    trancheOf(offer, { amount: amountOfOffer(offer, price), holdMonths, currency }),
  )

type Given = {
  readonly amount: number
  readonly holdMonths: number
  readonly currency: string
}

const trancheOf = (offer: DealOffer, { amount, holdMonths, currency }: Given): TrancheDraft => ({
  ...emptyTranche(`${prefix}${offer.id}`),
  name: offer.lender,
  ...priceOf(offer),
  max: minorToMajor(amount, currency),
  upfrontFee: amount === 0 || offer.fees === 0 ? null : Number((offer.fees / amount).toFixed(6)),
  exitFee: exitFeeOf(offer, holdMonths),
  termMonths: offer.termMonths,
  ...(offer.interestOnlyMonths < offer.termMonths && {
    amortization: 'annuity' as const,
    amortMonths: offer.amortizationMonths,
  }),
})

const priceOf = ({ rate }: DealOffer) =>
  rate.type === 'fixed'
    ? { rateType: 'fixed' as const, rate: rate.annual }
    : { rateType: 'floating' as const, margin: rate.margin, floor: rate.floor }

/** The month of a sale is the one after the last of the holding period. */
function exitFeeOf({ prepaymentSteps, termMonths }: DealOffer, holdMonths: number): number | null {
  if (holdMonths >= termMonths) return null
  const steps = prepaymentSteps.toSorted((a, b) => a.untilMonth - b.untilMonth)
  return steps.find(({ untilMonth }) => untilMonth > holdMonths)?.rate ?? null
}
