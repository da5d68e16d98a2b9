import {
  type ScenarioAssumptions,
  type ScenarioOverrides,
  withOverrides,
} from './scenario-assumptions.ts'
import { assumptionsOfPreset } from './scenario-presets.ts'
import type { Scenario, ScenarioParent } from './scenarios.ts'

/** The scenarios that another may be based on, by id. */
export type ScenariosById = ReadonlyMap<string, Pick<Scenario, 'parent' | 'overrides'>>

/** What a scenario inherits: its parent with all that the parent inherits. */
export const inheritedBy = (
  parent: ScenarioParent,
  scenarioById: ScenariosById,
): ScenarioAssumptions =>
  chainOf(parent, scenarioById).reduceRight<ScenarioAssumptions>(
    (below, own) => withOverrides(below, own),
    assumptionsOfPreset(presetBelow(parent, scenarioById)),
  )

/** What a scenario assumes in all. */
export const assumptionsOf = (
  scenario: Pick<Scenario, 'parent' | 'overrides'>,
  scenarioById: ScenariosById,
): ScenarioAssumptions =>
  withOverrides(inheritedBy(scenario.parent, scenarioById), scenario.overrides)

/** Whether basing the scenario on this parent would make it its own ancestor. */
export function isAncestor(
  scenarioId: string,
  parent: ScenarioParent,
  scenarioById: ScenariosById,
): boolean {
  for (let at = parent; at.type === 'scenario';) {
    if (at.id === scenarioId) return true
    at = scenarioById.get(at.id)?.parent ?? base
  }
  return false
}

const base: ScenarioParent = { type: 'preset', preset: 'base' }

/** The overrides on the way down to a built-in scenario, the nearest first. */
function chainOf(parent: ScenarioParent, scenarioById: ScenariosById): ScenarioOverrides[] {
  const chain: ScenarioOverrides[] = []
  for (let at = parent; at.type === 'scenario';) {
    const scenario = scenarioById.get(at.id)
    if (scenario === undefined || chain.length > scenarioById.size) break
    chain.push(scenario.overrides)
    at = scenario.parent
  }
  return chain
}

function presetBelow(parent: ScenarioParent, scenarioById: ScenariosById) {
  let at = parent
  for (let step = 0; at.type === 'scenario' && step <= scenarioById.size; step += 1)
    at = scenarioById.get(at.id)?.parent ?? base
  return at.type === 'preset' ? at.preset : 'base'
}
