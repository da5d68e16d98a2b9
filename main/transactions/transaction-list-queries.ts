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

export type Place = Pick<TransactionCursor, 'value' | 'id'>

/** A stretch of a walk: after one row, up to and including another. */
export type Stretch = {
  readonly walk: Walk
  readonly sort: TransactionSort
  readonly after: Place | null
  readonly until: Place | null
}

/** The ids of the stretch that the filter holds, with what they are ordered by, in the order of the walk. */
export const selectPlaces = (
  filter: FilterOfCategories,
  stretch: Stretch,
  limit: number,
) => sql<Place>`
  select t.${sql.ref(stretch.sort.by)} as value, t.id
  from transactions t indexed by ${sql.ref(stretch.walk.index)}
  where ${conditionsOf(filter, stretch.walk)} and ${within(stretch)}
  order by ${orderOf(stretch.sort)} limit ${limit}`

/** The row that many steps further on the walk, whatever the filter says of it; null near its end. */
export const selectMilestone = (
  { walk, sort, after }: Omit<Stretch, 'until'>,
  steps: number,
) => sql<Place>`
  select t.${sql.ref(sort.by)} as value, t.id
  from transactions t indexed by ${sql.ref(walk.index)}
  where ${entryOf(walk)} and ${within({ walk, sort, after, until: null })}
  order by ${orderOf(sort)} limit 1 offset ${steps - 1}`

export const selectSums = (filter: FilterOfCategories, stretch: Stretch) => sql<TransactionSums>`
  select coalesce(sum(max(t.amount, 0)), 0) as "in", coalesce(sum(min(t.amount, 0)), 0) as "out",
    coalesce(sum(t.amount), 0) as net, count(*) as count
  from transactions t indexed by ${sql.ref(stretch.walk.index)}
  where ${conditionsOf(filter, stretch.walk)} and ${within(stretch)}`

const entryOf = ({ entry }: Walk): Condition =>
  entry === null ? sql`true` : sql`t.${sql.ref(entry.column)} = ${entry.value}`

function within({ sort, after, until }: Stretch): Condition {
  const [beyond, upTo] = sort.direction === 'asc' ? ['>', '<='] : ['<', '>=']
  const side = (comparison: string | undefined, place: Place | null): Condition =>
    place === null
      ? sql`true`
      : sql`(t.${sql.ref(sort.by)}, t.id) ${sql.raw(comparison ?? '=')} (${place.value}, ${place.id})`
  return sql`${side(beyond, after)} and ${side(upTo, until)}`
}

const orderOf = ({ by, direction }: TransactionSort) =>
  sql`t.${sql.ref(by)} ${sql.raw(direction)}, t.id ${sql.raw(direction)}`

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
