import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import { bug, isRelaxable } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/solved.ts'
import { bidPrices } from './leasing-mix-bids.ts'
import { addUses, readMarket, scoresAt } from './leasing-mix-market.ts'
import type { Market } from './leasing-mix-market.ts'

const MOST_ROUNDS = 40
/** A plan that keeps every limit is good enough once so many rounds have found no better one. */
const IDLE_ROUNDS = 5

/**
 * A quick plan. Each unit begins on the package that is best when what it uses of the limits has its
 * price; then, unit by unit, each moves to what is best beside all others, where every bit by which a
 * limit is overrun costs a fine. Fines rise until no limit is overrun. Last, units move to packages of
 * more value where the limits allow. `null` when some limit stays overrun.
 */
export function letGreedily(input: LeasingMixInput, model: Model): Float64Array | null {
  const market = readMarket(input, model)
  const prices = bidPrices(market)
  return letFrom(market, bestAt(market, prices), prices, model)
}

/**
 * The same from the relaxation: few units are split in it, so each begins on the package that has most
 * of it, and the limits have their true prices.
 */
export function letNearRelaxed(
  input: LeasingMixInput,
  model: Model,
  { values, rowDuals }: ShadowPrices,
): Float64Array | null {
  const market = readMarket(input, model)
  const prices = rowDuals.filter((_, i) => isRelaxable(model.rows[i] ?? bug('a price has no row')))
  return letFrom(market, largestShares(market, values), prices.map(Math.abs), model)
}

/** Raises and lowers the fines around the edge of what the limits allow, and keeps the best plan within. */
function letFrom(
  market: Market,
  start: Int32Array,
  prices: Float64Array,
  model: Model,
): Float64Array | null {
  const plan = new GreedyPlan(market, start)
  const fines = firstFines(market, prices)
  let best: { readonly offerOf: Int32Array; readonly value: number } | null = null
  let idle = 0
  for (let round = 0; round < MOST_ROUNDS && idle < IDLE_ROUNDS; round++) {
    const overrun = new Set(plan.overrunLimits())
    const isBetter = overrun.size === 0 && (best === null || plan.value() > best.value)
    if (isBetter) best = { offerOf: plan.offerOf.slice(), value: plan.value() }
    if (best !== null) idle = isBetter ? 0 : idle + 1
    fines.forEach((fine, limit) => {
      fines[limit] = fine * (overrun.has(limit) ? 1.5 : 0.8)
    })
    plan.settle(fines)
  }
  if (!best) return null
  const values = toValues(improved(new GreedyPlan(market, best.offerOf), market), market, model)
  return isFeasible(model, values) ? values : null
}

/** Twice the price of each limit, and at least a little: a tenth of what an average offer gets for its use. */
function firstFines({ limits, value }: Market, prices: Float64Array): Float64Array {
  const meanValue = value.reduce((sum, each) => sum + Math.abs(each), 0) / (value.length || 1)
  return Float64Array.from(limits, ({ meanEntry }, i) =>
    Math.max(2 * (prices[i] ?? 0), (0.1 * (meanValue || 1)) / (meanEntry || 1)),
  )
}

/** Moves units to what is worth more while no limit breaks, the largest gains first. */
function improved(plan: GreedyPlan, market: Market): Int32Array {
  const { value } = market
  const byValue = Int32Array.from(value.keys()).filter((j) => (value[j] ?? 0) > 0)
  byValue.sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0) || a - b)
  for (let pass = 0; pass < 2; pass++) for (const j of byValue) plan.improve(j)
  return plan.offerOf
}

/** Each unit on the offer that scores best at the given prices, if any is worth them. */
function bestAt(market: Market, prices: Float64Array): Int32Array {
  const scores = scoresAt(market, prices)
  const offerOf = new Int32Array(market.unitCount).fill(-1)
  market.unit.forEach((u, j) => {
    const old = offerOf[u] ?? -1
    if ((scores[j] ?? 0) > (old < 0 ? 0 : (scores[old] ?? 0))) offerOf[u] = j
  })
  return offerOf
}

