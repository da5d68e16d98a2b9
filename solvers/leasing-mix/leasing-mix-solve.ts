import { parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix/leasing-mix-lease'
import type { Optimizer } from '../optimizer/optimizer.ts'
import { letGreedily, letNearRelaxed } from './leasing-mix-greedy.ts'
import { buildLeasingMixModel } from './leasing-mix-model.ts'
import { readLeasingPlan } from './leasing-mix-plan.ts'

export const leasingMix: Optimizer<LeasingMixInput, LeasingPlan> = {
  parse: parseLeasingMixInput,
  build: (input) => ({ model: buildLeasingMixModel(input), warnings: unlettable(input) }),
  greedy: letGreedily,
  refine: letNearRelaxed,
  readPlan: readLeasingPlan,
}

/** Units that no package suits. */
function unlettable(input: LeasingMixInput): string[] {
  const lettable = new Set(lettingsOf(input).map(({ unit }) => unit))
  return input.units.filter((unit) => !lettable.has(unit)).map(({ id }) => `unlettable:${id}`)
}
