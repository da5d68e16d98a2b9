import type { ResolvedOptions } from '#shared/optimizer-input'
import type { ProblemClass, SolveStatus, StoppedBy } from '#shared/optimizer-result'
import { withLinear } from '../highs/linear.ts'
import { solveMixed } from '../highs/mixed.ts'
import type { MixedProgress } from '../highs/mixed.ts'
import { buildMatrix } from '../model/matrix.ts'
import { evaluate, magnitude, slackOf, toleranceOf } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { pricesOfInteger, pricesOfLinear } from '../explain/shadow-prices.ts'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import type { SolveContext } from './optimizer.ts'

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

export type SolveModel = Pick<
  ResolvedOptions,
  'timeLimitSec' | 'mipRelGap' | 'duals' | 'ranging'
> & {
  readonly start: Float64Array | null
  readonly onProgress?: (progress: MixedProgress) => void
  readonly onIncumbent?: (solved: Solved) => void
  /** The plan is found; what its limits are worth is worked out next. */
  readonly onPricing?: () => void
}

export const solveModel = (context: SolveContext, model: Model, options: SolveModel): Solved =>
  model.hasIntegers
    ? solveMixedModel(context, model, options)
    : solveLinearModel(context, model, options)

function solveLinearModel({ solver }: SolveContext, model: Model, options: SolveModel): Solved {
  return withLinear(solver, buildMatrix(model), (linear): Solved => {
    const outcome = linear.solve(options.timeLimitSec)
    if (outcome.status !== 'optimal') return withoutProof(model, outcome.status, options.start)
    const { solution } = outcome
    const objective = evaluate(model.objective, solution.values)
    const ranges = options.duals && options.ranging ? linear.rangeRows() : null
    return {
      status: 'optimal',
      problemClass: 'lp',
      values: solution.values,
      objective,
      bound: objective,
      gap: 0,
      stoppedBy: 'proof',
      prices: options.duals ? pricesOfLinear(model, solution, ranges) : null,
    }
  })
}

function solveMixedModel({ solver }: SolveContext, model: Model, options: SolveModel): Solved {
  const { timeLimitSec, mipRelGap, start } = options
  if (start) options.onIncumbent?.(inHand(model, start, crudeBound(model)))
  const outcome = solveMixed(solver, buildMatrix(model), {
    timeLimitSec,
    relativeGap: mipRelGap,
    start,
    onProgress: (progress) => options.onProgress?.(progress),
    onIncumbent: (values, bound) => options.onIncumbent?.(inHand(model, values, bound)),
  })
  const found = better(model, outcome.values, start)
  if (!found || outcome.status === 'infeasible') return withoutProof(model, outcome.status, null)
  options.onPricing?.()
  const prices = options.duals ? pricesOfInteger(solver, model, found, timeLimitSec) : null
  const solved = inHand(model, polish(model, found, prices), outcome.bound ?? crudeBound(model))
  const isProved = outcome.status === 'optimal' && isWithin(solved.gap, mipRelGap)
  return isProved
    ? { ...solved, prices, status: 'optimal', stoppedBy: 'proof' }
    : { ...solved, prices }
}

/** With the integers fixed, the linear solver places the rest more exactly than branch and bound did. */
const polish = (model: Model, values: Float64Array, prices: ShadowPrices | null): Float64Array =>
  prices?.report.method === 'fixed-integers'
    ? (better(model, prices.values, values) ?? values)
    : values

const isWithin = (gap: number | null, asked: number): boolean =>
  gap !== null && gap <= asked * (1 + 1e-6)

/** A run that ended without an optimum: what can be said, with the quick plan if there is one. */
function withoutProof(
  model: Model,
  status: 'infeasible' | 'unbounded' | 'time' | 'error' | 'optimal',
  start: Float64Array | null,
): Solved {
  if (status === 'time' && start) return inHand(model, start, crudeBound(model))
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
function inHand(model: Model, values: Float64Array, bound: number | null): Solved {
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
    prices: null,
  }
}

/** A bound is never on the wrong side of the plan, nor apart from it by mere rounding. */
function boundBeyond(model: Model, values: Float64Array, objective: number, bound: number): number {
  const rounding = 1e-9 * Math.max(1, magnitude(model.objective, values))
  if (Math.abs(bound - objective) <= rounding) return objective
  return model.isMaximised ? Math.max(bound, objective) : Math.min(bound, objective)
}

/** What the variables' own bounds allow, all rows forgotten: a bound when nothing better is known. */
function crudeBound(model: Model): number | null {
  let bound = 0
  model.objective.columns.forEach((j, k) => {
    const cost = model.objective.coefficients[k] ?? 0
    const { lower, upper } = model.columns[j] ?? { lower: 0, upper: 0 }
    bound += cost > 0 === model.isMaximised ? cost * upper : cost * lower
  })
  return Number.isFinite(bound) ? bound : null
}

/** The better of two plans that keep every limit. */
function better(model: Model, a: Float64Array | null, b: Float64Array | null): Float64Array | null {
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
