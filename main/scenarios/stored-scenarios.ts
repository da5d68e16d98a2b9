import { bug } from '#shared/bug'
import { ScenarioOverrides } from '#shared/scenarios/scenario-assumptions'
import type { Scenario, ScenarioParent, ProjectedSubject } from '#shared/scenarios/scenarios'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { findScenarioRow, listScenarioRows, type ScenarioRow } from './stored-scenario-queries.ts'

export const listScenarios = async (db: DataBase, portfolioId: string): Promise<Scenario[]> =>
  (await listScenarioRows(db, portfolioId)).map(scenarioOf)

/** @throws AppError NOT_FOUND */
export async function requireScenario(db: DataBase, id: string): Promise<Scenario> {
  const row = await findScenarioRow(db, id)
  if (row === undefined) throw new AppError('NOT_FOUND')
  return scenarioOf(row)
}

const scenarioOf = (row: ScenarioRow): Scenario => ({
  id: row.id,
  portfolioId: row.portfolioId,
  subject: subjectOf(row),
  name: row.name,
  parent: parentOf(row),
  overrides: ScenarioOverrides.parse(JSON.parse(row.overridesJson)),
  notes: row.notes,
})

function subjectOf(row: ScenarioRow): ProjectedSubject {
  const { portfolioId, propertyId, dealId, optimizationId } = row
  if (optimizationId !== null) return { type: 'run', id: optimizationId }
  if (propertyId !== null) return { type: 'property', id: propertyId }
  return dealId === null ? { type: 'portfolio', id: portfolioId } : { type: 'deal', id: dealId }
}

const parentOf = ({ id, preset, parentScenarioId }: ScenarioRow): ScenarioParent =>
  parentScenarioId === null
    ? { type: 'preset', preset: preset ?? bug(`scenario ${id} has no parent`) }
    : { type: 'scenario', id: parentScenarioId }

type ParentColumns = Pick<ScenarioRow, 'preset' | 'parentScenarioId'>

export const columnsOfParent = (parent: ScenarioParent): ParentColumns => ({
  preset: parent.type === 'preset' ? parent.preset : null,
  parentScenarioId: parent.type === 'scenario' ? parent.id : null,
})

export const columnsOfSubject = ({ type, id }: ProjectedSubject) => ({
  propertyId: type === 'property' ? id : null,
  dealId: type === 'deal' ? id : null,
  optimizationId: type === 'run' ? id : null,
})
