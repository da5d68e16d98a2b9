import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { applyShifts } from '#shared/finance/pro-forma/apply-shifts'
import { assumptionsOf } from '#shared/scenarios/resolve-scenario'
import type { AssumedScenario, RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import type { DataBase } from '../database/schema.ts'
import { listScenarios, requireScenario } from '../scenarios/stored-scenarios.ts'
import type { ProjectedGround } from './risk-ground.ts'

/**
 * The projection of a saved scenario, its assumptions and moves written into it: the futures are drawn around
 * that.
 *
 * @throws AppError NOT_FOUND, or PLAN_STALE for the scenario of a plan that no longer fits the books
 */
export async function savedScenarioGround(
  db: DataBase,
  subject: Extract<RiskSubject, { type: 'scenario' }>,
  baseOf: (subject: ProjectedSubject) => Promise<ProjectedGround>,
): Promise<ProjectedGround> {
  const scenario = await requireScenario(db, subject.id)
  const scenarios = await listScenarios(db, scenario.portfolioId)
  const assumptions = assumptionsOf(scenario, new Map(scenarios.map((one) => [one.id, one])))
  const { name } = scenario
  const built = underScenario(await baseOf(scenario.subject), { name, assumptions })
  return { ...built, ground: { ...built.ground, subject, name, assumed: null } }
}

/** A projection under a scenario: what it assumes, and its moves on top of that. */
export function underScenario(
  { ground, portfolioId, proForma }: ProjectedGround,
  assumed: AssumedScenario,
): ProjectedGround {
  const { shifts } = assumed.assumptions
  const applied = [
    `In it: all that the scenario “${assumed.name}” assumes; the middle future is the scenario itself.`,
    ...(shifts.valueShock === 0
      ? []
      : ['In it: the fall or rise of the value, which here comes over the first year.']),
    ...ground.applied,
  ]
  const name = `${ground.name}: ${assumed.name}`
  return {
    ground: { ...ground, name, assumed, applied },
    portfolioId,
    proForma: proForma && applyShifts(applyAssumptions(proForma, assumed.assumptions), shifts),
  }
}
