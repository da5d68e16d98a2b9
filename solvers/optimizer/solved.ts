import type { ProblemClass, SolveStatus, StoppedBy } from '#shared/optimizer/optimizer-result'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import type { RunStatus } from '../highs/solver.ts'
import { evaluate, magnitude, slackOf, toleranceOf } from '../model/model.ts'
import type { Model } from '../model/model.ts'

/** A solved model: the plan in hand, how good it is proved to be, what its limits are worth. */
export type Solved = {
  readonly status: SolveStatus
  readonly problemClass: ProblemClass
  readonly values: Float64Array | null
  readonly objective: number | null
  readonly bound: number | null
  readonly gap: number | null
  readonly stoppedBy: StoppedBy | null
  readonly prices: ShadowPrices | null
}

/** A run that ended without an optimum: what can be said, with the quick plan if there is one. */
export function withoutProof(model: Model, status: RunStatus, start: Float64Array | null): Solved {
  if (status === 'time' && start) return inHand(model, start, crudeBound(model), null)
  const problemClass = model.hasIntegers ? 'milp' : 'lp'
  const nothing = { values: null, objective: null, bound: null, gap: null, prices: null }
  switch (status) {
    case 'infeasible':
    case 'unbounded':
      return { ...nothing, status, problemClass, stoppedBy: 'proof' }
    case 'time':
      return { ...nothing, status: 'time_limit', problemClass, stoppedBy: 'time' }
    default:
      return { ...nothing, status: 'error', problemClass, stoppedBy: null }
  }
}

/** A plan with the best bound known, not proved optimal. */
export function inHand(
  model: Model,
  values: Float64Array,
  bound: number | null,
  prices: ShadowPrices | null,
): Solved {
  const objective = evaluate(model.objective, values)
  const safeBound = bound === null ? null : boundBeyond(model, values, objective, bound)
  return {
    status: 'feasible',
    problemClass: model.hasIntegers ? 'milp' : 'lp',
    values,
    objective,
    bound: safeBound,
    gap:
      safeBound === null
        ? null
        : Math.abs(safeBound - objective) / Math.max(1e-10, Math.abs(objective)),
    stoppedBy: 'time',
    prices,
  }
}

/** A bound is never on the wrong side of the plan, nor apart from it by mere rounding. */
function boundBeyond(model: Model, values: Float64Array, objective: number, bound: number): number {
  const rounding = 1e-9 * Math.max(1, magnitude(model.objective, values))
  if (Math.abs(bound - objective) <= rounding) return objective
  return model.isMaximised ? Math.max(bound, objective) : Math.min(bound, objective)
}

/** What the variables' own bounds allow, all rows forgotten: a bound when nothing better is known. */
export function crudeBound(model: Model): number | null {
  let bound = 0
  model.objective.columns.forEach((j, k) => {
    const cost = model.objective.coefficients[k] ?? 0
    const { lower, upper } = model.columns[j] ?? { lower: 0, upper: 0 }
    bound += cost > 0 === model.isMaximised ? cost * upper : cost * lower
  })
  return Number.isFinite(bound) ? bound : null
}

/** The better of two plans that keep every limit. */
export function better(
  model: Model,
  a: Float64Array | null,
  b: Float64Array | null,
): Float64Array | null {
  if (!a || !b) return a ?? b
  if (!isFeasible(model, a)) return b
  const gain = evaluate(model.objective, a) - evaluate(model.objective, b)
  return (model.isMaximised ? gain >= 0 : gain <= 0) ? a : b
}

/** Keeps every bound and every row, each judged by its own size. */
export const isFeasible = (model: Model, values: Float64Array): boolean =>
  model.columns.every(({ lower, upper }, j) => isBetween(values[j] ?? 0, lower, upper)) &&
  model.rows.every((row) => slackOf(row, values) >= -toleranceOf(row, values))

const isBetween = (value: number, lower: number, upper: number): boolean =>
  value >= lower - 1e-9 && value <= upper + 1e-9 * Math.max(1, Math.abs(value))
