import { sql } from 'kysely'
import type { IsoMonth } from '#shared/dates'
import type { CategoryMonth, PlanLine } from '#shared/finance/plan-lines'
import type { DataBase, DataTransaction } from '../database/schema.ts'

/** What is planned for a property by month and category, from one month to another, both included. */
export const listPlannedMonths = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
): Promise<CategoryMonth[]> => selectPlannedMonths(db, propertyId, from, to).execute()

export const selectPlannedMonths = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
) =>
  db
    .selectFrom('budget_lines')
    .innerJoin('categories', 'categories.id', 'budget_lines.category')
    .select(['month', 'category', 'kind', 'amount'])
    .where('propertyId', '=', propertyId)
    .where('month', '>=', from)
    .where('month', '<=', to)

/** What was booked for a property by month and category, from one month to another, both included. */
export const listBookedMonths = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
): Promise<CategoryMonth[]> => selectBookedMonths(db, propertyId, from, to).execute()

export const selectBookedMonths = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
) =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['month', 'category', 'kind', 'amount'])
    .where('propertyId', '=', propertyId)
    .where('month', '>=', from)
    .where('month', '<=', to)

/** The years a property has a plan for, the latest first. */
export async function listPlannedYears(db: DataBase, propertyId: string): Promise<number[]> {
  const rows = await selectPlannedYears(db, propertyId).execute()
  return rows.map(({ year }) => Number(year))
}

export const selectPlannedYears = (db: DataBase, propertyId: string) =>
  db
    .selectFrom('budget_lines')
    .select(sql<string>`substr(month, 1, 4)`.as('year'))
    .distinct()
    .where('propertyId', '=', propertyId)
    .orderBy('year', 'desc')

export const listCategories = (db: DataBase) =>
  db.selectFrom('categories').select(['id', 'kind', 'name', 'archivedAt']).orderBy('id').execute()

/** Takes out of a year what the new lines no longer have; the others keep when they were made. */
export async function deletePlannedMonths(
  tx: DataTransaction,
  propertyId: string,
  months: readonly PlanLine[],
): Promise<void> {
  for (const { month, category } of months)
    await tx
      .deleteFrom('budget_lines')
      .where('propertyId', '=', propertyId)
      .where('month', '=', month)
      .where('category', '=', category)
      .execute()
}

const rowsPerStatement = 200

export async function upsertPlannedMonths(
  tx: DataTransaction,
  propertyId: string,
  lines: readonly PlanLine[],
  at: string,
): Promise<void> {
  for (let start = 0; start < lines.length; start += rowsPerStatement)
    await tx
      .insertInto('budget_lines')
      .values(
        lines.slice(start, start + rowsPerStatement).map(({ month, category, amount }) => ({
          propertyId,
          month,
          category,
          amount,
          createdAt: at,
          updatedAt: at,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['propertyId', 'month', 'category'])
          .doUpdateSet((eb) => ({
            amount: eb.ref('excluded.amount'),
            updatedAt: eb.ref('excluded.updatedAt'),
          }))
          .whereRef('budget_lines.amount', '<>', 'excluded.amount'),
      )
      .execute()
}
