import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { minorToMajor } from '#shared/money'
import type { CapexDraft, ProjectDraft, Terms } from './draft.ts'

/** The input as the form has it; empty fields are absent, wrong ones are found by the contract's check. */
export type RawInput = Readonly<Record<string, unknown>>

export function toInput(draft: CapexDraft, facts: CapexFacts, currency: string): RawInput {
  const { terms, projects, crews, orders, groups } = draft
  const covenants = covenantCrews(draft, facts, currency)
  const allCrews = [
    ...crews.map(({ id, name, capacity }) => ({ id, name: name.trim() || id, capacity })),
    ...covenants,
  ]
  const guarded = new Set(covenants.map(({ id }) => id))
  return {
    startMonth: terms.startMonth,
    months: terms.months,
    ...given('discountRate', terms.discountRate),
    ...given('rentGrowth', terms.rentGrowth),
    ...given('costInflation', terms.costInflation),
    ...given('exitYield', terms.exitYield),
    ...(terms.hasCash && { cash: cashOf(terms, facts, currency) }),
    ...given('monthlyLimit', terms.monthlyLimit),
    ...given('totalBudget', terms.totalBudget),
    ...given('maxParallel', terms.maxParallel),
    ...(allCrews.length > 0 && { crews: allCrews }),
    projects: projects.map((project) => projectOf(project, facts, guarded)),
    ...(orders.length > 0 && { precedence: orders.map(orderOf) }),
    ...(groups.length > 0 && { groups: groups.map(groupOf) }),
    ...optionsOf(terms),
  }
}

const given = (key: string, value: unknown) => (value === null ? {} : { [key]: value })

function cashOf(terms: Terms, facts: CapexFacts, currency: string) {
  const fromBooks = facts.cash.inflow
    .slice(0, terms.months ?? 0)
    .map((amount) => minorToMajor(amount, currency))
  return {
    opening: terms.opening,
    inflow: terms.inflow ?? fromBooks,
    ...given('floor', terms.floor),
    reinvestUplift: terms.reinvestUplift,
  }
}

function projectOf(project: ProjectDraft, facts: CapexFacts, guarded: ReadonlySet<string>) {
  const { pick, rentLossMonthly, propertyId } = project
  const covenant = `dscr:${propertyId}`
  const crew = {
    ...project.crew,
    ...(guarded.has(covenant) && rentLossMonthly !== null && { [covenant]: rentLossMonthly }),
  }
  return {
    id: project.id,
    name: project.name,
    cost: project.cost,
    durationMonths: project.durationMonths,
    ...given('profile', project.profile),
    ...given('upliftMonthly', project.upliftMonthly),
    ...given('upliftLagMonths', project.upliftLagMonths),
    ...given('rentLossMonthly', rentLossMonthly),
    ...given('earliest', earliestOf(project, facts)),
    ...given('deadline', project.deadline),
    ...(pick === 'must' && { must: true }),
    ...(pick === 'exclude' && { exclude: true }),
    ...(Object.keys(crew).length > 0 && { crew }),
  }
}

/** The later of the month typed and the month in which the unit is empty. */
export function earliestOf(
  { earliest, waitsFor }: Pick<ProjectDraft, 'earliest' | 'waitsFor'>,
  { lettings }: Pick<CapexFacts, 'lettings'>,
): string | null {
  const empty = lettings.find(({ unitId }) => unitId === waitsFor)?.emptyFrom ?? null
  if (earliest === null || empty === null) return earliest ?? empty
  return earliest > empty ? earliest : empty
}

/**
 * A DSCR covenant as a cap on the rent that works may cost a property in any one month:
 *
 *   room = NOI a month − least DSCR · debt service a month
 *
 * It stands in the input as a crew whose units are money, so the planner keeps it exactly.
 */
export function covenantCrews(
  { terms: { minDscr }, projects }: CapexDraft,
  { debts }: Pick<CapexFacts, 'debts'>,
  currency: string,
): { id: string; name: string; capacity: number }[] {
  if (minDscr === null) return []
  const losing = new Set(
    projects
      .filter(({ rentLossMonthly }) => (rentLossMonthly ?? 0) > 0)
      .map(({ propertyId }) => propertyId),
  )
  return debts
    .filter(({ propertyId }) => losing.has(propertyId))
    .map(({ propertyId, propertyName, noiPerMonth, debtServicePerMonth }) => ({
      id: `dscr:${propertyId}`,
      name: `rent to spare at ${propertyName}`,
      capacity: Math.max(0, minorToMajor(noiPerMonth - minDscr * debtServicePerMonth, currency)),
    }))
}

const orderOf = ({ before, after, lagMonths }: CapexDraft['orders'][number]) => ({
  before,
  after,
  ...given('lagMonths', lagMonths),
})

const groupOf = ({ rowId, projects, max, min }: CapexDraft['groups'][number]) => ({
  id: rowId,
  projects,
  ...given('max', max),
  ...given('min', min),
})

function optionsOf({ timeLimitSec, mipRelGap }: Terms) {
  if (timeLimitSec === null && mipRelGap === null) return {}
  return { options: { ...given('timeLimitSec', timeLimitSec), ...given('mipRelGap', mipRelGap) } }
}
