import type { IsoDate } from '#shared/dates'
import type { Run } from '#shared/optimizer/optimizations'
import type { RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import { getRun } from '../optimizations/stored-run.ts'
import { applyCapexPlan } from './apply-capex-plan.ts'
import { applyDealPlan } from './apply-deal-plan.ts'
import { applyDebtPlan } from './apply-debt-plan.ts'
import { applyLeasingPlan } from './apply-leasing-plan.ts'
import type { AppliedPlan, PlanFacts } from './applied-plan.ts'
import type { ProjectedGround } from './risk-ground.ts'

/**
 * The projection with an optimizer's plan in it, and in sentences what of the plan that is.
 *
 * @throws AppError NOT_FOUND, or PLAN_STALE for a plan that cannot be put into a projection
 */
export async function buildPlanGround(
  context: AppContext,
  db: DataBase,
  subject: Extract<RiskSubject, { type: 'run' }>,
  asOf: IsoDate,
): Promise<ProjectedGround> {
  const run = await getRun(db, subject.id)
  const style = await figureStyle(context, db, run.portfolioId)
  const { proForma, applied } = await applyPlan(run, { db, asOf, ...style })
  const { name, portfolioId } = run
  const ground = {
    subject,
    assumed: null,
    name,
    currency: style.currency,
    applied: [...applied],
  }
  return { ground, portfolioId, proForma }
}

/** @throws AppError NOT_FOUND, or PLAN_STALE for a plan that cannot be put into a projection */
export function applyPlan(run: Run, facts: PlanFacts): Promise<AppliedPlan> {
  switch (run.optimizer) {
    case 'debt-stack':
      return applyDebtPlan(run, facts)
    case 'capex-phasing':
      return applyCapexPlan(run, facts)
    case 'deal-picker':
      return applyDealPlan(run, facts)
    case 'leasing-mix':
      return applyLeasingPlan(run, facts)
  }
}
