import { sql } from 'kysely'
import { Transaction } from '#shared/transactions'
import type { TransactionRow } from '#shared/transactions'
import type { DataBase } from '../database/schema.ts'

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
