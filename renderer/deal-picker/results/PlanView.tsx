import type { DealPlan } from '#shared/deal-picker/deal-picker'
import type { RunOf } from '#shared/optimizer/optimizations'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { LimitsSection } from '../../optimizer/LimitsSection.tsx'
import { RunColumns } from '../../optimizer/RunColumns.tsx'
import { AllocationCharts } from './AllocationCharts.tsx'
import { ChosenDeals } from './ChosenDeals.tsx'
import { FullBounds } from './FullBounds.tsx'
import { PlanKpis } from './PlanKpis.tsx'

type Props = { readonly run: RunOf<'deal-picker'>; readonly plan: DealPlan }

/** What to buy: figures, deals, where the money goes, and the limits. */
export function PlanView({ run, plan }: Props) {
  const input = inputOfRun(run)
  return (
    <>
      <PlanKpis
        objective={run.result.objective}
        plan={plan}
        hasLoan={input.leverage !== undefined}
      />
      <RunColumns
        side={
          <>
            <LimitsSection run={run} />
            <FullBounds run={run} input={input} />
          </>
        }
      >
        <ChosenDeals input={input} plan={plan} />
        <AllocationCharts input={input} plan={plan} />
      </RunColumns>
    </>
  )
}
