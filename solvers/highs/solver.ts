import type { SolverVersion } from '#shared/optimizer/optimizer-result'
import loadHighs from 'highs'
import type { Highs, ModelData } from 'highs'
import type { Matrix } from '../model/matrix.ts'

/** HiGHS, loaded: its WebAssembly module is compiled once for the process and used by every job. */
export type Solver = { readonly highs: Highs; readonly version: SolverVersion }

let loading: Promise<Solver> | undefined

export function loadSolver(): Promise<Solver> {
  loading ??= loadHighs().then((highs) => ({
    highs,
    version: { name: 'HiGHS', version: highs.version.string },
  }))
  return loading
}

/** How a run ended. `time` is also what an interrupted run answers. */
export type RunStatus = 'optimal' | 'infeasible' | 'unbounded' | 'time' | 'error'

export function readStatus(highs: Highs, code: number): RunStatus {
  const known = highs.constants.modelStatus
  if (code === known.optimal || code === known.empty) return 'optimal'
  if (code === known.infeasible) return 'infeasible'
  if (code === known.unbounded) return 'unbounded'
  const stopped: number[] = [known.timeLimit, known.interrupted, known.iterationLimit]
  return stopped.includes(code) ? 'time' : 'error'
}

export const isAmbiguous = (highs: Highs, code: number): boolean =>
  code === highs.constants.modelStatus.unboundedOrInfeasible

export function toModelData({ highs }: Solver, matrix: Matrix): ModelData {
  const { maximize, minimize } = highs.constants.objectiveSense
  const { numCols, numRows, starts, indices, values } = matrix
  return {
    numCols,
    numRows,
    sense: matrix.isMaximised ? maximize : minimize,
    colCost: matrix.colCost,
    colLower: matrix.colLower,
    colUpper: matrix.colUpper,
    rowLower: matrix.rowLower,
    rowUpper: matrix.rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    ...(matrix.integrality && { integrality: matrix.integrality }),
  }
}
