import { useMemo } from 'react'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { assumptionRows } from './assumption-rows.ts'
import { AssumptionTable } from './AssumptionTable.tsx'
import { BridgeChart } from './BridgeChart.tsx'
import { CashChart } from './CashChart.tsx'
import { PeriodTable } from './PeriodTable.tsx'
import { RatioChart } from './RatioChart.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ScenarioControls } from './ScenarioControls.tsx'
import type { ScenarioFacts } from './ScenarioFrame.tsx'
import { ScenarioKpis } from './ScenarioKpis.tsx'
import styles from './scenarios.module.css'
import { useShownScenario } from './shown-scenario.ts'
import { TornadoChart } from './TornadoChart.tsx'
import { namesOf } from './names-of.ts'
import { nameOfWorking } from './working-name.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

type Props = { readonly facts: ScenarioFacts }

/** The assumptions beside what they do; every figure is worked out anew as a handle moves. */
export function ScenarioView({ facts }: Props) {
  const { base, sources, scenarios, subject } = facts
  const format = useFormat()
  const working = useWorkingScenario(subject, scenarios)
  const { assumptions, opened } = working
  const { input, shifts } = useShownScenario(base, assumptions)
  const before = useMemo(() => projectTotal(base), [base])
  const scenario = useMemo(() => projectTotal(input, shifts), [input, shifts])
  const name = nameOfWorking(working)
  const compared = useMemo(
    () => [
      { name: t('scenarios.base'), projection: before },
      { name, projection: scenario },
    ],
    [before, scenario, name],
  )
  return (
    <div data-testid="scenarios">
      <ScenarioBar working={working} />
      <ScenarioKpis
        base={before.figures}
        scenario={scenario.figures}
        discountRate={input.discountRate}
      />
      {opened?.notes && <p className={styles['notes']}>{opened.notes}</p>}
      <div className={styles['columns']}>
        <ScenarioControls base={base} working={working} scenarios={scenarios} />
        <div className={styles['results']}>
          <CashChart input={input} base={before} scenario={scenario} />
          <BridgeChart base={base} assumptions={assumptions} name={name} />
          <RatioChart startMonth={base.startMonth} scenarios={compared} />
          <TornadoChart input={input} shifts={shifts} figures={scenario.figures} />
        </div>
      </div>
      <PeriodTable startMonth={input.startMonth} projection={scenario} />
      <AssumptionTable
        rows={assumptionRows(sources, { working, scenarios, names: namesOf(base), format })}
      />
    </div>
  )
}
