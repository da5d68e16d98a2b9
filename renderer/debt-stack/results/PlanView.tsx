import type { DebtStackPlan } from '#shared/debt-stack/debt-stack'
import type { RunOf } from '#shared/optimizer/optimizations'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { LimitsSection } from '../../optimizer/LimitsSection.tsx'
import { RunColumns } from '../../optimizer/RunColumns.tsx'
import { FullTranches } from './FullTranches.tsx'
import { HedgeTable } from './HedgeTable.tsx'
import { ScenarioCharts } from './ScenarioCharts.tsx'
import { ScenarioTable } from './ScenarioTable.tsx'
import { StackChart } from './StackChart.tsx'
import { StackKpis } from './StackKpis.tsx'
import { StackTable } from './StackTable.tsx'

type Props = { readonly run: RunOf<'debt-stack'>; readonly plan: DebtStackPlan }

/** The stack: figures, tranches, the capital as a column, what each scenario does, and the limits. */
export function PlanView({ run, plan }: Props) {
  const input = inputOfRun(run)
  return (
    <>
      <StackKpis plan={plan} />
      <RunColumns
        side={
          <>
            <LimitsSection run={run} />
            <FullTranches run={run} />
          </>
        }
      >
        <StackTable input={input} plan={plan} />
        <StackChart input={input} plan={plan} />
        <HedgeTable input={input} plan={plan} />
        <ScenarioTable input={input} plan={plan} />
        <ScenarioCharts input={input} plan={plan} />
      </RunColumns>
    </>
  )
}
