import { useDeferredValue, useMemo } from 'react'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { useFormat } from '../ui/use-format.ts'
import { assumptionRows } from './assumption-rows.ts'
import { AssumptionTable } from './AssumptionTable.tsx'
import { namesOf } from './names-of.ts'
import { PeriodTable } from './PeriodTable.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ScenarioControls } from './ScenarioControls.tsx'
import type { ScenarioFacts } from './ScenarioFrame.tsx'
import { ScenarioKpis } from './ScenarioKpis.tsx'
import { ScenarioResults } from './ScenarioResults.tsx'
import styles from './scenarios.module.css'
import { useShownScenario } from './shown-scenario.ts'
import { nameOfWorking } from './working-name.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

type Props = { readonly facts: ScenarioFacts }

/** The assumptions beside what they do; every figure is worked out anew as a handle moves. */
export function ScenarioView({ facts }: Props) {
  const { base, scenarios, subject } = facts
  const working = useWorkingScenario(subject, scenarios)
  const { assumptions, opened } = working
  const { input, shifts } = useShownScenario(base, assumptions)
  const before = useMemo(() => projectTotal(base), [base])
  const scenario = useMemo(() => projectTotal(input, shifts), [input, shifts])
  // The figures follow a handle at once; charts and tables as soon as there is time for them.
  const drawn = useDeferredValue(assumptions)
  const shown = useShownScenario(base, drawn)
  const projected = useMemo(() => projectTotal(shown.input, shown.shifts), [shown])
  const rows = useAssumptionRows(facts, working)
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
          <ScenarioResults
            base={base}
            before={before}
            assumptions={drawn}
            shown={shown}
            scenario={projected}
            name={nameOfWorking(working)}
          />
        </div>
      </div>
      <PeriodTable startMonth={base.startMonth} projection={projected} />
      <AssumptionTable rows={rows} />
    </div>
  )
}

/** As late as the charts: a hundred rows are not sorted again with every step of a handle. */
function useAssumptionRows(
  { base, sources, scenarios }: ScenarioFacts,
  working: ReturnType<typeof useWorkingScenario>,
) {
  const format = useFormat()
  const late = useDeferredValue(working)
  return useMemo(
    () => assumptionRows(sources, { working: late, scenarios, names: namesOf(base), format }),
    [sources, late, scenarios, base, format],
  )
}
