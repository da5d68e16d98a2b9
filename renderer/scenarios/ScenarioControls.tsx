import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { Scenario } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { DriverSliders } from './DriverSliders.tsx'
import { FixedFields } from './FixedFields.tsx'
import { ParentSelect } from './ParentSelect.tsx'
import { PropertyOverrides } from './PropertyOverrides.tsx'
import { PresetButtons } from './PresetButtons.tsx'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = {
  readonly base: ProFormaInput
  readonly working: WorkingScenario
  readonly scenarios: readonly Scenario[]
}

/** What a scenario is based on, its moves and its own assumptions. */
export function ScenarioControls({ base, working, scenarios }: Props) {
  const { opened, assumptions, change } = working
  return (
    <div>
      {opened === null ? (
        <PresetButtons working={working} />
      ) : (
        <Section title={t('scenarios.inherits')}>
          <ParentSelect working={working} scenarios={scenarios} />
        </Section>
      )}
      <DriverSliders
        shifts={assumptions.shifts}
        onChange={(shifts) => change({ ...assumptions, shifts })}
      />
      <FixedFields
        key={opened?.id ?? 'new'}
        base={base}
        fixed={assumptions.fixed}
        onChange={(fixed) => change({ ...assumptions, fixed })}
      />
      {base.properties.length > 1 && (
        <PropertyOverrides base={base} assumptions={assumptions} onChange={change} />
      )}
    </div>
  )
}
