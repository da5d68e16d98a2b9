import { type SelectQueryBuilder, sql } from 'kysely'
import type { CategoryKind } from '#shared/categories'
import type { IsoMonth } from '#shared/dates'
import type { DayPeriod } from '#shared/finance/metric-period'
import type { DataBase, Schema } from '../database/schema.ts'

/** Which bookings count: those of a kind, of rent alone or without it, of one category. */
export type Selection = {
  readonly propertyIds: readonly string[]
  readonly kind: CategoryKind
  readonly rent: 'only' | 'without' | null
  readonly category: string | null
}

export type Dimension = 'propertyId' | 'category' | 'month'

export type GroupSum = { readonly key: string; readonly amount: number; readonly count: number }

/** Sums of consecutive whole months by one dimension, from the totals that triggers keep. */
export const selectMonthSums = (
  db: DataBase,
  selection: Selection,
  months: readonly IsoMonth[],
  by: Dimension,
) =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(by === 'category' ? 'monthly_totals.category as key' : `${by} as key`)
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .select((eb) => eb.fn.sum<number>('count').as('count'))
    .where('propertyId', 'in', selection.propertyIds)
    .where('month', '>=', months[0] ?? '')
    .where('month', '<=', months.at(-1) ?? '')
    .where(selected(selection, 'monthly_totals.category'))
    .groupBy('key')

/** The same of single days, for the part of a month. */
export const selectDaySums = (
  db: DataBase,
  selection: Selection,
  { from, to }: DayPeriod,
  by: Dimension,
) =>
  db
    .selectFrom('transactions')
    .innerJoin('categories', 'categories.id', 'transactions.category')
    .select(keyOfBooking[by].as('key'))
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('propertyId', 'in', selection.propertyIds)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('isSplit', '=', 0)
    .where(selected(selection, 'transactions.category'))
    .groupBy('key')

const keyOfBooking = {
  propertyId: sql<string>`transactions."propertyId"`,
  category: sql<string>`transactions.category`,
  month: sql<string>`substr(transactions.date, 1, 7)`,
}

function selected({ kind, rent, category }: Selection, column: string) {
  const own = sql.ref(column)
  const parts = [
    sql<boolean>`categories.kind = ${kind}`,
    ...(rent === 'only' ? [sql<boolean>`${own} = 'rent'`] : []),
    ...(rent === 'without' ? [sql<boolean>`${own} <> 'rent'`] : []),
    ...(category === null ? [] : [sql<boolean>`${own} = ${category}`]),
  ]
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

export type Page = { readonly offset: number; readonly limit: number }

/** The bookings themselves, newest first. */
export function selectBookings(
  db: DataBase,
  selection: Selection,
  { from, to }: DayPeriod,
  { offset, limit }: Page,
) {
  const [only] = selection.propertyIds
  const query = db
    .selectFrom('transactions')
    .innerJoin('categories', 'categories.id', 'transactions.category')
    .innerJoin('properties', 'properties.id', 'transactions.propertyId')
    .select([
      'transactions.id',
      'transactions.propertyId',
      'properties.name as propertyName',
      'transactions.date',
      'transactions.category',
      'categories.name as categoryName',
      'transactions.payee',
      'transactions.description',
      'transactions.amount',
    ])
    .where('transactions.date', '>=', from)
    .where('transactions.date', '<=', to)
    .where('isSplit', '=', 0)
    .where(selected(selection, 'transactions.category'))
    .orderBy('transactions.date', 'desc')
    .orderBy('transactions.id', 'desc')
    .limit(limit)
    .offset(offset)
  return selection.propertyIds.length === 1 && only !== undefined
    ? query.where('transactions.propertyId', '=', only)
    : query.where(amongMany(selection.propertyIds))
}

/** Behind a plus sign, so that the search goes by date and stops after one page, not through every property. */
const amongMany = (ids: readonly string[]) =>
  sql<boolean>`+transactions."propertyId" in (${ids.length === 0 ? sql`null` : sql.join(ids)})`

/** The owner's own names of categories. */
export async function readCategoryNames(db: DataBase): Promise<ReadonlyMap<string, string>> {
  const rows = await named(db.selectFrom('categories')).execute()
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}

const named = (query: SelectQueryBuilder<Schema, 'categories', object>) =>
  query.select(['id', 'name']).where('name', 'is not', null)
