import type { LeasingMixInput } from '#shared/leasing-mix'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/main-solve.ts'
import { bidPrices } from './leasing-mix-bids.ts'
import { addUses, readMarket, scoresAt } from './leasing-mix-market.ts'
import type { Market } from './leasing-mix-market.ts'

const ROUNDS = 12

/**
 * A quick plan by value per area, less a price for what an offer uses of the limits: the best first,
 * each unit once, as long as no limit breaks. Then each unit moves to a package of more value where
 * the limits allow. If a limit stays unmet (WAULT, occupancy), what helps it is paid more and all is
 * tried again. `null` when nothing fits.
 */
export function letGreedily(input: LeasingMixInput, model: Model): Float64Array | null {
  const market = readMarket(input, model)
  const prices = bidPrices(market)
  for (let round = 0; round < ROUNDS; round++) {
    const plan = new GreedyPlan(market)
    const order = rankByScore(market, prices)
    // What was refused at first may fit once longer leases have made room for it.
    for (let pass = 0; pass < 2; pass++) for (const j of order) plan.offer(j)
    const shortfalls = plan.shortfalls()
    if (shortfalls.length === 0) {
      const byValue = rankByScore(market, new Float64Array(prices.length))
      for (let pass = 0; pass < 2; pass++) for (const j of byValue) plan.improve(j)
      const values = toValues(plan.offerOf, market, model)
      if (isFeasible(model, values)) return values
    }
    for (const limit of shortfalls) raisePrice(market, prices, limit)
  }
  return null
}

/** The offers worth anything at these prices, the most for their area first. */
function rankByScore(market: Market, prices: Float64Array): Int32Array {
  const scores = scoresAt(market, prices)
  const perArea = scores.map((score, j) => score / (market.area[j] ?? 1))
  const worthwhile = Int32Array.from(scores.keys()).filter((j) => (scores[j] ?? 0) > 0)
  return worthwhile.sort((a, b) => (perArea[b] ?? 0) - (perArea[a] ?? 0) || a - b)
}

class GreedyPlan {
  /** The offer on each unit; −1 for none. */
  readonly offerOf: Int32Array
  readonly #market: Market
  /** What is still free under each limit; negative where it is unmet. */
  readonly #room: Float64Array
  readonly #change: Float64Array

  constructor(market: Market) {
    this.#market = market
    this.offerOf = new Int32Array(market.unitCount).fill(-1)
    this.#room = Float64Array.from(market.limits, ({ most }) => most)
    this.#change = new Float64Array(market.limits.length)
  }

  offer(j: number): void {
    if (this.offerOf[this.#unitOf(j)] === -1) this.#put(j)
  }

  improve(j: number): void {
    const { value } = this.#market
    const old = this.offerOf[this.#unitOf(j)] ?? -1
    if (old !== j && (value[j] ?? 0) > (value[old] ?? 0)) this.#put(j)
  }

  shortfalls(): number[] {
    return [...this.#room.keys()].filter((limit) => this.#isShort(limit, 0))
  }

  #unitOf(j: number): number {
    return this.#market.unit[j] ?? -1
  }

  /** Puts an offer in the place of what its unit has, unless that breaks a limit or strains an unmet one. */
  #put(j: number): void {
    const old = this.offerOf[this.#unitOf(j)] ?? -1
    this.#change.fill(0)
    addUses(this.#market, this.#change, old, 1)
    addUses(this.#market, this.#change, j, -1)
    const isBroken = this.#change.some(
      (change, limit) => change < 0 && this.#isShort(limit, change),
    )
    if (isBroken) return
    this.#change.forEach((change, limit) => {
      this.#room[limit] = (this.#room[limit] ?? 0) + change
    })
    this.offerOf[this.#unitOf(j)] = j
  }

  #isShort(limit: number, change: number): boolean {
    const { most, meanEntry } = this.#market.limits[limit] ?? { most: 0, meanEntry: 0 }
    const tolerance = 1e-9 * Math.max(1, Math.abs(most), meanEntry)
    return (this.#room[limit] ?? 0) + change < -tolerance
  }
}

/** Doubles what helps an unmet limit is paid, from a quarter of an average offer's value. */
function raisePrice({ limits, value }: Market, prices: Float64Array, limit: number): void {
  const meanValue = value.reduce((sum, each) => sum + Math.abs(each), 0) / (value.length || 1)
  const entry = limits[limit]?.meanEntry || 1
  prices[limit] = 2 * (prices[limit] ?? 0) || (0.25 * (meanValue || 1)) / entry
}

/** The model's variables in their order: the offers, then the one that carries the constant. */
function toValues(offerOf: Int32Array, { value }: Market, model: Model): Float64Array {
  const values = new Float64Array(model.columns.length)
  for (const j of offerOf) if (j >= 0) values[j] = 1
  if (model.columns.length > value.length) values[value.length] = 1
  return values
}
