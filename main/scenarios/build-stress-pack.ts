import type { Covenants } from '#shared/loans/covenants'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { namesOf } from '#shared/scenarios/names-of'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { FlatShifts } from '#shared/scenarios/scenario-assumptions'
import type { StressQuery } from '#shared/scenarios/scenarios'
import type { StressPack } from '#shared/scenarios/stress-pack'
import type { AppContext } from '../app-context.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { askOnce } from '../threads/ask-once.ts'
import { buildBase } from './build-base.ts'
import { readCovenants } from './covenants.ts'
import { portfolioOfSubject } from './subject-portfolio.ts'

export type StressTask = {
  readonly input: ProFormaInput
  readonly shifts: FlatShifts
  readonly covenants: Covenants
  /** What all of it together is called. */
  readonly name: string
}

export type StressAnswer = Pick<StressPack, 'subjects' | 'freeOfDebt'>

/**
 * DSCR, LTV and debt yield of what owes something, as it stands and under stress.
 *
 * @throws AppError NOT_FOUND or PLAN_STALE
 */
export async function buildStressPack(
  context: AppContext,
  { subject, asOf, assumptions }: StressQuery,
): Promise<StressPack> {
  const { db } = context.files.requireOpen()
  const portfolioId = await portfolioOfSubject(db, subject)
  const { name } = await requirePortfolio(db, portfolioId)
  const covenants = await readCovenants(db, portfolioId)
  const { input: base, currency } = await buildBase(context, subject, asOf)
  const answer =
    base === null
      ? nothing
      : await askOnce<StressAnswer>('scenarios/stress-worker', {
          input: applyAssumptions(base, assumptions),
          shifts: assumptions.shifts,
          covenants,
          name,
        } satisfies StressTask)
  const names = base === null ? {} : namesOf(base)
  return { portfolioName: name, currency, asOf, covenants, assumptions, names, ...answer }
}

const nothing: StressAnswer = { subjects: [], freeOfDebt: [] }
