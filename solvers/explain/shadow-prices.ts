import type { DualsReport } from '#shared/optimizer/optimizer-result'
import { withLinear } from '../highs/linear.ts'
import type { LinearSolution } from '../highs/linear.ts'
import type { Solver } from '../highs/solver.ts'
import { fixIntegers } from '../model/fixed-integers.ts'
import { buildMatrix } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'

/**
 * What one more unit of each limit is worth, and the point of the linear model where that is so.
 * Rows keep the original model's numbering.
 */
export type ShadowPrices = {
  readonly report: DualsReport
  readonly values: Float64Array
  readonly rowDuals: Float64Array
  readonly columnDuals: Float64Array
  /** For each row the right-hand sides over which its price holds; linear models only. */
  readonly ranges: readonly (readonly [number | null, number | null])[] | null
}

/** Prices of a linear model's own optimum. */
export function pricesOfLinear(
  model: Model,
  solution: LinearSolution,
  solverRanges: readonly (readonly [number, number])[] | null,
): ShadowPrices {
  const { isDegenerate } = solution
  const note = isDegenerate
    ? 'The optimum is degenerate: more than one set of shadow prices fits it.'
    : null
  return {
    report: { method: 'lp', degenerate: isDegenerate, note },
    values: solution.values,
    rowDuals: solution.rowDuals,
    columnDuals: solution.columnDuals,
    ranges: solverRanges && rangesOf(model, solution, solverRanges),
  }
}

/**
 * Prices around an integer plan: with every integer kept at its value, or, where that leaves nothing
 * to move, of the relaxation in which integers may be fractions.
 */
export function pricesOfInteger(
  solver: Solver,
  model: Model,
  values: Float64Array,
  timeLimitSec: number,
): ShadowPrices | null {
  const method = model.isPureInteger ? 'relaxation' : 'fixed-integers'
  const fixed = method === 'relaxation' ? null : fixIntegers(model, values)
  const matrix = buildMatrix(fixed?.model ?? model, { relaxed: true })
  const outcome = withLinear(solver, matrix, (linear) => linear.solve(timeLimitSec))
  if (outcome.status !== 'optimal') return null
  const { solution } = outcome
  return {
    report: { method, degenerate: solution.isDegenerate, note: NOTES[method] },
    values: solution.values,
    rowDuals: fixed ? spread(solution.rowDuals, fixed.rowOf) : solution.rowDuals,
    columnDuals: solution.columnDuals,
    ranges: null,
  }
}

const NOTES = {
  'fixed-integers': 'Marginal values given these choices: every yes-or-no decision is held fixed.',
  relaxation:
    'Indicative: shadow prices of the relaxation in which decisions may be split. Use a what-if for exact values.',
} as const

const spread = (duals: Float64Array, rowOf: Int32Array): Float64Array =>
  Float64Array.from(rowOf, (row) => (row < 0 ? 0 : (duals[row] ?? 0)))

/** The solver ranges active rows; a row with room to spare keeps its price of 0 up to its own value. */
function rangesOf(
  model: Model,
  solution: LinearSolution,
  solverRanges: readonly (readonly [number, number])[],
): (readonly [number | null, number | null])[] {
  const activity = new Float64Array(model.rows.length)
  model.rows.forEach(({ expression }, i) => {
    expression.columns.forEach((j, k) => {
      activity[i] =
        (activity[i] ?? 0) + (expression.coefficients[k] ?? 0) * (solution.values[j] ?? 0)
    })
  })
  return model.rows.map(({ sense }, i) => {
    if (!solution.isBasicRow(i)) {
      const [low, high] = solverRanges[i] ?? [-Infinity, Infinity]
      return [openEnd(low), openEnd(high)] as const
    }
    const lhs = activity[i] ?? 0
    return sense === '<=' ? ([lhs, null] as const) : ([null, lhs] as const)
  })
}

const openEnd = (value: number): number | null =>
  Number.isFinite(value) && Math.abs(value) < 1e25 ? value : null
