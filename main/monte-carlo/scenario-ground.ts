import type { IsoDate } from '#shared/dates'
import { applyShifts } from '#shared/finance/pro-forma/apply-shifts'
import type { RiskSubject } from '#shared/risk-subject'
import type { DataBase } from '../database/schema.ts'
import { buildScenario } from '../scenarios/build-scenario.ts'
import type { ProjectedGround } from './risk-ground.ts'

/**
 * The projection of a saved scenario, its moves written into it: the futures are drawn around that.
 *
 * @throws AppError NOT_FOUND
 */
export async function buildScenarioGround(
  db: DataBase,
  subject: Extract<RiskSubject, { type: 'scenario' }>,
  asOf: IsoDate,
): Promise<ProjectedGround> {
  const { scenario, currency, input, shifts } = await buildScenario(db, subject.id, asOf)
  const applied = [
    `In it: all that the scenario “${scenario.name}” assumes; the middle future is the scenario itself.`,
    ...(shifts.valueShock === 0
      ? []
      : ['In it: the fall or rise of the value, which here comes over the first year.']),
  ]
  return {
    ground: { subject, name: scenario.name, currency, applied },
    portfolioId: scenario.portfolioId,
    proForma: input && applyShifts(input, shifts),
  }
}
