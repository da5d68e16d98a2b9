import { sql } from 'kysely'
import {
  Transaction,
  type TransactionCursor,
  type TransactionFilter,
  type TransactionRow,
  type TransactionSort,
} from '#shared/transactions'
import type { DataBase } from '../database/schema.ts'
import { idsAsRows } from './transaction-queries.ts'

const columns = sql.join(Transaction.keyof().options.map((name) => sql`t.${sql.ref(name)}`))

/** The rows with these ids, with the names of what they belong to; in no order. */
export const selectRows = (ids: readonly string[]) => sql<TransactionRow>`
  select ${columns}, p.name as propertyName, u.label as unitLabel, a.name as accountName,
    (select count(*) from transactions c where c.parentId = t.id) as parts,
    (select count(*) from documents d where d.transactionId = coalesce(t.parentId, t.id)) as receipts
  from json_each(${JSON.stringify(ids)}) ids
  join transactions t on t.id = ids.value
  join properties p on p.id = t.propertyId
  left join units u on u.id = t.unitId
  left join accounts a on a.id = t.accountId`

export async function readRows(db: DataBase, ids: readonly string[]): Promise<TransactionRow[]> {
  const { rows } = await selectRows(ids).execute(db)
  const rowById = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => rowById.get(id) ?? [])
}

/** What the indexes hold together with the day. */
export const indexedFilters = ['from', 'to', 'propertyId', 'category'] as const
type IndexedFilter = (typeof indexedFilters)[number]

export type PageByDay = {
  readonly propertyIds: readonly string[]
  readonly filter: Pick<TransactionFilter, IndexedFilter>
  readonly direction: TransactionSort['direction']
  readonly cursor: TransactionCursor | null
  readonly limit: number
}

/**
 * The ids of bookings by their day, from a cursor on: of a split the whole, or its parts where a property
 * or a category is asked for. Found by the index of days and ids of all bookings, of the property, or of
 * the category; the signs tell others off, which would sort all that they hold first.
 */
export function selectIdsByDay(
  db: DataBase,
  { propertyIds, filter, direction, cursor, limit }: PageByDay,
) {
  const { propertyId, category } = filter
  let query = db
    .selectFrom('transactions')
    .select('id')
    .where(sql`+propertyId`, 'in', idsAsRows(propertyIds))
  query =
    propertyId === undefined && category === undefined
      ? query.where(sql`+parentId`, 'is', null)
      : query.where('isSplit', '=', 0)
  if (propertyId !== undefined) query = query.where('propertyId', '=', propertyId)
  if (category !== undefined)
    query = query.where(propertyId === undefined ? 'category' : sql`+category`, '=', category)
  if (filter.from !== undefined) query = query.where('date', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('date', '<=', filter.to)
  if (cursor !== null) {
    const after = direction === 'asc' ? sql`>` : sql`<`
    query = query.where(sql<boolean>`(date, id) ${after} (${cursor.value}, ${cursor.id})`)
  }
  return query.orderBy('date', direction).orderBy('id', direction).limit(limit)
}
