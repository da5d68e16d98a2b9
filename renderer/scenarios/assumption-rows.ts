import {
  type FixedAssumption,
  overridesOf,
  type ScenarioAssumptions,
  type ScenarioOverrides,
  type ShiftedDriver,
} from '#shared/scenarios/scenario-assumptions'
import { assumptionsOfPreset } from '#shared/scenarios/scenario-presets'
import type { Scenario, ScenarioParent, SourcedAssumption } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { ScenarioDraft } from './kept-scenarios.ts'
import { writeFixed, writeMove } from './write-overrides.ts'

/** An assumption as the table has it: of which property, what, and where it comes from. */
export type AssumptionRow = {
  readonly key: string
  readonly property: string
  readonly sentence: string
  readonly source: string
}

/** A scenario on the way from the one that is open down to the base, the nearest first. */
type Layer = { readonly source: string; readonly overrides: ScenarioOverrides }

/** What the scenario assumes, with the scenario that says it first, and then all that the base does. */
export const assumptionRows = (
  base: readonly SourcedAssumption[],
  facts: Facts & { readonly format: Formatters },
): AssumptionRow[] => [
  ...scenarioRows(layersOf(facts), facts),
  ...base.map(({ propertyId, propertyName, sentence, source }) => ({
    key: `${propertyId} ${sentence}`,
    property: propertyName,
    sentence,
    source: t(`scenarios.source.${source}`),
  })),
]

type Facts = {
  /** The scenario as it is worked on: what it is called, says itself and assumes in all. */
  readonly name: string
  readonly draft: ScenarioDraft
  readonly assumptions: ScenarioAssumptions
  readonly scenarios: readonly Scenario[]
  /** Names of the projected properties and units by their ids. */
  readonly names: Readonly<Record<string, string>>
}

function layersOf({ name, draft, scenarios }: Facts): Layer[] {
  const layers: Layer[] = [
    {
      source: t('scenarios.source.scenario', { name }),
      overrides: draft.overrides,
    },
  ]
  let at: ScenarioParent = draft.parent
  while (at.type === 'scenario' && layers.length <= scenarios.length + 1) {
    const { id } = at
    const parent = scenarios.find((one) => one.id === id)
    if (parent === undefined) return layers
    layers.push(inherited(parent.name, parent.overrides))
    at = parent.parent
  }
  if (at.type !== 'preset') return layers
  const base = assumptionsOfPreset('base')
  const overrides = overridesOf(base, assumptionsOfPreset(at.preset))
  return [...layers, inherited(t(`scenarios.preset.${at.preset}`), overrides)]
}

const inherited = (name: string, overrides: ScenarioOverrides): Layer => ({
  source: t('scenarios.source.inherited', { name }),
  overrides,
})

function scenarioRows(
  layers: readonly Layer[],
  { assumptions, names, format }: Facts & { readonly format: Formatters },
): AssumptionRow[] {
  const { shifts, fixed, properties } = overridesOf(assumptionsOfPreset('base'), assumptions)
  const sourceOf = (says: (overrides: ScenarioOverrides) => unknown): string =>
    layers.find(({ overrides }) => says(overrides) !== undefined)?.source ?? ''
  const all = t('scenarios.allProperties')
  return [
    ...(Object.keys(shifts) as ShiftedDriver[]).map((driver) => ({
      key: `shift ${driver}`,
      property: all,
      sentence: `${t(`scenarios.driver.${driver}`)} ${writeMove(driver, shifts[driver] ?? 0, format)}`,
      source: sourceOf((overrides) => overrides.shifts[driver]),
    })),
    ...(Object.keys(fixed) as FixedAssumption[]).map((name) => ({
      key: `fixed ${name}`,
      property: all,
      sentence: writeFixed(name, fixed, format, names),
      source: sourceOf((overrides) => overrides.fixed[name]),
    })),
    ...Object.entries(properties).flatMap(([id, own]) =>
      // What was said of a property that is no longer projected changes nothing.
      names[id] === undefined
        ? []
        : (Object.keys(own) as (keyof typeof own)[]).map((name) => ({
            key: `${id} ${name}`,
            property: names[id] ?? '',
            sentence: writeFixed(name, own, format),
            source: sourceOf((overrides) => overrides.properties[id]?.[name]),
          })),
    ),
  ]
}
