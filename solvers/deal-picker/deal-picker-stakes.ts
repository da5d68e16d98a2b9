import type { Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'

/** A deal with its ticket limits worked out: how much of it may be bought. */
export type Stake = {
  readonly deal: Deal
  readonly minTicket: number
  /** Largest share that may be bought; 0 when it is excluded or its tickets rule it out. */
  readonly maxShare: number
  /** The same for the row "nothing unless picked", cut to what the money can reach. */
  readonly linkShare: number
  readonly isUnpickable: boolean
}

/** The deals in their order, each with the share its ticket limits allow. */
export function stakesOf(input: DealPickerInput): Stake[] {
  const reach = reachOf(input)
  return input.deals.map((deal) => {
    const minTicket = deal.minTicket ?? input.ticket?.min ?? 0
    const maxTicket = deal.maxTicket ?? input.ticket?.max ?? Infinity
    const allowed = allowedShare(deal.price, minTicket, maxTicket, input.mode === 'whole')
    const maxShare = deal.exclude === true ? 0 : allowed
    // No stake costs a thousand times what can be paid; without this cut, a deal far beyond the
    // budget would let the solver take a "picked" of one millionth for nothing.
    const linkShare = reach > 0 ? Math.min(maxShare, (1000 * reach) / deal.price) : maxShare
    return { deal, minTicket, maxShare, linkShare, isUnpickable: allowed === 0 }
  })
}

function allowedShare(price: number, min: number, max: number, isWhole: boolean): number {
  if (isWhole) return min <= price && price <= max ? 1 : 0
  return min > Math.min(price, max) ? 0 : Math.min(1, max / price)
}

/** The most that can be invested: own money and the largest loan that it supports. */
export function reachOf({ budget, leverage }: DealPickerInput): number {
  if (!leverage) return budget
  return Math.min(budget / (1 - leverage.maxLtv), budget + (leverage.maxLoan ?? Infinity))
}

/**
 * The sum that the solver counts in: about a thousandth of what can be invested, so that amounts are
 * numbers between a thousandth and a thousand whatever the currency.
 */
export function moneyUnitOf(input: DealPickerInput, stakes: readonly Stake[]): number {
  const onOffer = stakes.reduce((total, { deal, maxShare }) => total + deal.price * maxShare, 0)
  const reach = Math.min(onOffer, reachOf(input))
  if (reach > 0) return reach / 1000
  return onOffer > 0 ? onOffer / stakes.length : 1
}
