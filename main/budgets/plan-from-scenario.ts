import type { IsoDate } from '#shared/dates'
import { isPlanKind, monthsOfYear, type PlanLine } from '#shared/finance/plan-lines'
import { planFromProjection } from '#shared/finance/plan-from-projection'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import { inheritedBy } from '#shared/scenarios/resolve-scenario'
import type { ScenarioParent } from '#shared/scenarios/scenarios'
import type { DataBase } from '../database/schema.ts'
import { requireProperty } from '../properties/edit-property.ts'
import { buildProForma } from '../scenarios/build-pro-forma.ts'
import { listScenarios } from '../scenarios/stored-scenarios.ts'
import { listBookedMonths, listCategories } from './budget-queries.ts'

type Wanted = {
  readonly propertyId: string
  readonly year: number
  readonly scenario: ScenarioParent
  readonly asOf: IsoDate
}

/**
 * A year's plan as a scenario projects the property; the months before its projection as they were booked.
 *
 * @throws AppError NOT_FOUND when the property is no longer there
 */
export async function planFromScenario(
  db: DataBase,
  { propertyId, year, scenario, asOf }: Wanted,
): Promise<PlanLine[]> {
  const { portfolioId } = await requireProperty(db, propertyId)
  const { input } = await buildProForma(db, { type: 'property', id: propertyId }, asOf)
  if (input === null) return []
  const saved = await listScenarios(db, portfolioId)
  const assumptions = inheritedBy(scenario, new Map(saved.map((one) => [one.id, one])))
  const months = monthsOfYear(year)
  const projected = planFromProjection(
    applyAssumptions(input, assumptions),
    assumptions.shifts,
    months,
    await incomeCategories(db),
  )
  const before = months.filter((month) => month < input.startMonth)
  return [...(await bookedIn(db, propertyId, before)), ...projected]
}

/** Other income goes by the name of its category; one that is not there is other income. */
async function incomeCategories(db: DataBase): Promise<(name: string) => string> {
  const idByName = new Map((await listCategories(db)).map(({ id, name }) => [name ?? id, id]))
  return (name) => idByName.get(name) ?? 'other_income'
}

async function bookedIn(
  db: DataBase,
  propertyId: string,
  months: readonly string[],
): Promise<PlanLine[]> {
  const [from, to] = [months[0], months.at(-1)]
  if (from === undefined || to === undefined) return []
  const booked = await listBookedMonths(db, propertyId, from, to)
  return booked
    .filter(({ kind, amount }) => isPlanKind(kind) && amount !== 0)
    .map(({ month, category, amount }) => ({ month, category, amount }))
}
