import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import type { Optimizer } from '../optimizer/optimizer.ts'
import { stackGreedily } from './debt-stack-greedy.ts'
import { buildDebtStackModel } from './debt-stack-model.ts'
import { readDebtStackPlan } from './debt-stack-plan.ts'

export const debtStack: Optimizer<DebtStackInput, DebtStackPlan> = {
  parse: parseDebtStackInput,
  build: (input) => ({ model: buildDebtStackModel(input), warnings: [] }),
  greedy: stackGreedily,
  readPlan: readDebtStackPlan,
}
