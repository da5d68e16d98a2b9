import type { IsoDate } from '#shared/dates'
import type { ProjectedSubject, ScenarioBase } from '#shared/scenarios/scenarios'
import type { AppContext } from '../app-context.ts'
import { applyPlan } from '../monte-carlo/plan-ground.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import { getRun } from '../optimizations/stored-run.ts'
import { readBeside } from '../read-thread/read-thread.ts'

/**
 * What a scenario begins with: the books as they stand, or an optimizer's plan carried out on top of them.
 *
 * @throws AppError NOT_FOUND, or PLAN_STALE for a plan that cannot be put into a projection
 */
export async function buildBase(
  context: AppContext,
  subject: ProjectedSubject,
  asOf: IsoDate,
): Promise<ScenarioBase> {
  const file = context.files.requireOpen()
  if (subject.type !== 'run') return readBeside(file, 'scenarios.base', { subject, asOf })
  const { db } = file
  const run = await getRun(db, subject.id)
  const style = await figureStyle(context, db, run.portfolioId)
  const { proForma, applied } = await applyPlan(run, { db, asOf, ...style })
  return {
    currency: style.currency,
    input: proForma,
    assumptions: applied.map((sentence) => ({
      propertyId: run.id,
      propertyName: run.name,
      source: 'plan',
      sentence,
    })),
  }
}
