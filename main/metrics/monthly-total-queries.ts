import { sql } from 'kysely'
import type { CategoryKind } from '#shared/categories'
import type { IsoMonth } from '#shared/dates'
import type { DayPeriod } from '#shared/finance/metric-period'
import type { KindTotal } from '#shared/finance/monthly-money'
import type { DataBase } from '../database/schema.ts'

export type PropertyKindTotal = KindTotal & { readonly propertyId: string }

/** What was booked by property, month and kind, from one month to another, both included. */
export const listKindTotals = (
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoMonth,
  to: IsoMonth,
): Promise<PropertyKindTotal[]> => selectKindTotals(db, propertyIds, from, to).execute()

export const selectKindTotals = (
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoMonth,
  to: IsoMonth,
) =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['propertyId', 'month', 'kind'])
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .where('propertyId', 'in', propertyIds)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .groupBy(['propertyId', 'month', 'kind'])

/** What was booked by property and month since the books began, in the order of the months. */
export const selectBookedMonths = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['propertyId', 'month'])
    .select([
      sumOfKind('income').as('income'),
      sql<number>`sum(iif(category = 'rent', amount, 0))`.as('rent'),
      sumOfKind('operating').as('operating'),
      sumOfKind('capex').as('capex'),
      sumOfKind('interest').as('interest'),
      sumOfKind('principal').as('principal'),
      sumOfKind('financing').as('financing'),
    ])
    .where('propertyId', 'in', propertyIds)
    .groupBy(['propertyId', 'month'])
    .orderBy('propertyId')
    .orderBy('month')

const sumOfKind = (kind: CategoryKind) => sql<number>`sum(iif(kind = ${kind}, amount, 0))`

const isRent = sql<number>`category = 'rent'`

/** By property and kind on single days, both included, for a month that is not looked at whole. */
export const selectBookedTotalsOfDays = (
  db: DataBase,
  propertyIds: readonly string[],
  { from, to }: DayPeriod,
) =>
  db
    .selectFrom('transactions')
    .innerJoin('categories', 'categories.id', 'transactions.category')
    .select(['propertyId', 'kind'])
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .select(isRent.as('isRent'))
    .where('propertyId', 'in', propertyIds)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('isSplit', '=', 0)
    .groupBy(['propertyId', 'kind', 'isRent'])

export type CategoryTotal = { category: string; kind: CategoryKind; amount: number }

export const listCategoryTotals = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
): Promise<CategoryTotal[]> =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['category', 'kind'])
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .where('propertyId', '=', propertyId)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .groupBy(['category', 'kind'])
    .orderBy('category')
    .execute()

/** The first month with a booking, or null for empty books. */
export async function findFirstBookedMonth(
  db: DataBase,
  propertyIds: readonly string[],
): Promise<IsoMonth | null> {
  const row = await db
    .selectFrom('monthly_totals')
    .select((eb) => eb.fn.min('month').as('month'))
    .where('propertyId', 'in', propertyIds)
    .executeTakeFirst()
  return row?.month ?? null
}

/**
 * The last month up to `until`, included, with a booking of a portfolio that is there, or null for empty
 * books.
 */
export async function findLastBookedMonth(db: DataBase, until: IsoMonth): Promise<IsoMonth | null> {
  const row = await db
    .selectFrom('monthly_totals')
    .innerJoin('properties', 'properties.id', 'monthly_totals.propertyId')
    .innerJoin('portfolios', 'portfolios.id', 'properties.portfolioId')
    .select((eb) => eb.fn.max('month').as('month'))
    .where('month', '<=', until)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return row?.month ?? null
}
