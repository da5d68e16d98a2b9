import type { PlannedCategory, PlanYear, PlanYearRow } from '#shared/budgets'
import type { CategoryKind } from '#shared/categories'
import { type IsoDate, lastFullMonth } from '#shared/dates'
import { type CategoryMonth, isPlanKind, monthsOfYear, planKinds } from '#shared/finance/plan-lines'
import type { DataBase } from '../database/schema.ts'
import { findFirstBookedMonth } from '../metrics/monthly-total-queries.ts'
import { requireProperty } from '../properties/edit-property.ts'
import {
  listBookedMonths,
  listCategories,
  listPlannedMonths,
  listPlannedYears,
} from './budget-queries.ts'

/**
 * A property's year: planned and booked by category and month, with the year before.
 *
 * @throws AppError NOT_FOUND
 */
export async function getPlanYear(
  db: DataBase,
  { propertyId, year, asOf }: { propertyId: string; year: number; asOf: IsoDate },
): Promise<PlanYear> {
  await requireProperty(db, propertyId)
  const [from, to] = [`${year}-01`, `${year}-12`]
  const last = lastFullMonth(asOf)
  const planned = await listPlannedMonths(db, propertyId, from, to)
  const booked = await listBookedMonths(db, propertyId, `${year - 1}-01`, to)
  const all = await listCategories(db)
  const categories = all.flatMap(asPlanned)
  const archived = new Set(all.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id))
  const rows = categories
    .map((category) => rowOf(category, year, { planned, booked }))
    .filter(({ plan, actual, yearBefore }) =>
      [...plan, ...actual, yearBefore].some((amount) => amount !== 0),
    )
  const shown = new Set(rows.map(({ category }) => category))
  return {
    propertyId,
    year,
    hasPlan: planned.length > 0,
    fullMonths: monthsOfYear(year).filter((month) => month <= last).length,
    lastFullMonth: last,
    firstBookedMonth: await findFirstBookedMonth(db, [propertyId]),
    plannedYears: await listPlannedYears(db, propertyId),
    rows,
    others: categories.filter(({ category }) => !shown.has(category) && !archived.has(category)),
  }
}

const asPlanned = (row: {
  readonly id: string
  readonly kind: CategoryKind
  readonly name: string | null
}): PlannedCategory[] =>
  isPlanKind(row.kind) ? [{ category: row.id, name: row.name, kind: row.kind }] : []

type Months = {
  readonly planned: readonly CategoryMonth[]
  readonly booked: readonly CategoryMonth[]
}

function rowOf(category: PlannedCategory, year: number, { planned, booked }: Months): PlanYearRow {
  const months = monthsOfYear(year)
  const own = (rows: readonly CategoryMonth[]) =>
    new Map(
      rows
        .filter((row) => row.category === category.category)
        .map(({ month, amount }) => [month, amount]),
    )
  const [plan, actual] = [own(planned), own(booked)]
  return {
    ...category,
    plan: months.map((month) => plan.get(month) ?? 0),
    actual: months.map((month) => actual.get(month) ?? 0),
    yearBefore: monthsOfYear(year - 1).reduce((sum, month) => sum + (actual.get(month) ?? 0), 0),
  }
}

/** The order of the kinds on the way from income to cash flow. */
export const byKind = (a: PlannedCategory, b: PlannedCategory): number =>
  planKinds.indexOf(a.kind) - planKinds.indexOf(b.kind)
