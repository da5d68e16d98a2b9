import { v7 as uuidv7 } from 'uuid'
import { isAncestor } from '#shared/scenarios/resolve-scenario'
import type {
  NewScenario,
  Scenario,
  ScenarioEdit,
  ScenarioParent,
} from '#shared/scenarios/scenarios'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteScenarios } from './delete-scenarios.ts'
import { portfolioOfSubject } from './subject-portfolio.ts'
import { insertScenarioRow, updateScenarioRow } from './stored-scenario-queries.ts'
import {
  columnsOfParent,
  columnsOfSubject,
  listScenarios,
  requireScenario,
} from './stored-scenarios.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listScenariosOf(db: DataBase, portfolioId: string): Promise<Scenario[]> {
  await requirePortfolio(db, portfolioId)
  return listScenarios(db, portfolioId)
}

/** @throws AppError NOT_FOUND when its subject or its parent is no longer there, SCENARIO_PARENT */
export async function createScenario(file: OpenFile, input: NewScenario): Promise<Scenario> {
  const scenario = { id: uuidv7(), ...input }
  await requireSubject(file.db, scenario)
  await requireParent(file.db, scenario)
  await runCommand(file, { label: `Save scenario ${input.name}` }, (tx, { at }) =>
    insertScenarioRow(tx, {
      id: scenario.id,
      portfolioId: scenario.portfolioId,
      ...columnsOfSubject(scenario.subject),
      ...editedColumns(scenario),
      createdAt: at,
      updatedAt: at,
    }),
  )
  return scenario
}

/** @throws AppError NOT_FOUND, SCENARIO_PARENT when it would be its own ancestor */
export async function editScenario(file: OpenFile, edit: ScenarioEdit): Promise<Scenario> {
  const before = await requireScenario(file.db, edit.id)
  const scenario = { ...before, ...edit }
  await requireParent(file.db, scenario)
  await runCommand(file, { label: `Edit scenario ${edit.name}` }, (tx, { at }) =>
    updateScenarioRow(tx, edit.id, { ...editedColumns(scenario), updatedAt: at }),
  )
  return scenario
}

/** @throws AppError NOT_FOUND */
export async function deleteScenario(file: OpenFile, scenarioId: string): Promise<Scenario> {
  const scenario = await requireScenario(file.db, scenarioId)
  const { name, portfolioId } = scenario
  await runCommand(file, { label: `Delete scenario ${name}` }, (tx, { at }) =>
    deleteScenarios(tx, { portfolioId, ids: [scenarioId] }, at),
  )
  return scenario
}

const editedColumns = ({ name, parent, overrides, notes }: Scenario) => ({
  name,
  ...columnsOfParent(parent),
  overridesJson: JSON.stringify(overrides),
  notes,
})

async function requireSubject(db: DataBase, { subject, portfolioId }: Scenario): Promise<void> {
  if ((await portfolioOfSubject(db, subject)) !== portfolioId) throw new AppError('NOT_FOUND')
}

async function requireParent(db: DataBase, { id, parent, portfolioId }: Scenario): Promise<void> {
  if (parent.type === 'preset') return
  const scenarioById = new Map(
    (await listScenarios(db, portfolioId)).map((scenario) => [scenario.id, scenario]),
  )
  if (!scenarioById.has(parent.id)) throw new AppError('NOT_FOUND')
  if (isAncestor(id, parent, scenarioById)) throwOwnAncestor(parent, scenarioById)
}

function throwOwnAncestor(
  parent: ScenarioParent,
  scenarioById: ReadonlyMap<string, Scenario>,
): never {
  const name = parent.type === 'scenario' ? (scenarioById.get(parent.id)?.name ?? '') : ''
  throw new AppError('SCENARIO_PARENT', {
    message: `“${name}” is based on this scenario itself. Choose another to base it on.`,
  })
}
