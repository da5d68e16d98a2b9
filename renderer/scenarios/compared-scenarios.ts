import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import type { Projection } from '#shared/finance/pro-forma/projection'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { assumptionsOf } from '#shared/scenarios/resolve-scenario'
import { noOverrides, type ScenarioAssumptions } from '#shared/scenarios/scenario-assumptions'
import { presetNames } from '#shared/scenarios/scenario-presets'
import type { Scenario } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import { createKeptState } from '../ui/kept-state.ts'

export const mostCompared = 4

/** By subject: the keys of the scenarios that stand side by side, in their order. */
export const useComparedKeys = createKeptState<readonly string[]>([
  'preset:base',
  'preset:upside',
  'preset:downside',
])

export type Choice = {
  readonly key: string
  readonly name: string
  readonly scenario: Pick<Scenario, 'parent' | 'overrides'>
}

export type Compared = {
  readonly key: string
  readonly name: string
  readonly assumptions: ScenarioAssumptions
  readonly projection: Projection
}

/** What can stand side by side: the built-in scenarios, and the saved ones of the subject. */
export const choicesOf = (own: readonly Scenario[]): Choice[] => [
  ...presetNames.map((preset) => ({
    key: `preset:${preset}`,
    name: t(`scenarios.preset.${preset}`),
    scenario: { parent: { type: 'preset', preset } as const, overrides: noOverrides },
  })),
  ...own.map((scenario) => ({ key: `scenario:${scenario.id}`, name: scenario.name, scenario })),
]

export function projectChoice(
  { key, name, scenario }: Choice,
  base: ProFormaInput,
  scenarios: readonly Scenario[],
): Compared {
  const scenarioById = new Map(scenarios.map((one) => [one.id, one]))
  const assumptions = assumptionsOf(scenario, scenarioById)
  const projection = projectTotal(applyAssumptions(base, assumptions), assumptions.shifts)
  return { key, name, assumptions, projection }
}
