import type { LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import type { RunOf } from '#shared/optimizer/optimizations'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { LimitsSection } from '../../optimizer/LimitsSection.tsx'
import { RunColumns } from '../../optimizer/RunColumns.tsx'
import { CashFlowChart } from './CashFlowChart.tsx'
import { EmptyUnits } from './EmptyUnits.tsx'
import { ExpiryChart } from './ExpiryChart.tsx'
import { MixKpis } from './MixKpis.tsx'
import { OfferTable } from './OfferTable.tsx'

type Props = { readonly run: RunOf<'leasing-mix'>; readonly plan: LeasingPlan }

/** The mix: figures before and after, the offers, when leases end, what comes in, and the limits. */
export function PlanView({ run, plan }: Props) {
  const input = inputOfRun(run)
  return (
    <>
      <MixKpis input={input} plan={plan} objective={run.result.objective} />
      <RunColumns
        side={
          <>
            <LimitsSection run={run} />
            <EmptyUnits run={run} />
          </>
        }
      >
        <OfferTable input={input} plan={plan} />
        <ExpiryChart input={input} plan={plan} />
        <CashFlowChart input={input} plan={plan} startedAt={run.startedAt} />
      </RunColumns>
    </>
  )
}
