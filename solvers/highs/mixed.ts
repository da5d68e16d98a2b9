import type { CallbackData, HighsCallbackMap, Model as HighsModel } from 'highs'
import type { Matrix } from '../model/matrix.ts'
import { isAmbiguous, readStatus, toModelData } from './solver.ts'
import type { RunStatus, Solver } from './solver.ts'

/** How a mixed-integer run ended; `values` is the best plan found, in the model's own units. */
export type MixedOutcome = {
  readonly status: RunStatus
  readonly values: Float64Array | null
  /** No plan can be better than this; `null` when the run ended before there was a bound. */
  readonly bound: number | null
}

export type MixedProgress = {
  readonly incumbent: number | null
  readonly bound: number | null
  readonly nodes: number | null
}

export type MixedOptions = {
  readonly timeLimitSec: number
  readonly relativeGap: number
  /** A plan to begin with, for every variable. */
  readonly start?: Float64Array | null
  readonly onProgress?: (progress: MixedProgress) => void
  readonly onIncumbent?: (values: Float64Array, bound: number | null) => void
}

/** Solves a mixed-integer model, telling of better plans and bounds as they are found. */
export function solveMixed(solver: Solver, matrix: Matrix, options: MixedOptions): MixedOutcome {
  return solver.highs.withModel(toModelData(solver, matrix), (model): MixedOutcome => {
    model.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: options.timeLimitSec,
      mip_rel_gap: options.relativeGap,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: 1e-7,
      primal_feasibility_tolerance: 1e-9,
    })
    if (options.start) offerStart(model, matrix, options.start)
    let code = model.run(callbacksFor(solver, matrix, options)).modelStatus
    if (isAmbiguous(solver.highs, code)) {
      model.options.set({ presolve: 'off' })
      code = model.run().modelStatus
    }
    return readOutcome(solver, model, matrix, readStatus(solver.highs, code))
  })
}

function offerStart(model: HighsModel, matrix: Matrix, start: Float64Array): void {
  const indices = integerColumns(matrix)
  model.setSolution({ indices, values: Float64Array.from(indices, (j) => start[j] ?? 0) })
}

function callbacksFor(
  { highs }: Solver,
  matrix: Matrix,
  { onProgress, onIncumbent }: MixedOptions,
): HighsCallbackMap {
  const { mipInterrupt, mipImprovingSolution } = highs.constants.callbackType
  return {
    [mipInterrupt]: ({ data }) => {
      onProgress?.(readProgress(data, matrix))
      return undefined
    },
    [mipImprovingSolution]: ({ data }) => {
      onProgress?.(readProgress(data, matrix))
      if (data.mip_solution) {
        onIncumbent?.(unscale(data.mip_solution, matrix), readProgress(data, matrix).bound)
      }
      return undefined
    },
  }
}

function readProgress(data: CallbackData, matrix: Matrix): MixedProgress {
  const { objective } = matrix.scaling
  return {
    incumbent: finite(data.mip_primal_bound, objective),
    bound: finite(data.mip_dual_bound, objective),
    nodes: Number(data.mip_node_count ?? 0n),
  }
}

function readOutcome(
  { highs }: Solver,
  model: HighsModel,
  matrix: Matrix,
  status: RunStatus,
): MixedOutcome {
  const { feasible } = highs.constants.solutionStatus
  const hasPlan = status === 'optimal' || model.info.get('primal_solution_status') === feasible
  const bound = Number(model.info.get('mip_dual_bound'))
  return {
    status,
    values: hasPlan ? unscale(model.getSolution().colValue, matrix) : null,
    bound: finite(bound, matrix.scaling.objective),
  }
}

/** Back to the model's units, with integers made exact. */
function unscale(values: Float64Array, { scaling, integrality }: Matrix): Float64Array {
  return values.map((value, j) =>
    integrality?.[j] === 1 ? Math.round(value) : value / (scaling.column[j] ?? 1),
  )
}

function integerColumns({ integrality }: Matrix): number[] {
  const columns: number[] = []
  integrality?.forEach((isInteger, j) => {
    if (isInteger === 1) columns.push(j)
  })
  return columns
}

const finite = (value: number | undefined, factor: number): number | null =>
  value === undefined || !Number.isFinite(value) || Math.abs(value) > 1e200 ? null : value / factor
