import type { IsoDate } from '#shared/dates'
import type { RiskGround } from '#shared/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo-input'
import type { ProFormaInput } from '#shared/pro-forma'
import type { RiskSubject } from '#shared/risk-subject'
import type { ScenarioSubject } from '#shared/scenarios'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { findDeal } from '../deals/deal-queries.ts'
import { hashJson } from '../optimizations/input-hash.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findProperty } from '../properties/property-queries.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { buildPlanGround } from './plan-ground.ts'
import { buildScenarioGround } from './scenario-ground.ts'

/** The projection around which futures are drawn; null where there is nothing to project yet. */
export type ProjectedGround = {
  readonly ground: RiskGround
  readonly portfolioId: string
  readonly proForma: ProFormaInput | null
}

/** @throws AppError NOT_FOUND, or PLAN_STALE for a plan that no longer fits the books */
export async function buildRiskGround(
  context: AppContext,
  db: DataBase,
  subject: RiskSubject,
  asOf: IsoDate,
): Promise<ProjectedGround> {
  if (subject.type === 'run') return buildPlanGround(context, db, subject, asOf)
  if (subject.type === 'scenario') return buildScenarioGround(db, subject, asOf)
  const file = context.files.requireOpen()
  const { input, currency } = await readBeside(file, 'scenarios.base', { subject, asOf })
  const { name, portfolioId } = await nameOf(db, subject)
  return { ground: { subject, name, currency, applied: [] }, portfolioId, proForma: input }
}

/** What a simulation is asked: the same projection under the same settings. */
export const hashQuestion = (proForma: ProFormaInput, settings: MonteCarloSettings): string =>
  hashJson({ proForma, settings })

async function nameOf(
  db: DataBase,
  { type, id }: ScenarioSubject,
): Promise<{ name: string; portfolioId: string }> {
  if (type === 'portfolio') return { name: (await requirePortfolio(db, id)).name, portfolioId: id }
  const found = type === 'deal' ? await findDeal(db, id) : await findProperty(db, id)
  // The projection was built from it just before.
  return { name: found?.name ?? '', portfolioId: found?.portfolioId ?? '' }
}
