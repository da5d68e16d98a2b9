import type { LeasingMixInput } from '#shared/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix-lease'
import { isRelaxable } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/main-solve.ts'

const ROUNDS = 14

/**
 * A quick plan by value per area: the offer worth most first, each unit once, as long as no limit
 * breaks. Where a limit is left unmet (WAULT, occupancy), what helps it is given a price of its own
 * and all is tried again at higher and higher prices; a plan that fits is then bettered unit by unit
 * at the real values. `null` when none fits.
 */
export function letGreedily(input: LeasingMixInput, model: Model): Float64Array | null {
  const market = readMarket(input, model)
  const prices = new Float64Array(market.limits.length)
  for (let round = 0; round < ROUNDS; round++) {
    const plan = emptyPlan(market)
    const order = rankByScore(market, prices)
    // What was refused at first may fit once longer leases have made room for it.
    for (let pass = 0; pass < 2; pass++) for (const j of order) offer(market, plan, j)
    if (plan.shortfalls().length === 0) {
      improve(market, plan)
      const values = toValues(market, plan, model)
      if (isFeasible(model, values)) return values
    }
    for (const limit of plan.shortfalls()) raisePrice(market, prices, limit)
  }
  return null
}

/** A limit as "at most": `≥` rows with their signs turned. */
type GreedyLimit = { readonly most: number; readonly meanEntry: number }

type Market = {
  readonly limits: readonly GreedyLimit[]
  /** Of each offer: the unit, the value, the area, and what it uses of which limit. */
  readonly unit: Int32Array
  readonly value: Float64Array
  readonly area: Float64Array
  readonly starts: Int32Array
  readonly limitOf: Int32Array
  readonly uses: Float64Array
  readonly unitCount: number
  readonly meanValue: number
}

function readMarket(input: LeasingMixInput, model: Model): Market {
  const lettings = lettingsOf(input)
  const positions = new Map(input.units.map((unit, index) => [unit, index]))
  const value = new Float64Array(model.columns.length)
  model.objective.columns.forEach((j, k) => {
    value[j] = model.objective.coefficients[k] ?? 0
  })
  const offers = value.subarray(0, lettings.length)
  return {
    unit: Int32Array.from(lettings, ({ unit }) => positions.get(unit) ?? -1),
    value: offers,
    area: Float64Array.from(lettings, ({ unit }) => unit.area),
    unitCount: input.units.length,
    meanValue: offers.reduce((sum, each) => sum + Math.abs(each), 0) / (lettings.length || 1),
    ...readLimits(model, lettings.length),
  }
}

/** The limits, turned to "at most", and their entries by offer. */
function readLimits(model: Model, offerCount: number) {
  const rows = model.rows.filter(isRelaxable)
  const limits = rows.map(({ expression, sense, rhs }): GreedyLimit => {
    const size = expression.coefficients.reduce((sum, entry) => sum + Math.abs(entry), 0)
    return {
      most: sense === '>=' ? -rhs : rhs,
      meanEntry: size / (expression.coefficients.length || 1),
    }
  })
  const starts = new Int32Array(offerCount + 1)
  for (const { expression } of rows) {
    for (const j of expression.columns) starts[j + 1] = (starts[j + 1] ?? 0) + 1
  }
  for (let j = 0; j < offerCount; j++) starts[j + 1] = (starts[j + 1] ?? 0) + (starts[j] ?? 0)
  const next = starts.slice()
  const limitOf = new Int32Array(starts[offerCount] ?? 0)
  const uses = new Float64Array(limitOf.length)
  rows.forEach(({ expression, sense }, i) => {
    expression.columns.forEach((j, k) => {
      const at = next[j] ?? 0
      next[j] = at + 1
      limitOf[at] = i
      uses[at] = (sense === '>=' ? -1 : 1) * (expression.coefficients[k] ?? 0)
    })
  })
  return { limits, starts, limitOf, uses }
}

class GreedyPlan {
  /** The offer on each unit; −1 for none. */
  readonly offerOf: Int32Array
  /** What is still free under each limit; negative where it is unmet. */
  readonly room: Float64Array
  readonly #tolerance: Float64Array

