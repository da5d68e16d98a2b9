import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix/leasing-mix-lease'
import { isRelaxable } from '../model/model.ts'
import type { Model, Row } from '../model/model.ts'

/** The model as the quick plan sees it: offers with their value, and what each uses of which limit. */
export type Market = {
  readonly limits: readonly MarketLimit[]
  readonly unitCount: number
  /** Of each offer: the unit by position, the value, the area. Offers of a unit stand together. */
  readonly unit: Int32Array
  readonly value: Float64Array
  readonly area: Float64Array
  /** The uses of offer j are entries starts[j] up to starts[j + 1]. */
  readonly starts: Int32Array
  readonly limitOf: Int32Array
  readonly uses: Float64Array
}

/** A limit as "at most"; `≥` rows have their signs turned. */
export type MarketLimit = { readonly most: number; readonly meanEntry: number }

export function readMarket(input: LeasingMixInput, model: Model): Market {
  const lettings = lettingsOf(input)
  const positions = new Map(input.units.map((unit, index) => [unit, index]))
  const value = new Float64Array(model.columns.length)
  model.objective.columns.forEach((j, k) => {
    value[j] = model.objective.coefficients[k] ?? 0
  })
  const rows = model.rows.filter(isRelaxable)
  return {
    limits: rows.map(toLimit),
    unitCount: input.units.length,
    unit: Int32Array.from(lettings, ({ unit }) => positions.get(unit) ?? -1),
    value: value.subarray(0, lettings.length),
    area: Float64Array.from(lettings, ({ unit }) => unit.area),
    ...entriesByOffer(rows, lettings.length),
  }
}

const toLimit = ({ expression: { coefficients }, sense, rhs }: Row): MarketLimit => ({
  most: sense === '>=' ? -rhs : rhs,
  meanEntry:
    coefficients.reduce((sum, entry) => sum + Math.abs(entry), 0) / (coefficients.length || 1),
})

function entriesByOffer(rows: readonly Row[], offerCount: number) {
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
  return { starts, limitOf, uses }
}

/** What each offer is worth after paying for what it uses, money. */
export const scoresAt = (market: Market, prices: Float64Array): Float64Array =>
  market.value.map((_, j) => scoreOf(market, j, prices))

export function scoreOf(market: Market, j: number, prices: Float64Array): number {
  const { value, starts, limitOf, uses } = market
  let score = value[j] ?? 0
  for (let k = starts[j] ?? 0; k < (starts[j + 1] ?? 0); k++) {
    score -= (prices[limitOf[k] ?? 0] ?? 0) * (uses[k] ?? 0)
  }
  return score
}

/** Adds what an offer uses of each limit, times a factor. */
export function addUses(market: Market, to: Float64Array, j: number, factor: 1 | -1): void {
  const { starts, limitOf, uses } = market
  for (let k = starts[j] ?? 0; k < (starts[j + 1] ?? 0); k++) {
    const limit = limitOf[k] ?? 0
    to[limit] = (to[limit] ?? 0) + factor * (uses[k] ?? 0)
  }
}