/** Each unit on the offer that has most of it, if that is more than is left empty. */
function largestShares({ unit, unitCount }: Market, shares: Float64Array): Int32Array {
  const offerOf = new Int32Array(unitCount).fill(-1)
  const empty = new Float64Array(unitCount).fill(1)
  unit.forEach((u, j) => {
    empty[u] = (empty[u] ?? 0) - (shares[j] ?? 0)
  })
  const most = empty.slice()
  unit.forEach((u, j) => {
    const share = shares[j] ?? 0
    if (share <= (most[u] ?? 0)) return
    most[u] = share
    offerOf[u] = j
  })
  return offerOf
}

class GreedyPlan {
  /** The offer on each unit; −1 for none. */
  readonly offerOf: Int32Array
  readonly #market: Market
  /** What is still free under each limit; negative where it is overrun. */
  readonly #room: Float64Array
  readonly #change: Float64Array

  constructor(market: Market, offerOf: Int32Array) {
    this.#market = market
    this.offerOf = offerOf.slice()
    this.#room = Float64Array.from(market.limits, ({ most }) => most)
    this.#change = new Float64Array(market.limits.length)
    for (const j of this.offerOf) addUses(market, this.#room, j, -1)
  }

  value(): number {
    return this.offerOf.reduce((sum, j) => sum + this.#valueOf(j), 0)
  }

  /** Moves each unit once to the offer, or to none, that is best with fines for overrunning limits. */
  settle(fines: Float64Array): void {
    const { unit } = this.#market
    for (let j = 0; j < unit.length;) {
      const first = j
      while (unit[j] === unit[first]) j++
      this.#settleUnit(first, j, fines)
    }
  }

  /** The unit whose offers are those from `first` up to `end`. */
  #settleUnit(first: number, end: number, fines: Float64Array): void {
    const u = this.#market.unit[first] ?? -1
    const old = this.offerOf[u] ?? -1
    let best = old
    let most = this.#valueOf(old)
    for (let next = first - 1; next < end; next++) {
      const j = next < first ? -1 : next
      if (j === old) continue
      const worth = this.#valueOf(j) - this.#fine(old, j, fines)
      if (worth > most) [best, most] = [j, worth]
    }
    if (best !== old) this.#move(u, old, best)
  }

  #valueOf(j: number): number {
    return j < 0 ? 0 : (this.#market.value[j] ?? 0)
  }

  /** Takes an offer of more value for its unit, unless that breaks a limit. */
  improve(j: number): void {
    const u = this.#market.unit[j] ?? -1
    const old = this.offerOf[u] ?? -1
    if (old === j || this.#valueOf(j) <= this.#valueOf(old)) return
    this.#compare(old, j)
    const breaks = this.#change.some((change, i) => change < 0 && this.#isShort(i, change))
    if (!breaks) this.#move(u, old, j)
  }

  overrunLimits(): number[] {
    return [...this.#room.keys()].filter((limit) => this.#isShort(limit, 0))
  }

  /** What the fines grow by when a unit goes from one offer to another. */
  #fine(old: number, next: number, fines: Float64Array): number {
    this.#compare(old, next)
    let fine = 0
    for (let i = 0; i < fines.length; i++) {
      const room = this.#room[i] ?? 0
      const after = room + (this.#change[i] ?? 0)
      fine += (fines[i] ?? 0) * (Math.max(0, -after) - Math.max(0, -room))
    }
    return fine
  }

  /** What each limit's room changes by when an offer takes the place of another. */
  #compare(old: number, next: number): void {
    this.#change.fill(0)
    addUses(this.#market, this.#change, old, 1)
    addUses(this.#market, this.#change, next, -1)
  }

  #move(u: number, old: number, next: number): void {
    addUses(this.#market, this.#room, old, 1)
    addUses(this.#market, this.#room, next, -1)
    this.offerOf[u] = next
  }

  #isShort(limit: number, change: number): boolean {
    const { most, meanEntry } = this.#market.limits[limit] ?? { most: 0, meanEntry: 0 }
    const tolerance = 1e-9 * Math.max(1, Math.abs(most), meanEntry)
    return (this.#room[limit] ?? 0) + change < -tolerance
  }
}

/** The model's variables in their order: the offers, then the one that carries the constant. */
function toValues(offerOf: Int32Array, { value }: Market, model: Model): Float64Array {
  const values = new Float64Array(model.columns.length)
  for (const j of offerOf) if (j >= 0) values[j] = 1
  if (model.columns.length > value.length) values[value.length] = 1
  return values
}
