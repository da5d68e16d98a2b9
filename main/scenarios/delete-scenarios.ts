import { type ScenarioOverrides, withOverrides } from '#shared/scenarios/scenario-assumptions'
import type { Scenario, ScenarioParent } from '#shared/scenarios/scenarios'
import type { DataTransaction } from '../database/schema.ts'
import { findDeal } from '../deals/deal-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteScenarioRows,
  listScenarioIdsOf,
  updateScenarioRow,
} from './stored-scenario-queries.ts'
import { columnsOfParent, listScenarios } from './stored-scenarios.ts'

/** Deletes scenarios; those that were based on them keep what they inherited. */
export async function deleteScenarios(
  tx: DataTransaction,
  { portfolioId, ids }: { readonly portfolioId: string; readonly ids: readonly string[] },
  at: string,
): Promise<void> {
  if (ids.length === 0) return
  const scenarios = await listScenarios(tx, portfolioId)
  const goingById = new Map(
    scenarios.filter(({ id }) => ids.includes(id)).map((scenario) => [scenario.id, scenario]),
  )
  for (const { id, parent, overrides } of scenarios) {
    if (goingById.has(id) || parent.type !== 'scenario' || !goingById.has(parent.id)) continue
    const released = release(parent, overrides, goingById)
    await updateScenarioRow(tx, id, {
      ...columnsOfParent(released.parent),
      overridesJson: JSON.stringify(released.overrides),
      updatedAt: at,
    })
  }
  await deleteScenarioRows(tx, ids)
}

/** What is said about a property goes with it. */
export async function deleteScenariosOfProperty(
  tx: DataTransaction,
  propertyId: string,
  at: string,
): Promise<void> {
  const portfolioId = (await findProperty(tx, propertyId))?.portfolioId ?? ''
  const ids = await listScenarioIdsOf(tx, 'propertyId', propertyId)
  await deleteScenarios(tx, { portfolioId, ids }, at)
}

/** What is said about a deal goes with it. */
export async function deleteScenariosOfDeal(
  tx: DataTransaction,
  dealId: string,
  at: string,
): Promise<void> {
  const portfolioId = (await findDeal(tx, dealId))?.portfolioId ?? ''
  const ids = await listScenarioIdsOf(tx, 'dealId', dealId)
  await deleteScenarios(tx, { portfolioId, ids }, at)
}

function release(
  parent: ScenarioParent,
  overrides: ScenarioOverrides,
  goingById: ReadonlyMap<string, Scenario>,
): Pick<Scenario, 'parent' | 'overrides'> {
  const going = parent.type === 'scenario' ? goingById.get(parent.id) : undefined
  if (going === undefined) return { parent, overrides }
  return release(going.parent, withOverrides(going.overrides, overrides), goingById)
}
