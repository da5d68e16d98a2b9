import type { Model as HighsModel } from 'highs'
import type { Matrix } from '../model/matrix.ts'
import { isAmbiguous, readStatus, toModelData } from './solver.ts'
import type { RunStatus, Solver } from './solver.ts'

/** The optimum of a linear model, in the model's own units. */
export type LinearSolution = {
  readonly values: Float64Array
  /** Change of the objective per +1 of a row's right-hand side. */
  readonly rowDuals: Float64Array
  /** Reduced costs: change of the objective per +1 of a variable. */
  readonly columnDuals: Float64Array
  readonly isBasicColumn: (column: number) => boolean
  readonly isBasicRow: (row: number) => boolean
  /** A basic variable lies at a bound: other duals of the reported rows may fit the same optimum. */
  readonly isDegenerate: boolean
}

export type LinearOutcome =
  | { readonly status: 'optimal'; readonly solution: LinearSolution }
  | { readonly status: Exclude<RunStatus, 'optimal'> }

/** A linear model that is open in the solver: changing row limits and solving again is cheap. */
export type OpenLinear = {
  readonly solve: (timeLimitSec: number) => LinearOutcome
  /** Takes over the row limits of a matrix that differs in nothing else. */
  readonly changeRowLimits: (matrix: Matrix) => void
  /** For each row the right-hand sides between which the present basis stays feasible; active rows only. */
  readonly rangeRows: () => readonly (readonly [number, number])[]
}

/** Above this many variables the interior point method, with crossover, beats the simplex method. */
const MANY_COLUMNS = 20_000

/** Opens a linear model, gives it to `use` and frees its memory again. */
export function withLinear<Result>(
  solver: Solver,
  matrix: Matrix,
  use: (linear: OpenLinear) => Result,
): Result {
  return solver.highs.withModel(toModelData(solver, matrix), (model): Result => {
    model.options.set({
      output_flag: false,
      random_seed: 1,
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-9,
      ...(matrix.numCols > MANY_COLUMNS && { solver: 'ipm' }),
    })
    const everyRow = { kind: 'range', from: 0, to: matrix.numRows - 1 } as const
    let current = matrix
    return use({
      solve: (timeLimitSec) => solveOpen(solver, model, current, timeLimitSec),
      changeRowLimits: (next) => {
        current = next
        if (next.numRows > 0) model.changeRowsBounds(everyRow, next.rowLower, next.rowUpper)
        // Few pivots lead from the old basis to the new one; presolve would begin from nothing.
        model.options.set({ solver: 'simplex' })
      },
      rangeRows: () => rangeOpen(model, current),
    })
  })
}

function solveOpen(
  solver: Solver,
  model: HighsModel,
  matrix: Matrix,
  timeLimitSec: number,
): LinearOutcome {
  model.zeroAllClocks()
  model.options.set({ time_limit: timeLimitSec })
  let code = model.run().modelStatus
  if (isAmbiguous(solver.highs, code)) {
    model.options.set({ presolve: 'off' })
    code = model.run().modelStatus
  }
  const status = readStatus(solver.highs, code)
  if (status !== 'optimal') return { status }
  return { status, solution: readSolution(solver, model, matrix) }
}

function readSolution({ highs }: Solver, model: HighsModel, matrix: Matrix): LinearSolution {
  const { colValue, colDual, rowValue, rowDual } = model.getSolution()
  const { colStatus, rowStatus } = model.getBasis()
  const { column, row, objective } = matrix.scaling
  const { basic } = highs.constants.basisStatus
  return {
    values: colValue.map((value, j) => value / (column[j] ?? 1)),
    rowDuals: rowDual.map((dual, i) => tidy((dual * (row[i] ?? 1)) / objective)),
    columnDuals: colDual.map((dual, j) => tidy((dual * (column[j] ?? 1)) / objective)),
    isBasicColumn: (j) => colStatus[j] === basic,
    isBasicRow: (i) => rowStatus[i] === basic,
    isDegenerate:
      colValue.some(
        (value, j) => colStatus[j] === basic && isAt(value, matrix.colLower[j], matrix.colUpper[j]),
      ) ||
      rowValue.some(
        (value, i) =>
          rowStatus[i] === basic &&
          isAt(value, matrix.rowLower[i], matrix.rowUpper[i]) &&
          !isAside(matrix, i, (j) => colStatus[j] === basic),
      ),
  }
}

/**
 * A structural row none of whose variables is basic ("no hedge beyond a loan that is not taken") leaves
 * only its own price open, which nobody sees: in the basis it stands alone.
 */
function isAside(
  { isStructural, starts, indices }: Matrix,
  row: number,
  isBasic: (column: number) => boolean,
): boolean {
  if (isStructural[row] !== 1) return false
  const columns = indices.subarray(starts[row], starts[row + 1])
  return !columns.some(isBasic)
}

const isAt = (value: number, ...bounds: readonly (number | undefined)[]): boolean =>
  bounds.some((bound = Infinity) => Math.abs(value - bound) <= 1e-8 * Math.max(1, Math.abs(value)))

function rangeOpen(model: HighsModel, matrix: Matrix): (readonly [number, number])[] {
  const { rowBoundDown, rowBoundUp } = model.getRanging()
  return Array.from({ length: matrix.numRows }, (_, i) => {
    const factor = matrix.scaling.row[i] ?? 1
    return [(rowBoundDown.value[i] ?? 0) / factor, (rowBoundUp.value[i] ?? 0) / factor] as const
  })
}

/** No negative zero in an output. */
const tidy = (value: number): number => (value === 0 ? 0 : value)
