import type {
  PropertyAssumptions,
  ScenarioAssumptions,
} from '#shared/scenarios/scenario-assumptions'

/** What is assumed of a property alone; null where it goes with the others in all. */
export function ownOf(
  properties: ScenarioAssumptions['properties'],
  id: string,
): PropertyAssumptions | null {
  const said = Object.entries(properties[id] ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return said.length === 0 ? null : Object.fromEntries(said)
}
