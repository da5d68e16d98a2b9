import type { IsoDate } from '#shared/dates'
import type { RiskGround } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { AssumedScenario, RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { hashJson } from '../optimizations/input-hash.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { nameOfSubject, portfolioOfSubject } from '../scenarios/subject-portfolio.ts'
import { buildPlanGround } from './plan-ground.ts'
import { savedScenarioGround, underScenario } from './scenario-ground.ts'

/** The projection around which futures are drawn; null where there is nothing to project yet. */
export type ProjectedGround = {
  readonly ground: RiskGround
  readonly portfolioId: string
  readonly proForma: ProFormaInput | null
}

/** What futures are asked of, and under which scenario that is not saved. */
export type RiskQuestion = {
  readonly subject: RiskSubject
  readonly assumed: AssumedScenario | null
}

/** @throws AppError NOT_FOUND, or PLAN_STALE for a plan that no longer fits the books */
export async function buildRiskGround(
  context: AppContext,
  db: DataBase,
  { subject, assumed }: RiskQuestion,
  asOf: IsoDate,
): Promise<ProjectedGround> {
  if (subject.type === 'scenario')
    return savedScenarioGround(db, subject, (of) => baseGround(context, db, of, asOf))
  const base = await baseGround(context, db, subject, asOf)
  return assumed === null ? base : underScenario(base, assumed)
}

/** As things stand, or with an optimizer's plan carried out on top of them. */
async function baseGround(
  context: AppContext,
  db: DataBase,
  subject: ProjectedSubject,
  asOf: IsoDate,
): Promise<ProjectedGround> {
  if (subject.type === 'run') return buildPlanGround(context, db, subject, asOf)
  const file = context.files.requireOpen()
  const { input, currency } = await readBeside(file, 'scenarios.base', { subject, asOf })
  const name = await nameOfSubject(db, subject)
  const portfolioId = await portfolioOfSubject(db, subject)
  const ground = { subject, assumed: null, name, currency, applied: [] }
  return { ground, portfolioId, proForma: input }
}

/** What a simulation is asked: the same projection under the same settings. */
export const hashQuestion = (proForma: ProFormaInput, settings: MonteCarloSettings): string =>
  hashJson({ proForma, settings })
