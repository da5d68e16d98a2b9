import { useDeferredValue, useMemo } from 'react'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { useFormat } from '../ui/use-format.ts'
import { assumptionRows } from './assumption-rows.ts'
import { AssumptionTable } from './AssumptionTable.tsx'
import { namesOf } from '#shared/scenarios/names-of'
import { PeriodTable } from './PeriodTable.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ScenarioControls } from './ScenarioControls.tsx'
import type { ScenarioFacts } from './ScenarioFrame.tsx'
import { ScenarioKpis } from './ScenarioKpis.tsx'
import { ScenarioResults } from './ScenarioResults.tsx'
import styles from './scenarios.module.css'
import { useShownScenario } from './shown-scenario.ts'
import { nameOfWorking } from './working-name.ts'
import { useLeaving } from './use-leaving.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

type Props = { readonly facts: ScenarioFacts }

/** The assumptions beside what they do; every figure is worked out anew as a handle moves. */
export function ScenarioView({ facts }: Props) {
  const { base, sources, scenarios, subject } = facts
  const working = useWorkingScenario(subject, scenarios)
  useLeaving(base, working)
  const { assumptions, opened } = working
  const { input, shifts } = useShownScenario(base, assumptions)
  const before = useMemo(() => projectTotal(base), [base])
  const scenario = useMemo(() => projectTotal(input, shifts), [input, shifts])
  // The figures follow a handle at once; charts and tables as soon as there is time for them.
  const drawn = useDeferredValue(assumptions)
  const shown = useShownScenario(base, drawn)
  const projected = useMemo(() => projectTotal(shown.input, shown.shifts), [shown])
  const name = nameOfWorking(working)
  const draft = useDeferredValue(working.draft)
  const format = useFormat()
  const rows = useMemo(() => {
    const shownNow = { name, draft, assumptions: drawn, scenarios, names: namesOf(base), format }
    return assumptionRows(sources, shownNow)
  }, [sources, name, draft, drawn, scenarios, base, format])
  return (
    <div data-testid="scenarios">
      <ScenarioBar working={working} />
      <div className={styles['figures']}>
        <ScenarioKpis
          base={before.figures}
          scenario={scenario.figures}
          discountRate={input.discountRate}
        />
      </div>
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
            name={name}
          />
        </div>
      </div>
      <PeriodTable startMonth={base.startMonth} projection={projected} />
      <AssumptionTable rows={rows} />
    </div>
  )
}
