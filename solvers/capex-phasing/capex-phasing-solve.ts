import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import type { Optimizer } from '../optimizer/optimizer.ts'
import { phaseGreedily } from './capex-phasing-greedy.ts'
import { jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import { buildCapexModel, buildWideCapexModel } from './capex-phasing-model.ts'
import { readCapexPlan } from './capex-phasing-plan.ts'

export const capexPhasing: Optimizer<CapexPhasingInput, CapexPlan> = {
  parse: parseCapexPhasingInput,
  build: (input) => ({
    model: buildCapexModel(input),
    warnings: jobsOf(input)
      .filter(({ first, last }) => last < first)
      .map(({ project }) => `unschedulable:${project.id}`),
  }),
  buildWide: buildWideCapexModel,
  greedy: phaseGreedily,
  readPlan: readCapexPlan,
}
