import type { OptimizerName } from '#shared/optimizer/optimizers'
import { capexPhasingView } from '../capex-phasing/capex-phasing-view.ts'
import { dealPickerView } from '../deal-picker/deal-picker-view.ts'
import { debtStackView } from '../debt-stack/debt-stack-view.ts'
import { leasingMixView } from '../leasing-mix/leasing-mix-view.ts'
import type { OptimizerView } from './optimizer-view.ts'

/**
 * What the window knows of each optimizer. A new one adds:
 *
 *  1. `renderer/<name>/<name>-view.ts`, an `OptimizerView<'<name>'>` (every field is described there),
 *     and its line in VIEWS below. The page of a run, what-if, frontier, next-best plans, acceptance,
 *     actuals, export and comparison then work; `Plan` draws the plan, in `RunColumns` with
 *     `<LimitsSection run={run} />` at its side.
 *  2. A wizard page at `view.wizard`: `<OptimizerWizard optimizer portfolioId start input>` shows the
 *     steps, the progress and the way to the result; `useStart` hands an input to main and gives back
 *     what main found wrong with it; `takeHandedRun(optimizer)` reads "Edit and run again".
 *  3. The route of that page in `renderer/app/routes.tsx`, and its texts in `renderer/app/messages/`.
 */
const VIEWS: { readonly [Name in OptimizerName]: OptimizerView<Name> } = {
  'deal-picker': dealPickerView,
  'debt-stack': debtStackView,
  'leasing-mix': leasingMixView,
  'capex-phasing': capexPhasingView,
}

export const viewOf = <Name extends OptimizerName>(optimizer: Name): OptimizerView<Name> =>
  VIEWS[optimizer]

/** A run names its view; the types cannot follow that through the table. */
export const viewOfRun = ({ optimizer }: { readonly optimizer: OptimizerName }) =>
  VIEWS[optimizer] as unknown as OptimizerView<OptimizerName>
