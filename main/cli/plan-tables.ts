import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import { capexPhasingTable } from './capex-phasing-table.ts'
import { dealPickerTable } from './deal-picker-table.ts'
import { debtStackTable } from './debt-stack-table.ts'
import { leasingMixTable } from './leasing-mix-table.ts'

/** How each optimizer's plan is written in a terminal: blocks of lines, none when there is no plan. */
export const PLAN_TABLES: {
  readonly [Name in OptimizerName]: (result: SolverJobs[Name]['result']) => string[][]
} = {
  'deal-picker': dealPickerTable,
  'debt-stack': debtStackTable,
  'capex-phasing': capexPhasingTable,
  'leasing-mix': leasingMixTable,
}
