import type { Relaxation, RelaxationMove } from '#shared/optimizer/optimizer-result'
import { withLinear } from '../highs/linear.ts'
import { solveMixed } from '../highs/mixed.ts'
import type { Solver } from '../highs/solver.ts'
import { buildMatrix } from '../model/matrix.ts'
import { Model, evaluate, isRelaxable, plus, slackOf, sum, times } from '../model/model.ts'
import type { Row, Variable } from '../model/model.ts'

export type SolveRelaxation = {
  /** For all of its solves together. */
  readonly timeLimitSec: number
  readonly relativeGap: number
  readonly clock: () => number
}

type SolveOnce = (model: Model) => Float64Array | null

/**
 * The cheapest change that makes an infeasible model feasible. Every limit gets an elastic part
 * e ≥ 0, counted in moves of the limit's scale:
 *
 *   minimise    Σ e                      sum of relative moves
 *   subject to  a·x − scale·e ≤ b        `≤` rows; + for `≥`, both for `=`
 *
 * then, of all plans at that total (with a margin of 1e-7), the one with the best real objective.
 * Integers stay integers. `null` when it could not be solved in the time given.
 */
export function relaxCheapest(
  solver: Solver,
  original: Model,
  options: SolveRelaxation,
): Relaxation | null {
  const solveOnce = solveUntil(solver, options)
  const everyRow = new Set(original.rows.filter(isRelaxable))
  const elastic = makeElastic(original, everyRow)
  const cheapest = solveOnce(elastic.model)
  if (!cheapest) return null
  const total = evaluate(elastic.total, cheapest)
  const first = bestAtTotal(solveOnce, original, everyRow, total)
  // The margin lets limits that need not move at all move by a hair; hold those still.
  const needed = new Set(
    [...everyRow].filter((row) => costOf(row, first ?? cheapest) > 1e-5 * total),
  )
  const best = bestAtTotal(solveOnce, original, needed, total) ?? first
  return {
    total,
    moves: [...everyRow].flatMap((row) => movesOf(row, best ?? cheapest)),
    objective: best ? evaluate(original.objective, best) : null,
  }
}

/** Of all plans whose moves add up to the total, the one with the best real objective. */
function bestAtTotal(
  solveOnce: SolveOnce,
  original: Model,
  movable: ReadonlySet<Row>,
  total: number,
): Float64Array | null {
  const elastic = makeElastic(original, movable)
  elastic.model.subjectTo('total', elastic.total, '<=', total * (1 + 1e-7) + 1e-9)
  elastic.model.objective = original.objective
  elastic.model.isMaximised = original.isMaximised
  return solveOnce(elastic.model)
}

function makeElastic(
  original: Model,
  movable: ReadonlySet<Row>,
): { model: Model; total: ReturnType<typeof sum> } {
  const model = new Model()
  model.columns = [...original.columns]
  const moves: Variable[] = []
  for (const row of original.rows) {
    const parts = movable.has(row) ? elasticParts(row.sense) : []
    const { scale } = row.limit ?? { scale: 1 }
    const terms = parts.map((sign) => {
      const move = model.variable(0, Infinity, { size: scale / typicalEntry(row, original) })
      moves.push(move)
      return times(sign * scale, move)
    })
    model.subjectTo(row.name, plus(row.expression, ...terms), row.sense, row.rhs)
  }
  const total = sum(moves, (move) => [1, move])
  model.minimise(total)
  return { model, total }
}

/** The largest entry of a row as the solver will see it, so that moves are of the same size. */
function typicalEntry({ expression }: Row, { columns }: Model): number {
  const entries = expression.columns.map((j, k) =>
    Math.abs((expression.coefficients[k] ?? 0) / (columns[j]?.size ?? 1)),
  )
  return entries.reduce((most, entry) => Math.max(most, entry), 0) || 1
}

const elasticParts = (sense: Row['sense']): number[] => {
  if (sense === '=') return [-1, 1]
  return sense === '<=' ? [-1] : [1]
}

/** Solves one model after another until the time for all of them is used up. */
function solveUntil(solver: Solver, options: SolveRelaxation): SolveOnce {
  const { clock, relativeGap } = options
  const deadline = clock() + options.timeLimitSec * 1000
  return (model) => {
    const timeLimitSec = (deadline - clock()) / 1000
    if (timeLimitSec <= 0) return null
    if (model.hasIntegers) {
      return solveMixed(solver, buildMatrix(model), { timeLimitSec, relativeGap }).values
    }
    const outcome = withLinear(solver, buildMatrix(model), (linear) => linear.solve(timeLimitSec))
    return outcome.status === 'optimal' ? outcome.solution.values : null
  }
}

/** How far the plan overruns a limit, in moves of its scale. */
const costOf = (row: Row, values: Float64Array): number =>
  Math.max(0, -slackOf(row, values)) / (row.limit?.scale ?? 1)

/** The move of a limit that a plan overruns, and the user's number at which it would just fit. */
function movesOf(row: Row, values: Float64Array): RelaxationMove[] {
  const cost = costOf(row, values)
  const { limit } = row
  if (!limit || cost <= 1e-9) return []
  const by = evaluate(row.expression, values) - row.rhs
  const perUnit = limit.rhsPerUnit - (limit.lhsPerUnit ? evaluate(limit.lhsPerUnit, values) : 0)
  const newLimit = perUnit === 0 ? null : limit.value + by / perUnit
  return [{ id: row.name, by, cost, newLimit }]
}
