import { sql } from 'kysely'
import { Account, type AccountRow } from '#shared/accounts'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Account.keyof().options

/** Of a split booking the whole stands for its parts; what came before the opening day is in its balance. */
export const listAccountRows = async (db: DataBase, portfolioId: string): Promise<AccountRow[]> => {
  const { rows } = await sql<AccountRow>`
    select ${sql.join(columns.map((name) => sql`a.${sql.ref(name)}`))},
      a.openingBalance + coalesce(sum(t.amount), 0) as balance,
      count(t.id) filter (where t.reconciliationId is null) as openLines,
      (select max(statementDate) from reconciliations r where r.accountId = a.id) as reconciledThrough
    from accounts a
    left join transactions t on t.accountId = a.id and +t.parentId is null and t.date >= a.openingDate
    where a.portfolioId = ${portfolioId}
    group by a.id order by a.name, a.id`.execute(db)
  return rows
}

export const findAccount = (db: DataBase, id: string): Promise<Account | undefined> =>
  db.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst()

export const insertAccount = (db: DataTransaction, account: NewRow<'accounts'>) =>
  db.insertInto('accounts').values(account).execute()

export const updateAccount = (
  db: DataTransaction,
  id: string,
  changes: Partial<Account> & { readonly updatedAt: string },
) => db.updateTable('accounts').set(changes).where('id', '=', id).execute()
