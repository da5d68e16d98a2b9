import { sql } from 'kysely'
import type { CategoryKind } from '#shared/categories'
import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import type { DataBase } from '../database/schema.ts'

/** The properties of a portfolio in the order of their names. */
export const listPropertyNames = (db: DataBase, portfolioId: string) =>
  selectPropertyNames(db, portfolioId).execute()

export const selectPropertyNames = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('properties')
    .select(['id', 'name'])
    .where('portfolioId', '=', portfolioId)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')

/** The years with a booking of a property up to a day, the latest first. */
export async function listBookedYears(db: DataBase, propertyId: string): Promise<number[]> {
  const rows = await selectBookedYears(db, propertyId).execute()
  return rows.map(({ year }) => Number(year))
}

export const selectBookedYears = (db: DataBase, propertyId: string) =>
  db
    .selectFrom('monthly_totals')
    .select(sql<string>`substr(month, 1, 4)`.as('year'))
    .distinct()
    .where('propertyId', '=', propertyId)
    .orderBy('year', 'desc')

/** A category's year, January first. */
export type CategoryYear = {
  readonly category: string
  readonly name: string | null
  readonly kind: CategoryKind
  readonly month: string
  readonly amount: Minor
}

export const listCategoryYear = (
  db: DataBase,
  propertyId: string,
  year: number,
): Promise<CategoryYear[]> => selectCategoryYear(db, propertyId, year).execute()

export const selectCategoryYear = (db: DataBase, propertyId: string, year: number) =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['category', 'name', 'kind', 'month', 'amount'])
    .where('propertyId', '=', propertyId)
    .where('month', '>=', `${year}-01`)
    .where('month', '<=', `${year}-12`)
    .orderBy('category')

/** A part of a split booking goes under its own payee, or that of the whole. */
const payeeOf = sql<string>`coalesce(part.payee, whole.payee)`

/** Whom most money went to or came from. */
export const listTopPayees = (
  db: DataBase,
  propertyId: string,
  days: { readonly from: IsoDate; readonly to: IsoDate },
  limit: number,
) => selectTopPayees(db, propertyId, days, limit).execute()

export const selectTopPayees = (
  db: DataBase,
  propertyId: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  limit: number,
) =>
  db
    .selectFrom('transactions as part')
    .leftJoin('transactions as whole', 'whole.id', 'part.parentId')
    .select([
      payeeOf.as('payee'),
      sql<Minor>`-sum(min(part.amount, 0))`.as('paid'),
      sql<Minor>`sum(max(part.amount, 0))`.as('received'),
      sql<number>`count(*)`.as('bookings'),
    ])
    .where('part.propertyId', '=', propertyId)
    .where('part.date', '>=', from)
    .where('part.date', '<=', to)
    .where('part.isSplit', '=', 0)
    .where(sql<boolean>`${payeeOf} <> ''`)
    .groupBy(payeeOf)
    .orderBy(sql`sum(abs(part.amount))`, 'desc')
    .orderBy(payeeOf)
    .limit(limit)
