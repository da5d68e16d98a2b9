import type {
  Deal,
  DealPickerInput,
  DealPickerResult,
  WhyNot,
} from '#shared/deal-picker/deal-picker'
import type { Figures } from '../explain/figures.ts'
import { stakesOf } from './deal-picker-stakes.ts'
import type { Stake } from './deal-picker-stakes.ts'

const MOST_LISTED = 2000

/**
 * Why each rejected deal was left out, the nearest to being picked first.
 *
 * A deal's income g = price · yield is held fixed while its price p moves. What buying it would add,
 * less what it takes from every limit at that limit's shadow price π, is then affine in p:
 *
 *   d(p) = g − λ ρ p − Σ π · a(p) = A − K·p
 *
 * so the deal is picked below p* = A / K. Check (OPTIMIZERS.md section 2, with a deal D at 500,000,
 * 4 %, no risk, retail): budget 0.05, so D needs 20,000 = 0.05·p, that is 400,000.
 */
export function explainRejected(
  input: DealPickerInput,
  result: DealPickerResult,
  figures: Figures,
): { whyNot: WhyNot[]; rejectedCount: number } {
  if (!result.plan) return { whyNot: [], rejectedCount: 0 }
  const picked = new Set(result.plan.deals.map(({ id }) => id))
  const rejected = stakesOf(input).filter(({ deal }) => !picked.has(deal.id))
  const prices = new Map(result.constraints.map(({ id, dual }) => [id, dual ?? 0]))
  const caps = priceCaps(input, prices)
  const nearest = rejected
    .map((stake) => ({ stake, needed: neededPriceOf(input, stake, prices, caps, result) }))
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, MOST_LISTED)
  const certainty = certaintyOf(result)
  return {
    whyNot: nearest.map(({ stake, needed }) => sentenceFor(stake, needed, certainty, figures)),
    rejectedCount: rejected.length,
  }
}

type Needed =
  | { readonly kind: 'excluded' | 'ticket' | 'no-price' | 'unknown' }
  | { readonly kind: 'price'; readonly price: number }

const closeness = ({ stake, needed }: { stake: Stake; needed: Needed }): number =>
  needed.kind === 'price' ? needed.price / stake.deal.price : ORDER[needed.kind]

/** After those with a price come, in this order, the ones without. */
const ORDER = { unknown: -1, 'no-price': -2, ticket: -3, excluded: -4 } as const

function neededPriceOf(
  input: DealPickerInput,
  { deal, isUnpickable }: Stake,
  prices: ReadonlyMap<string, number>,
  caps: CapPrices,
  result: DealPickerResult,
): Needed {
  if (deal.exclude === true) return { kind: 'excluded' }
  if (isUnpickable) return { kind: 'ticket' }
  if (result.duals.method === 'none') return { kind: 'unknown' }
  const { gain, perPrice } = affineWorth(input, deal, prices, caps)
  if (gain <= 0) return { kind: 'no-price' }
  const price = perPrice > 0 ? gain / perPrice : Infinity
  // Worth its price at the margin and yet left out: whole deals did not fit together with it.
  if (price > deal.price * (1 + 1e-9)) return { kind: 'unknown' }
  return { kind: 'price', price }
}

/** A and K of d(p) = A − K·p. */
function affineWorth(
  input: DealPickerInput,
  deal: Deal,
  prices: ReadonlyMap<string, number>,
  caps: CapPrices,
): { gain: number; perPrice: number } {
  const income = deal.price * deal.yield
  const risk = deal.risk ?? 0
  const price = (row: string) => prices.get(row) ?? 0
  const incomeFactor = 1 - price('minYield') - price('minIcr')
  const perPrice =
    (input.riskPenalty ?? 0) * risk +
    price('budget') +
    price('minInvested') -
    price('minYield') * (input.minYield ?? 0) +
    price('maxRisk') * (risk - (input.maxRisk ?? 0)) -
    price('ltv') * (input.leverage?.maxLtv ?? 0) +
    capsPerPrice(caps, deal)
  const counted = input.mode === 'whole' ? price('minDeals') + price('maxDeals') : 0
  return { gain: income * incomeFactor - counted, perPrice }
}

/** What the caps take from a deal per unit of its price. */
type CapPrices = {
  /** Every deal adds to what is invested, which widens the caps that are shares of it. */
  readonly everyone: number
  /** What a sector's or city's own deals take besides, by `sector:office`. */
  readonly members: ReadonlyMap<string, number>
}

function priceCaps(input: DealPickerInput, prices: ReadonlyMap<string, number>): CapPrices {
  let everyone = 0
  const members = new Map<string, number>()
  for (const cap of input.caps ?? []) {
    const price = (field: string) => prices.get(`cap:${cap.by}:${cap.key}:${field}`) ?? 0
    const [most, least] = [price('maxShare'), price('minShare')]
    members.set(`${cap.by}:${cap.key}`, price('maxAmount') + price('minAmount') + most + least)
    if (cap.shareOf !== 'budget') {
      everyone -= most * (cap.maxShare ?? 0) + least * (cap.minShare ?? 0)
    }
  }
  return { everyone, members }
}

const capsPerPrice = ({ everyone, members }: CapPrices, deal: Deal): number =>
  everyone + (members.get(`sector:${deal.sector}`) ?? 0) + (members.get(`city:${deal.city}`) ?? 0)

function certaintyOf({ duals, status }: DealPickerResult): WhyNot['certainty'] {
  if (duals.method === 'fixed-integers') return 'given-choices'
  return duals.method === 'lp' && !duals.degenerate && status === 'optimal' ? 'exact' : 'indicative'
}

function sentenceFor(
  { deal }: Stake,
  needed: Needed,
  certainty: WhyNot['certainty'],
  figures: Figures,
): WhyNot {
  const name = deal.name ?? deal.id
  if (needed.kind !== 'price') {
    return {
      dealId: deal.id,
      reason: needed.kind,
      neededPrice: null,
      certainty: 'none',
      sentence: `${name} ${WITHOUT_PRICE[needed.kind]}`,
    }
  }
  const hedge = {
    exact: '',
    'given-choices': ', given these choices',
    indicative: ', roughly',
    none: '',
  }
  const below = figures.moneyDown(needed.price)
  const offered = figures.money(deal.price)
  const sentence =
    needed.price >= deal.price * (1 - 1e-9)
      ? `${name} ties with the deals picked: any price below ${offered} would bring it in${hedge[certainty]}.`
      : `${name} would be picked below ${below}${hedge[certainty]}; it is offered at ${offered}.`
  return { dealId: deal.id, reason: 'price', neededPrice: needed.price, certainty, sentence }
}

const WITHOUT_PRICE = {
  excluded: 'is left out because you excluded it.',
  ticket: 'cannot be bought within your ticket limits.',
  'no-price':
    'would not be picked at any price: what it earns is not worth its risk and the limits it strains.',
  unknown: 'was left out although its price is fair: it did not fit together with the others.',
} as const
