import { parseLeasingMixInput } from '#shared/leasing-mix'
import type { LeasingMixInput, LeasingMixResult, LeasingPlan } from '#shared/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix-lease'
import { optimize } from '../optimizer/optimize.ts'
import type { Listener, Optimizer, SolveContext } from '../optimizer/optimizer.ts'
import { letGreedily } from './leasing-mix-greedy.ts'
import { buildLeasingMixModel } from './leasing-mix-model.ts'
import { readLeasingPlan } from './leasing-mix-plan.ts'

export const leasingMix: Optimizer<LeasingMixInput, LeasingPlan> = {
  parse: parseLeasingMixInput,
  build: (input) => ({ model: buildLeasingMixModel(input), warnings: unlettable(input) }),
  greedy: letGreedily,
  readPlan: readLeasingPlan,
}

/** Units that no package suits. */
function unlettable(input: LeasingMixInput): string[] {
  const lettable = new Set(lettingsOf(input).map(({ unit }) => unit))
  return input.units.filter((unit) => !lettable.has(unit)).map(({ id }) => `unlettable:${id}`)
}

const SILENT: Listener<LeasingPlan> = {
  phase: () => undefined,
  progress: () => undefined,
  incumbent: () => undefined,
}

/** Solves an unchecked input to a complete result of the contract. */
export const solveLeasingMix = (context: SolveContext, value: unknown): LeasingMixResult => ({
  optimizer: 'leasing-mix',
  ...optimize(context, leasingMix, value, SILENT),
})
