import type { IsoDate } from '#shared/dates'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import type { ProFormaInput } from '#shared/pro-forma'
import { assumptionsOf } from '#shared/resolve-scenario'
import type { FlatShifts } from '#shared/scenario-assumptions'
import type { Scenario } from '#shared/scenarios'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { buildProForma } from './build-pro-forma.ts'
import { listScenarios, requireScenario } from './stored-scenarios.ts'

export type BuiltScenario = {
  readonly scenario: Scenario
  readonly currency: string
  /** With the scenario's own assumptions; null when there is nothing to project. */
  readonly input: ProFormaInput | null
  /** How far the drivers are moved on top of that, in every year. */
  readonly shifts: FlatShifts
}

/**
 * A saved scenario as the engine takes it: `projectTotal(input, shifts)` gives its figures.
 *
 * @throws AppError NOT_FOUND, or PLAN_STALE for a scenario of an optimizer's plan
 */
export async function buildScenario(
  db: DataBase,
  scenarioId: string,
  asOf: IsoDate,
): Promise<BuiltScenario> {
  const scenario = await requireScenario(db, scenarioId)
  const scenarios = await listScenarios(db, scenario.portfolioId)
  const { shifts, fixed } = assumptionsOf(scenario, new Map(scenarios.map((one) => [one.id, one])))
  const { subject } = scenario
  if (subject.type === 'run')
    throw new AppError('PLAN_STALE', {
      message: 'Ask for the risk of the plan itself, on the page of its run.',
    })
  const { input, currency } = await buildProForma(db, subject, asOf)
  return {
    scenario,
    currency,
    input: input === null ? null : applyAssumptions(input, fixed),
    shifts,
  }
}
