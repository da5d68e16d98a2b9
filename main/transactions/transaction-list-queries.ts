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

export type PageByDay = {
  readonly propertyIds: readonly string[]
  readonly filter: Pick<TransactionFilter, 'from' | 'to'>
  readonly direction: TransactionSort['direction']
  readonly cursor: TransactionCursor | null
  readonly limit: number
}

/**
 * The ids of whole bookings by their day, from a cursor on. Found by the index of days and ids; the signs
 * tell others off, which would sort all bookings of the properties first.
 */
export function selectIdsByDay(
  db: DataBase,
  { propertyIds, filter, direction, cursor, limit }: PageByDay,
) {
  let query = db
    .selectFrom('transactions')
    .select('id')
    .where(sql`+parentId`, 'is', null)
    .where(sql`+propertyId`, 'in', idsAsRows(propertyIds))
  if (filter.from !== undefined) query = query.where('date', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('date', '<=', filter.to)
  if (cursor !== null) {
    const after = direction === 'asc' ? sql`>` : sql`<`
    query = query.where(sql<boolean>`(date, id) ${after} (${cursor.value}, ${cursor.id})`)
  }
  return query.orderBy('date', direction).orderBy('id', direction).limit(limit)
}
