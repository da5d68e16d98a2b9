import { Select } from '@mantine/core'
import { presetNames } from '#shared/scenarios/scenario-presets'
import type { Scenario, ScenarioParent } from '#shared/scenarios/scenarios'
import { isAncestor } from '#shared/scenarios/resolve-scenario'
import { t } from '../app/messages/t.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario; readonly scenarios: readonly Scenario[] }

const valueOf = (parent: ScenarioParent) =>
  parent.type === 'preset' ? `preset:${parent.preset}` : `scenario:${parent.id}`

/** What the scenario is based on: a built-in one, or another of the owner's. */
export function ParentSelect({ working, scenarios }: Props) {
  const { opened, draft } = working
  const scenarioById = new Map(scenarios.map((one) => [one.id, one]))
  const possible = scenarios.filter(
    ({ id }) => opened === null || !isAncestor(opened.id, { type: 'scenario', id }, scenarioById),
  )
  const parents: ScenarioParent[] = [
    ...presetNames.map((preset) => ({ type: 'preset', preset }) as const),
    ...possible.map(({ id }) => ({ type: 'scenario', id }) as const),
  ]
  return (
    <Select
      label={t('scenarios.basedOn')}
      value={valueOf(draft.parent)}
      onChange={(value) => {
        const parent = parents.find((one) => valueOf(one) === value)
        if (parent) working.base(parent)
      }}
      allowDeselect={false}
      searchable
      data={[
        {
          group: t('scenarios.presets'),
          items: presetNames.map((preset) => ({
            value: `preset:${preset}`,
            label: t(`scenarios.preset.${preset}`),
          })),
        },
        {
          group: t('scenarios.own'),
          items: possible.map(({ id, name }) => ({ value: `scenario:${id}`, label: name })),
        },
      ]}
      data-testid="scenario-parent"
    />
  )
}
