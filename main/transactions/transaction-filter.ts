import { type RawBuilder, sql } from 'kysely'
import { uncategorised } from '#shared/categories'
import type { TransactionFilter } from '#shared/transactions'

export type Condition = RawBuilder<unknown>

/** One walk through an index, in the order of days: the rows that share a value, or all of them. */
export type Walk = {
  readonly index: string
  /** What the index is entered by; null when it is read from one end. */
  readonly entry: { readonly column: WalkColumn; readonly value: string } | null
  /** Whether the rows behind the entry are few enough to be read in one go. */
  readonly isShort: boolean
}
type WalkColumn = 'unitId' | 'propertyId' | 'accountId' | 'category'

export type FilterOfCategories = TransactionFilter & {
  readonly portfolioId: string
  /** The categories that count, by the category, the kind or both of the filter; null for any. */
  readonly categories: readonly string[] | null
}

/** Whether the filter asks what bookings count as, which the parts of a split answer and not the whole. */
export const looksAtParts = (filter: FilterOfCategories): boolean =>
  filter.propertyId !== undefined || filter.unitId !== undefined || filter.categories !== null

/**
 * The walks that together meet every row of the filter once: by its narrowest single value, by each of its
 * categories, or else through all bookings.
 */
export function walksOf(filter: FilterOfCategories): Walk[] {
  if (filter.unitId !== undefined) return [shortWalk('unitId', filter.unitId)]
  if (filter.propertyId !== undefined) return [shortWalk('propertyId', filter.propertyId)]
  if (filter.accountId !== undefined) return [shortWalk('accountId', filter.accountId)]
  if (filter.categories !== null) return filter.categories.map(walkOfCategory)
  return [{ index: 'transactions_by_date', entry: null, isShort: false }]
}

const shortWalk = (column: WalkColumn, value: string): Walk => ({
  index: `transactions_by_${column}`,
  entry: { column, value },
  isShort: true,
})

const walkOfCategory = (category: string): Walk => ({
  index: 'transactions_by_category',
  entry: { column: 'category', value: category },
  isShort: false,
})

/** All that must hold of a row. The plus signs keep every index but that of the walk out of it. */
export function conditionsOf(filter: FilterOfCategories, { entry, isShort }: Walk): Condition {
  const all: Condition[] = [
    looksAtParts(filter) ? sql`+t.isSplit = 0` : sql`+t.parentId is null`,
    sql`+t.propertyId in (select id from properties where portfolioId = ${filter.portfolioId})`,
    ...(entry === null ? [] : [sql`t.${sql.ref(entry.column)} = ${entry.value}`]),
    ...ownConditions(filter),
    ...dayConditions(filter, isShort),
    ...textConditions(filter.text),
    ...stateConditions(filter),
  ]
  return sql.join(all, sql` and `)
}

function ownConditions(filter: FilterOfCategories): Condition[] {
  const { unitId, propertyId, accountId, categories, amountMin, amountMax } = filter
  return [
    ...(unitId === undefined ? [] : [sql`+t.unitId = ${unitId}`]),
    ...(propertyId === undefined ? [] : [sql`+t.propertyId = ${propertyId}`]),
    ...(accountId === undefined ? [] : [sql`+t.accountId = ${accountId}`]),
    ...(categories === null ? [] : [sql`+t.category in (${sql.join([...categories])})`]),
    ...(amountMin === undefined ? [] : [sql`abs(t.amount) >= ${amountMin}`]),
    ...(amountMax === undefined ? [] : [sql`abs(t.amount) <= ${amountMax}`]),
  ]
}

/** A long walk is bounded by its stretches already, and may not begin again at the first day in each of them. */
function dayConditions({ from, to }: FilterOfCategories, isShort: boolean): Condition[] {
  const date = isShort ? sql`t.date` : sql`+t.date`
  return [
    ...(from === undefined ? [] : [sql`${date} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${date} <= ${to}`]),
  ]
}

/** Every word stands somewhere in payee, description or reference; `%` and `_` are letters like others. */
const textConditions = (text = ''): Condition[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
    .map(
      (pattern) => sql`(t.payee like ${pattern} escape '\\'
        or t.description like ${pattern} escape '\\' or t.reference like ${pattern} escape '\\')`,
    )

function stateConditions(filter: FilterOfCategories): Condition[] {
  return [
    ...(filter.isUnreconciled ? [sql`+t.reconciliationId is null`] : []),
    ...(filter.needsReceipt ? [lacksReceipt] : []),
  ]
}

/** Money out for running costs and works should have its paper, on itself or on the booking it is a part of. */
const lacksReceipt = sql`
  t.amount < 0
  and (t.isSplit = 1 or t.category in
    (select id from categories where kind in ('operating', 'capex')))
  and not exists (select 1 from documents d where d.transactionId = coalesce(t.parentId, t.id))`

/** The categories a filter leaves, of all that there are with their kinds; null when it asks for none. */
export function categoriesOf(
  { category, kind, isUncategorised }: TransactionFilter,
  kindById: ReadonlyMap<string, string>,
): readonly string[] | null {
  if (category === undefined && kind === undefined && !isUncategorised) return null
  return [...kindById]
    .filter(([id]) => category === undefined || id === category)
    .filter(([, of]) => kind === undefined || of === kind)
    .filter(([id]) => !isUncategorised || id === uncategorised)
    .map(([id]) => id)
}
