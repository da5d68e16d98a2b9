import { sql } from 'kysely'
import { Reconciliation } from '#shared/accounts'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'
import { idsAsRows } from '../transactions/transaction-queries.ts'

const columns = Reconciliation.keyof().options

/** The finished reconciliations of an account, the latest first. */
export const listReconciliations = (db: DataBase, accountId: string): Promise<Reconciliation[]> =>
  db
    .selectFrom('reconciliations')
    .select(columns)
    .where('accountId', '=', accountId)
    .orderBy('statementDate', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const findReconciliation = (db: DataBase, id: string): Promise<Reconciliation | undefined> =>
  db.selectFrom('reconciliations').select(columns).where('id', '=', id).executeTakeFirst()

/** What the lines covered so far come to. */
export async function sumReconciled(db: DataBase, accountId: string): Promise<number> {
  const { sum } = await db
    .selectFrom('transactions')
    .select(sql<number>`coalesce(sum(amount), 0)`.as('sum'))
    .where('accountId', '=', accountId)
    .where('parentId', 'is', null)
    .where('reconciliationId', 'is not', null)
    .executeTakeFirstOrThrow()
  return sum
}

/** The lines that none has covered, from the opening of the account up to a day, included. */
export const listOpenLines = (
  db: DataBase,
  accountId: string,
  openingDate: string,
  statementDate: string,
) =>
  db
    .selectFrom('transactions')
    .select(['id', 'amount', 'date'])
    .where('accountId', '=', accountId)
    .where('parentId', 'is', null)
    .where('reconciliationId', 'is', null)
    .where('date', '>=', openingDate)
    .where('date', '<=', statementDate)
    .orderBy('date')
    .orderBy('id')
    .execute()

export const insertReconciliation = (db: DataTransaction, row: NewRow<'reconciliations'>) =>
  db.insertInto('reconciliations').values(row).execute()

export const deleteReconciliationRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('reconciliations').where('id', '=', id).execute()

/** Marks lines and the parts of those that are split. */
export const coverLines = (
  db: DataTransaction,
  lineIds: readonly string[],
  reconciliationId: string,
  updatedAt: string,
) =>
  db
    .updateTable('transactions')
    .set({ reconciliationId, updatedAt })
    .where((eb) =>
      eb.or([eb('id', 'in', idsAsRows(lineIds)), eb('parentId', 'in', idsAsRows(lineIds))]),
    )
    .execute()

export const uncoverLines = (db: DataTransaction, reconciliationId: string, updatedAt: string) =>
  db
    .updateTable('transactions')
    .set({ reconciliationId: null, updatedAt })
    .where('reconciliationId', '=', reconciliationId)
    .execute()
