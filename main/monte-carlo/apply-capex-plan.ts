import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { type PlannedWorks, plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { majorToMinor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ProFormaProject } from '#shared/scenarios/pro-forma'
import { readInput } from '../capex-phasing/capex-acceptance.ts'
import { listStampedProjects } from '../capex-phasing/capex-queries.ts'
import { buildProForma } from '../scenarios/build-pro-forma.ts'
import { type AppliedPlan, moneyOf, type PlanFacts, stale } from './applied-plan.ts'

/**
 * The whole portfolio with its projects in the months of a plan: what the plan builds is built then, and what
 * it weighed and left is not built. An accepted plan is in the books already.
 *
 * @throws AppError NOT_FOUND or PLAN_STALE
 */
export async function applyCapexPlan(
  run: RunOf<'capex-phasing'>,
  facts: PlanFacts,
): Promise<AppliedPlan> {
  const { db, asOf } = facts
  const { input } = await buildProForma(db, { type: 'portfolio', id: run.portfolioId }, asOf)
  if (run.acceptedAt !== null)
    return {
      proForma: input,
      applied: [
        'This plan was accepted: its projects are in the books and counted as these stand.',
      ],
    }
  const asked = readInput(run)
  const works = run.result.plan ? plannedWorks(asked, run.result.plan) : []
  if (works.length === 0) throw stale('This plan builds nothing, so there is nothing to judge.')
  const stamped = await listStampedProjects(db, run.portfolioId)
  const propertyById = new Map(stamped.map(({ id, propertyId }) => [id, propertyId]))
  const weighed = new Set(asked.projects.map(({ id }) => id))
  const propertiesIn = new Set((input?.properties ?? []).map(({ id }) => id))
  const placed = works.filter(({ id }) => propertiesIn.has(propertyById.get(id) ?? ''))
  const properties = (input?.properties ?? []).map((property) => {
    const kept = property.projects.filter(({ id }) => !weighed.has(id))
    const own = placed.filter(({ id }) => propertyById.get(id) === property.id)
    const projects = kept.concat(own.map((each) => toProject(each, asked, facts)))
    return Object.assign({}, property, { projects })
  })
  return {
    proForma: input && { ...input, properties },
    applied: sayApplied(placed, works.length, weighed.size, facts),
  }
}

function toProject(
  { id, name, start, costs }: PlannedWorks,
  { projects }: CapexPhasingInput,
  { currency }: PlanFacts,
): ProFormaProject {
  const { upliftMonthly = 0, rentLossMonthly = 0 } = projects.find((one) => one.id === id) ?? {}
  return {
    id,
    name,
    month: start,
    cost: majorToMinor(totalOf(costs), currency),
    costMonths: Math.max(1, costs.length),
    durationMonths: costs.length,
    upliftPerMonth: majorToMinor(upliftMonthly, currency),
    lostRentPerMonth: majorToMinor(rentLossMonthly, currency),
    voidMonths: rentLossMonthly > 0 ? costs.length : 0,
  }
}

const totalOf = (costs: PlannedWorks['costs']): number =>
  costs.reduce((sum, { cost }) => sum + cost, 0)

function sayApplied(
  placed: readonly PlannedWorks[],
  planned: number,
  weighed: number,
  facts: PlanFacts,
): string[] {
  const spent = placed.reduce((sum, { costs }) => sum + totalOf(costs), 0)
  const money = moneyOf(majorToMinor(spent, facts.currency), facts)
  return [
    `In it: ${placed.length} projects in the months of the plan, ${money} in all, with the rent they bring and cost.`,
    ...(weighed > planned
      ? [`In it: the ${weighed - planned} projects that the plan leaves are not built.`]
      : []),
    ...(planned > placed.length
      ? [`Not in it: ${planned - placed.length} projects whose property is not in the portfolio.`]
      : []),
    'Not in it: the limits on cash and crews, which shaped the plan but bind no future.',
  ]
}
