import { type IsoDate, monthRange } from '#shared/dates'
import { sumByMonth } from '#shared/finance/monthly-money'
import { monthsOfYear } from '#shared/finance/plan-lines'
import type { PropertyMoney } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { trailingYear } from '../metrics/holdings.ts'
import { listKindTotals } from '../metrics/monthly-total-queries.ts'
import { requireProperty } from './edit-property.ts'
import {
  type CategoryYear,
  listBookedYears,
  listCategoryYear,
  listTopPayees,
} from './property-page-queries.ts'

const payeesShown = 10

/**
 * A property's money: the trailing year by month, and a chosen calendar year by category and payee.
 *
 * @throws AppError NOT_FOUND
 */
export async function getPropertyMoney(
  db: DataBase,
  { propertyId, asOf, ...chosen }: { propertyId: string; asOf: IsoDate; year: number | null },
): Promise<PropertyMoney> {
  await requireProperty(db, propertyId)
  const { from, to } = trailingYear(asOf)
  const bookedYears = await listBookedYears(db, propertyId)
  const thisYear = Number(asOf.slice(0, 4))
  const year = chosen.year ?? bookedYears.find((booked) => booked <= thisYear) ?? thisYear
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  return {
    trailing: sumByMonth(await listKindTotals(db, [propertyId], from, to), monthRange(from, to)),
    year,
    bookedYears,
    rows: byCategory(await listCategoryYear(db, propertyId, year), year),
    payees: await listTopPayees(db, propertyId, days, payeesShown),
  }
}

function byCategory(totals: readonly CategoryYear[], year: number): PropertyMoney['rows'] {
  const names = monthsOfYear(year)
  const rows = new Map<string, PropertyMoney['rows'][number]>()
  for (const { category, name, kind, month, amount } of totals) {
    const row = rows.get(category) ?? { category, name, kind, months: names.map(() => 0) }
    row.months[names.indexOf(month)] = amount
    rows.set(category, row)
  }
  return [...rows.values()]
}
