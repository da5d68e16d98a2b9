import { withLinear } from '#solvers/highs/linear'
import { buildMatrix } from '#solvers/model/matrix'
import { evaluate } from '#solvers/model/model'
import type { Model } from '#solvers/model/model'
import { context } from './solve.ts'

/** What the best plan is worth where decisions may be split; not a number where there is no plan. */
export function valueOfRelaxation(model: Model): number {
  const matrix = buildMatrix(model, { relaxed: true })
  const outcome = withLinear(context.solver, matrix, (linear) => linear.solve(10))
  return outcome.status === 'optimal' ? evaluate(model.objective, outcome.solution.values) : NaN
}
