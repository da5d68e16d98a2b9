import { useMemo } from 'react'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import type { ProFormaInput } from '#shared/pro-forma'
import type { Scenario, SourcedAssumption } from '#shared/scenarios'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { AssumptionTable } from './AssumptionTable.tsx'
import { BridgeTable } from './BridgeTable.tsx'
import { CashChart } from './CashChart.tsx'
import { DriverSliders } from './DriverSliders.tsx'
import { FixedFields } from './FixedFields.tsx'
import { ParentSelect } from './ParentSelect.tsx'
import { PresetButtons } from './PresetButtons.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ScenarioKpis } from './ScenarioKpis.tsx'
import styles from './scenarios.module.css'
import { TornadoTable } from './TornadoTable.tsx'
import type { WorkingScenario } from './use-working-scenario.ts'
import { YearsTable } from './YearsTable.tsx'

type Props = {
  readonly input: ProFormaInput
  readonly sources: readonly SourcedAssumption[]
  readonly working: WorkingScenario
  readonly scenarios: readonly Scenario[]
}

/** The assumptions beside what they do; every figure is worked out anew as a handle moves. */
export function ScenarioView({ input: base, sources, working, scenarios }: Props) {
  const { assumptions, change, opened } = working
  const { shifts, fixed } = assumptions
  const input = useMemo(() => applyAssumptions(base, fixed), [base, fixed])
  const before = useMemo(() => projectTotal(base), [base])
  const scenario = useMemo(() => projectTotal(input, shifts), [input, shifts])
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
        <div>
          {opened === null ? (
            <PresetButtons working={working} />
          ) : (
            <Section title={t('scenarios.inherits')}>
              <ParentSelect working={working} scenarios={scenarios} />
            </Section>
          )}
          <DriverSliders
            shifts={shifts}
            onChange={(next) => change({ ...assumptions, shifts: next })}
          />
          <FixedFields
            key={opened?.id ?? 'new'}
            base={base}
            fixed={fixed}
            onChange={(next) => change({ ...assumptions, fixed: next })}
          />
        </div>
        <div className={styles['results']}>
          <CashChart input={input} base={before} scenario={scenario} />
          <BridgeTable base={base} assumptions={assumptions} />
          <YearsTable startMonth={input.startMonth} years={scenario.years} />
        </div>
      </div>
      <TornadoTable input={input} />
      <AssumptionTable assumptions={sources} />
    </div>
  )
}
