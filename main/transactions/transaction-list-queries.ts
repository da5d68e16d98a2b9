import { sql } from 'kysely'
import { Transaction, type TransactionCursor, type TransactionSort } from '#shared/transactions'
import type { TransactionRow, TransactionSums } from '#shared/transactions'
import type { DataBase } from '../database/schema.ts'
import {
  conditionsOf,
  type Condition,
  type FilterOfCategories,
  type Walk,
} from './transaction-filter.ts'

export type Place = TransactionCursor

/** A stretch of a walk: after one row, up to and including another, in the order of days. */
export type Stretch = {
  readonly walk: Walk
  readonly direction: TransactionSort['direction']
  readonly after: Place | null
  readonly until: Place | null
}

/** The first bookings of the stretch that the filter holds, after a cursor, in an order of their own. */
export const selectPlaces = (
  filter: FilterOfCategories,
  stretch: Stretch,
  { sort, cursor, limit }: PlaceRequest,
) => sql<Place>`
  select t.${sql.ref(sort.by)} as value, t.id
  from transactions t indexed by ${sql.ref(stretch.walk.index)}
  where ${conditionsOf(filter, stretch.walk)} and ${within(stretch)}
    and ${sort.by === 'date' ? sql`true` : beyond('amount', sort.direction, cursor)}
  order by t.${sql.ref(sort.by)} ${sql.raw(sort.direction)}, t.id ${sql.raw(sort.direction)}
  limit ${limit}`

export type PlaceRequest = {
  readonly sort: TransactionSort
  readonly cursor: Place | null
  readonly limit: number
}

/** The row that many steps further on the walk, whatever the filter says of it; none near its end. */
export const selectMilestone = (
  { walk, direction, after }: Omit<Stretch, 'until'>,
  steps: number,
) => sql<Place>`
  select t.date as value, t.id
  from transactions t indexed by ${sql.ref(walk.index)}
  where ${entryOf(walk)} and ${beyond('date', direction, after)}
  order by t.date ${sql.raw(direction)}, t.id ${sql.raw(direction)} limit 1 offset ${steps - 1}`

export const selectSums = (filter: FilterOfCategories, stretch: Stretch) => sql<TransactionSums>`
  select coalesce(sum(max(t.amount, 0)), 0) as "in", coalesce(sum(min(t.amount, 0)), 0) as "out",
    coalesce(sum(t.amount), 0) as net, count(*) as count
  from transactions t indexed by ${sql.ref(stretch.walk.index)}
  where ${conditionsOf(filter, stretch.walk)} and ${within(stretch)}`

const entryOf = ({ entry }: Walk): Condition =>
  entry === null ? sql`true` : sql`t.${sql.ref(entry.column)} = ${entry.value}`

function within({ direction, after, until }: Stretch): Condition {
  const end =
    until === null
      ? sql`true`
      : sql`(t.date, t.id) ${sql.raw(direction === 'asc' ? '<=' : '>=')} (${until.value}, ${until.id})`
  return sql`${beyond('date', direction, after)} and ${end}`
}

const beyond = (
  by: TransactionSort['by'],
  direction: TransactionSort['direction'],
  place: Place | null,
): Condition =>
  place === null
    ? sql`true`
    : sql`(t.${sql.ref(by)}, t.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${place.value}, ${place.id})`

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
