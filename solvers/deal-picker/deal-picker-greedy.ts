import type { Cap, DealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/solved.ts'
import { needsInvested, netIncome } from './deal-picker-model.ts'
import { reachOf, stakesOf } from './deal-picker-stakes.ts'
import type { Stake } from './deal-picker-stakes.ts'

const ROUNDS = 20

/**
 * A quick plan by net yield: the deals that must be bought, then what the minimums of caps ask for,
 * then the best of the rest while money and caps last. It gives the solver something to beat and the
 * user something to keep when time runs out.
 *
 * Shares of what is invested are turned into amounts by guessing the total, the whole reach at first;
 * if the plan that comes out breaks a limit, a smaller total is tried. `null` when none fits.
 */
export function pickGreedily(input: DealPickerInput, model: Model): Float64Array | null {
  const stakes = stakesOf(input)
  const ranked = rankByNetYield(input, stakes)
  let total = Math.min(
    reachOf(input),
    stakes.reduce((sum, { deal, maxShare }) => sum + deal.price * maxShare, 0),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const basket = fillBasket({ input, stakes, ranked, total })
    const values = toValues(input, stakes, basket, model)
    if (isFeasible(model, values)) return values
    total = Math.min(basket.invested, 0.9 * total)
  }
  return null
}

type Market = {
  readonly input: DealPickerInput
  readonly stakes: readonly Stake[]
  readonly ranked: readonly number[]
  /** What is to be invested in all, the base of every share. */
  readonly total: number
}

type Basket = {
  readonly shares: Float64Array
  /** Money still allowed under each cap's maximum. */
  readonly room: Map<string, number>
  invested: number
  income: number
  loss: number
  count: number
}

function rankByNetYield(input: DealPickerInput, stakes: readonly Stake[]): number[] {
  const worth = stakes.map(({ deal }) => netIncome(deal, input.riskPenalty ?? 0) / deal.price)
  return stakes.map((_, index) => index).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
}

function fillBasket(market: Market): Basket {
  const { input, stakes, ranked } = market
  const basket: Basket = {
    shares: new Float64Array(stakes.length),
    room: new Map((input.caps ?? []).map((cap) => [capName(cap), roomOf(cap, market)])),
    invested: 0,
    income: 0,
    loss: 0,
    count: 0,
  }
  stakes.forEach((stake, index) => {
    if (stake.deal.must === true) addShare(basket, stake, index, 1)
  })
  for (const cap of input.caps ?? []) fillMinimum(market, basket, cap)
  for (const index of ranked) {
    if (isShort(input, basket) || earnsItsMoney(market, basket, index)) buy(market, basket, index)
  }
  return basket
}

/** Buys in one sector or city until its minimum is reached. */
function fillMinimum(market: Market, basket: Basket, cap: Cap): void {
  const least = Math.max(cap.minAmount ?? 0, shareInMoney(cap, cap.minShare ?? 0, market))
  if (least === 0) return
  const members = market.ranked.filter((index) => market.stakes[index]?.deal[cap.by] === cap.key)
  const amountOf = (index: number) =>
    (basket.shares[index] ?? 0) * (market.stakes[index]?.deal.price ?? 0)
  let held = members.reduce((sum, index) => sum + amountOf(index), 0)
  for (const index of members) {
    if (held >= least) return
    const before = amountOf(index)
    buy(market, basket, index)
    held += amountOf(index) - before
  }
}

const isShort = ({ minDeals = 0, minInvested = 0 }: DealPickerInput, basket: Basket): boolean =>
  basket.count < minDeals || basket.invested < minInvested

/** Own money costs nothing; once it is spent, a deal must earn more than the loan. */
function earnsItsMoney({ input, stakes }: Market, { invested }: Basket, index: number): boolean {
  const deal = stakes[index]?.deal
  if (!deal) return false
  const costOfMoney = invested >= input.budget ? (input.leverage?.rate ?? 0) : 0
  return netIncome(deal, input.riskPenalty ?? 0) > costOfMoney * deal.price
}

function buy({ input, stakes, total }: Market, basket: Basket, index: number): void {
  const stake = stakes[index]
  const isTaken = (basket.shares[index] ?? 0) > 0
  if (!stake || isTaken || basket.count >= (input.maxDeals ?? Infinity)) return
  const money = Math.min(
    total - basket.invested,
    ...groupsOf(stake).map((g) => roomLeft(basket, g)),
  )
  const share = Math.min(stake.maxShare, money / stake.deal.price)
  const least = input.mode === 'whole' ? stake.deal.price : stake.minTicket
  if (share <= 1e-9 || share * stake.deal.price < least) return
  if (keepsQuality(input, basket, stake, share)) addShare(basket, stake, index, share)
}

function keepsQuality(
  { minYield = -1, maxRisk = 1 }: DealPickerInput,
  basket: Basket,
  { deal }: Stake,
  share: number,
): boolean {
  const amount = share * deal.price
  const invested = basket.invested + amount
  const income = basket.income + amount * deal.yield
  const loss = basket.loss + amount * (deal.risk ?? 0)
  return income >= minYield * invested && loss <= maxRisk * invested
}

function addShare(basket: Basket, stake: Stake, index: number, share: number): void {
  const amount = share * stake.deal.price
  basket.shares[index] = share
  basket.invested += amount
  basket.income += amount * stake.deal.yield
  basket.loss += amount * (stake.deal.risk ?? 0)
  basket.count += 1
  for (const group of groupsOf(stake)) basket.room.set(group, roomLeft(basket, group) - amount)
}

const groupsOf = ({ deal }: Stake): string[] => [`sector:${deal.sector}`, `city:${deal.city}`]
const capName = (cap: Cap): string => `${cap.by}:${cap.key}`
const roomLeft = ({ room }: Basket, group: string): number => room.get(group) ?? Infinity

const roomOf = (cap: Cap, market: Market): number =>
  Math.min(cap.maxAmount ?? Infinity, shareInMoney(cap, cap.maxShare ?? Infinity, market))

const shareInMoney = (cap: Cap, share: number, { input, total }: Market): number =>
  share === Infinity ? Infinity : share * (cap.shareOf === 'budget' ? input.budget : total)

/** The model's variables in their order: shares, the loan, what is invested, the picked flags. */
function toValues(
  input: DealPickerInput,
  stakes: readonly Stake[],
  { shares, invested }: Basket,
  model: Model,
): Float64Array {
  const values = new Float64Array(model.columns.length)
  values.set(shares)
  let next = stakes.length
  if (input.leverage) values[next++] = Math.max(0, invested - input.budget)
  if (needsInvested(input)) values[next++] = invested
  const isCounted = input.minDeals !== undefined || input.maxDeals !== undefined
  stakes.forEach(({ minTicket }, index) => {
    const hasFlag = input.mode !== 'whole' && (isCounted || minTicket > 0)
    if (hasFlag) values[next++] = (shares[index] ?? 0) > 0 ? 1 : 0
  })
  return values
}
