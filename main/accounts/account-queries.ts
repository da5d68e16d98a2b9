import { Account } from '#shared/accounts'
import type { IsoDate } from '#shared/dates'
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

/** The day through which each account is reconciled, by account. */
export async function readReconciledThrough(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await db
    .selectFrom('reconciliations')
    .innerJoin('accounts', 'accounts.id', 'reconciliations.accountId')
    .select(['accountId', (eb) => eb.fn.max('statementDate').as('through')])
    .where('portfolioId', '=', portfolioId)
    .groupBy('accountId')
    .execute()
  return new Map(rows.map(({ accountId, through }) => [accountId, through]))
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
