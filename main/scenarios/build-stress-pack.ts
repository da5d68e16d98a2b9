import type { Covenants } from '#shared/covenants'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import type { ProFormaInput, ProFormaProperty } from '#shared/pro-forma'
import type { FlatShifts } from '#shared/scenario-assumptions'
import type { StressQuery } from '#shared/scenarios'
import type { StressedSubject, StressPack } from '#shared/stress-pack'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { askOnce } from '../threads/ask-once.ts'
import { buildProForma } from './build-pro-forma.ts'
import { readCovenants } from './covenants.ts'
import { portfolioOfSubject } from './subject-portfolio.ts'

export type StressTask = {
  readonly input: ProFormaInput
  readonly shifts: FlatShifts
  readonly covenants: Covenants
  /** What all of it together is called. */
  readonly name: string
}

/**
 * DSCR, LTV and debt yield of what owes something, as it stands and under stress.
 *
 * @throws AppError NOT_FOUND
 */
export async function buildStressPack(
  db: DataBase,
  { subject, asOf, assumptions }: StressQuery,
): Promise<StressPack> {
  const portfolioId = await portfolioOfSubject(db, subject)
  const { name } = await requirePortfolio(db, portfolioId)
  const covenants = await readCovenants(db, portfolioId)
  const { input: base, currency } = await buildProForma(db, subject, asOf)
  const input = base === null ? null : applyAssumptions(base, assumptions.fixed)
  const owing = input?.properties.filter((property) => owes(input, property)) ?? []
  const free = input?.properties.filter((property) => !owing.includes(property)) ?? []
  return {
    portfolioName: name,
    currency,
    asOf,
    covenants,
    assumptions,
    subjects:
      input === null || owing.length === 0
        ? []
        : await askOnce<StressedSubject[]>('scenarios/stress-worker', {
            input: { ...input, properties: owing },
            shifts: assumptions.shifts,
            covenants,
            name,
          } satisfies StressTask),
    freeOfDebt: free.map((property) => property.name),
  }
}

/** Whether anything is owed at any time of the projection. */
const owes = (input: ProFormaInput, property: ProFormaProperty): boolean =>
  property.loans.length + property.refinancings.length > 0 &&
  projectTotal({ ...input, properties: [property] }).lines.balance.some((balance) => balance > 0)
