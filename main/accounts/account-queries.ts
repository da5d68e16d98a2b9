import { sql } from 'kysely'
import { Account, type AccountRow } from '#shared/accounts'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Account.keyof().options

export const listAccounts = (db: DataBase, portfolioId: string): Promise<Account[]> =>
  db
    .selectFrom('accounts')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

/**
 * What was booked on the account since its opening day, and how many lines no statement has covered. Of a
 * split booking the whole stands for its parts.
 */
export const selectAccountSums = ({ id, openingDate }: Account) => sql<AccountSums>`
  select coalesce(sum(t.amount), 0) as booked,
    count(*) filter (where t.reconciliationId is null) as openLines,
    (select max(statementDate) from reconciliations where accountId = ${id}) as reconciledThrough
  from transactions t indexed by transactions_by_accountId
  where t.accountId = ${id} and t.date >= ${openingDate} and t.parentId is null`

type AccountSums = Pick<AccountRow, 'openLines' | 'reconciledThrough'> & { readonly booked: number }

export async function readAccountRow(db: DataBase, account: Account): Promise<AccountRow> {
  const [sums] = (await selectAccountSums(account).execute(db)).rows
  if (sums === undefined) throw new Error('a sum without groups gave no row')
  const { booked, ...rest } = sums
  return { ...account, ...rest, balance: account.openingBalance + booked }
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
