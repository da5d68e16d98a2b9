import { solveMixed } from '../highs/mixed.ts'
import type { MixedOutcome } from '../highs/mixed.ts'
import { settleDerived } from '../model/derived.ts'
import { buildMatrix } from '../model/matrix.ts'
import { evaluate } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { pricesOfInteger } from '../explain/shadow-prices.ts'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import type { SolveContext } from './optimizer.ts'
import type { SolveModel } from './solve-options.ts'
import { better, crudeBound, inHand, isFeasible, withoutProof } from './solved.ts'
import type { Solved } from './solved.ts'
import { countDown } from './time-left.ts'

/** A model with whole numbers in it: a quick plan first, then branch and bound with the time left. */
export function solveMixedModel(context: SolveContext, model: Model, options: SolveModel): Solved {
  const secondsLeft = countDown(context, options.timeLimitSec)
  const head = takeHeadStart(context, model, options, secondsLeft)
  // Prices given the choices made are worked out after the search, in time that is kept for them.
  const isPricedLater = options.duals && !model.isPureInteger
  const kept = isPricedLater ? Math.min(1, options.timeLimitSec / 20) : 0
  const outcome = search(context, model, options, head, secondsLeft() - kept)
  if (outcome.status === 'infeasible') return withoutProof(model, outcome.status, null)
  const found = better(model, repair(context, model, outcome, secondsLeft()), head.plan)
  if (!found) return withoutProof(model, outcome.status, null)
  if (isPricedLater) options.onPricing?.(secondsLeft())
  const prices = isPricedLater
    ? pricesOfInteger(context.solver, model, found, secondsLeft())
    : head.prices
  const bound = tighter(model, outcome.bound, head.bound)
  const solved = inHand(model, polish(model, found, prices), bound, prices)
  const isProved = outcome.status === 'optimal' && isWithin(solved.gap, options.mipRelGap)
  return isProved ? { ...solved, status: 'optimal', stoppedBy: 'proof' } : solved
}

/** What is known before the search begins. */
type HeadStart = {
  readonly plan: Float64Array | null
  readonly bound: number | null
  readonly prices: ShadowPrices | null
}

/**
 * The quick plan, told at once. The relaxation of a model of whole numbers alone is what its prices come
 * from: solved now, they are there even when time runs out, with a bound and a better place to begin.
 */
function takeHeadStart(
  { solver }: SolveContext,
  model: Model,
  { quickPlan, refine, duals, onIncumbent }: SolveModel,
  secondsLeft: () => number,
): HeadStart {
  const quick = quickPlan()
  const bound = crudeBound(model)
  if (quick) onIncumbent?.(inHand(model, quick, bound, null))
  if (!duals || !model.isPureInteger) return { plan: quick, bound, prices: null }
  const nothing = new Float64Array(model.columns.length)
  const relaxed = pricesOfInteger(solver, model, nothing, secondsLeft() / 2)
  if (!relaxed) return { plan: quick, bound, prices: null }
  const plan = better(model, refine?.(relaxed) ?? null, quick)
  const head = { plan, bound: evaluate(model.objective, relaxed.values), prices: relaxed }
  if (plan) onIncumbent?.(inHand(model, plan, head.bound, relaxed))
  return head
}

const search = (
  { solver }: SolveContext,
  model: Model,
  { mipRelGap, onProgress, onIncumbent }: SolveModel,
  head: HeadStart,
  timeLimitSec: number,
): MixedOutcome =>
  solveMixed(solver, buildMatrix(model), {
    timeLimitSec: Math.max(0.01, timeLimitSec),
    relativeGap: mipRelGap,
    start: head.plan,
    onProgress: (progress) =>
      onProgress?.({ ...progress, bound: tighter(model, progress.bound, head.bound) }),
    onIncumbent: (values, proved) => {
      // Rounding may have broken a plan that the solver has in fractions.
      if (!isFeasible(model, values)) return
      onIncumbent?.(inHand(model, values, tighter(model, proved, head.bound), head.prices))
    },
  })

/** The bound that leaves less room. */
function tighter(model: Model, a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return model.isMaximised ? Math.min(a, b) : Math.max(a, b)
}

/**
 * A yes or no of 0.99999999 was made exact, and what leans on it no longer fits: the rest is placed anew
 * around the decisions.
 */
function repair(
  { solver }: SolveContext,
  model: Model,
  { values }: MixedOutcome,
  limitSec: number,
): Float64Array | null {
  if (!values || isFeasible(model, values)) return values
  if (model.isPureInteger) return settleDerived(model, values.slice())
  return pricesOfInteger(solver, model, values, limitSec)?.values ?? values
}

/** With the integers fixed, the linear solver places the rest more exactly than branch and bound did. */
const polish = (model: Model, values: Float64Array, prices: ShadowPrices | null): Float64Array =>
  prices?.report.method === 'fixed-integers'
    ? (better(model, prices.values, values) ?? values)
    : values

const isWithin = (gap: number | null, asked: number): boolean =>
  gap !== null && gap <= asked * (1 + 1e-6)
