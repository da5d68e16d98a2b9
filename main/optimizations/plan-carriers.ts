import type { Letting } from '#shared/deals/deal-closing'
import type { Run } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { AppContext } from '../app-context.ts'
import { capexPhasingCarrier } from '../capex-phasing/capex-carrier.ts'
import type { DataBase } from '../database/schema.ts'
import { dealPickerCarrier } from '../deal-picker/deal-picker-carrier.ts'
import { debtStackCarrier } from '../debt-stack/debt-stack-carrier.ts'
import { leasingMixCarrier } from '../leasing-mix/leasing-mix-carrier.ts'
import type { PlanCarrier, PreparedPlan } from './plan-carrier.ts'

/** Who carries out each optimizer's plans; a new one adds its line. */
const CARRIERS: { readonly [Name in OptimizerName]: PlanCarrier<Name> } = {
  'deal-picker': dealPickerCarrier,
  'debt-stack': debtStackCarrier,
  'capex-phasing': capexPhasingCarrier,
  'leasing-mix': leasingMixCarrier,
}

/** The run names its carrier; the types cannot follow that through the table. */
const carrierOf = ({ optimizer }: Run) =>
  CARRIERS[optimizer] as unknown as PlanCarrier<OptimizerName>

export const topicsOf = (run: Run) => carrierOf(run).topics

export const preparePlan = (
  context: AppContext,
  db: DataBase,
  run: Run,
  lettings: readonly Letting[],
): Promise<PreparedPlan> => carrierOf(run).prepare(context, db, run, lettings)

export const comparePlan = (context: AppContext, db: DataBase, run: Run) =>
  carrierOf(run).compare(context, db, run)
