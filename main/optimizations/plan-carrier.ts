import type { Topic } from '#shared/changes'
import type { Letting } from '#shared/deals/deal-closing'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { ActualRow, PlanChange } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import type { CommandContext } from '../audit/run-command.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'

/** How one optimizer's plan is carried out, and what became of it. */
export type PlanCarrier<Name extends OptimizerName> = {
  /** Which kinds of data a carried-out plan changes. */
  readonly topics: readonly Topic[]
  /**
   * Works out what accepting a run would do, without doing it.
   *
   * @throws AppError PLAN_STALE when there is nothing to accept or the books have moved on
   */
  readonly prepare: (
    context: AppContext,
    db: DataBase,
    run: RunOf<Name>,
    /** Who rents the units of a deal that the plan buys. */
    lettings: readonly Letting[],
  ) => Promise<PreparedPlan>
  /** Planned against actual, for a run that was accepted. */
  readonly compare: (context: AppContext, db: DataBase, run: RunOf<Name>) => Promise<ActualRow[]>
}

export type PreparedPlan = {
  readonly changes: readonly PlanChange[]
  /** Writes exactly these changes, inside the command that accepts the run. */
  readonly write: (tx: DataTransaction, command: CommandContext) => Promise<void>
}
