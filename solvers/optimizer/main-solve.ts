import { withLinear } from '../highs/linear.ts'
import { buildMatrix } from '../model/matrix.ts'
import { evaluate } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { pricesOfLinear } from '../explain/shadow-prices.ts'
import type { SolveContext } from './optimizer.ts'
import type { SolveModel } from './solve-options.ts'
import { solveMixedModel } from './mixed-solve.ts'
import { countDown } from './time-left.ts'
import { crudeBound, inHand, withoutProof } from './solved.ts'
import type { Solved } from './solved.ts'

export const solveModel = (context: SolveContext, model: Model, options: SolveModel): Solved =>
  model.hasIntegers
    ? solveMixedModel(context, model, options)
    : solveLinearModel(context, model, options)

/** A linear model with more entries than this takes so long that the quick plan is shown first. */
const MANY_ENTRIES = 50_000

function solveLinearModel(context: SolveContext, model: Model, options: SolveModel): Solved {
  const secondsLeft = countDown(context, options.timeLimitSec)
  const matrix = buildMatrix(model)
  if (options.onIncumbent && matrix.values.length > MANY_ENTRIES) {
    const plan = options.quickPlan()
    if (plan) options.onIncumbent(inHand(model, plan, crudeBound(model), null))
  }
  return withLinear(context.solver, matrix, (linear): Solved => {
    const outcome = linear.solve(secondsLeft())
    if (outcome.status !== 'optimal') {
      return withoutProof(
        model,
        outcome.status,
        outcome.status === 'time' ? options.quickPlan() : null,
      )
    }
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