  constructor({ unitCount, limits }: Market) {
    this.offerOf = new Int32Array(unitCount).fill(-1)
    this.room = Float64Array.from(limits, ({ most }) => most)
    this.#tolerance = Float64Array.from(limits, ({ most, meanEntry }) =>
      Math.max(1e-9, 1e-9 * Math.abs(most), 1e-9 * meanEntry),
    )
  }

  isShort(limit: number): boolean {
    return (this.room[limit] ?? 0) < -(this.#tolerance[limit] ?? 0)
  }

  shortfalls(): number[] {
    return [...this.room.keys()].filter((limit) => this.isShort(limit))
  }
}

const emptyPlan = (market: Market): GreedyPlan => new GreedyPlan(market)

/** The offers worth anything at these prices, the most for their area first. */
function rankByScore(market: Market, prices: Float64Array): Int32Array {
  const { value, area, starts, limitOf, uses } = market
  const score = value.map((worth, j) => {
    let total = worth
    for (let k = starts[j] ?? 0; k < (starts[j + 1] ?? 0); k++) {
      total -= (prices[limitOf[k] ?? 0] ?? 0) * (uses[k] ?? 0)
    }
    return total / (area[j] ?? 1)
  })
  const worthwhile = Int32Array.from(value.keys()).filter((j) => (score[j] ?? 0) > 0)
  return worthwhile.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
}

function offer(market: Market, plan: GreedyPlan, j: number): void {
  const unit = market.unit[j] ?? -1
  if (plan.offerOf[unit] !== -1) return
  if (fits(market, plan, -1, j)) exchange(market, plan, -1, j)
}

/** At the real values: each unit moves to a better package if every limit still holds. */
function improve(market: Market, plan: GreedyPlan): void {
  for (const j of rankByScore(market, new Float64Array(market.limits.length))) {
    const old = plan.offerOf[market.unit[j] ?? -1] ?? -1
    const isBetter = (market.value[j] ?? 0) > (old < 0 ? 0 : (market.value[old] ?? 0))
    if (isBetter && fits(market, plan, old, j)) exchange(market, plan, old, j)
  }
}

/** Whether no limit is broken, nor an unmet one made worse, by one offer in place of another. */
function fits(market: Market, plan: GreedyPlan, old: number, j: number): boolean {
  move(market, plan, old, 1)
  const before = Float64Array.from(entriesOf(market, j), (k) => roomAt(market, plan, k))
  move(market, plan, j, -1)
  const breaks = (k: number, at: number) =>
    plan.isShort(market.limitOf[k] ?? 0) && roomAt(market, plan, k) < (before[at] ?? 0)
  const isBroken =
    entriesOf(market, j).some(breaks) ||
    (old >= 0 && entriesOf(market, old).some((k) => plan.isShort(market.limitOf[k] ?? 0)))
  move(market, plan, j, 1)
  move(market, plan, old, -1)
  return !isBroken
}

function exchange(market: Market, plan: GreedyPlan, old: number, j: number): void {
  move(market, plan, old, 1)
  move(market, plan, j, -1)
  plan.offerOf[market.unit[j] ?? -1] = j
}

/** Takes what an offer uses from the limits' room, or gives it back. */
function move({ starts, limitOf, uses }: Market, plan: GreedyPlan, j: number, sign: 1 | -1): void {
  if (j < 0) return
  for (let k = starts[j] ?? 0; k < (starts[j + 1] ?? 0); k++) {
    const limit = limitOf[k] ?? 0
    plan.room[limit] = (plan.room[limit] ?? 0) + sign * (uses[k] ?? 0)
  }
}

const entriesOf = ({ starts }: Market, j: number): number[] =>
  Array.from({ length: (starts[j + 1] ?? 0) - (starts[j] ?? 0) }, (_, k) => (starts[j] ?? 0) + k)

const roomAt = ({ limitOf }: Market, plan: GreedyPlan, k: number): number =>
  plan.room[limitOf[k] ?? 0] ?? 0

/** Doubles what helps an unmet limit is worth, from a quarter of an average offer's value. */
function raisePrice({ limits, meanValue }: Market, prices: Float64Array, limit: number): void {
  const entry = limits[limit]?.meanEntry || 1
  prices[limit] = 2 * (prices[limit] ?? 0) || (0.25 * (meanValue || 1)) / entry
}

/** The model's variables in their order: the offers, then the one that carries the constant. */
function toValues({ value }: Market, { offerOf }: GreedyPlan, model: Model): Float64Array {
  const values = new Float64Array(model.columns.length)
  for (const j of offerOf) if (j >= 0) values[j] = 1
  if (model.columns.length > value.length) values[value.length] = 1
  return values
}
