import type { CompiledProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import type { EngineReport } from '#shared/monte-carlo/monte-carlo-result'
import { workOutIncome } from './path-income.ts'
import type { PathIncome } from './path-income.ts'
import type { PathIndices } from './path-indices.ts'

/** What works out the income of paths, batch by batch. */
export type IncomeEngine = {
  /** How many paths it takes at a time. */
  readonly batch: number
  readonly workOut: (
    indices: PathIndices,
    paths: number,
    into: PathIncome,
  ) => Promise<void> | undefined
  /** What ran, once it has. */
  readonly report: () => Omit<EngineReport, 'seconds'>
}

/** Typed arrays in double precision; there on every machine. */
export function processorEngine(
  compiled: CompiledProForma,
  reason: EngineReport['reason'],
): IncomeEngine {
  return {
    batch: 250,
    workOut: (indices, paths, into) => {
      workOutIncome(compiled, indices, paths, into)
      return undefined
    },
    report: () => ({ kind: 'cpu', device: null, reason, largestError: null }),
  }
}
