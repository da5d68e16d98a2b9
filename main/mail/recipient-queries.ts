import type { IsoDate } from '#shared/dates'
import { MailRecipient, type MailRecipientEdit } from '#shared/mail/mail'
import type { DataBase, DataTransaction } from '../database/schema.ts'

const columns = MailRecipient.keyof().options

export async function listRecipients(db: DataBase, portfolioId: string): Promise<MailRecipient[]> {
  const rows = await db
    .selectFrom('mail_recipients')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()
  return rows.map(toRecipient)
}

export async function findRecipient(db: DataBase, id: string): Promise<MailRecipient | undefined> {
  const row = await db
    .selectFrom('mail_recipients')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toRecipient(row)
}

type Stored = Omit<MailRecipient, 'isImmediate'> & { readonly isImmediate: number }

const toRecipient = (row: Stored): MailRecipient => ({
  ...row,
  isImmediate: row.isImmediate === 1,
})

/** When each recipient was last set to what they get. */
export async function readRecipientInstants(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('mail_recipients')
    .select(['id', 'updatedAt'])
    .where('portfolioId', '=', portfolioId)
    .execute()
  return new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]))
}

export async function readRecipientDays(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, IsoDate>> {
  const instants = await readRecipientInstants(db, portfolioId)
  return new Map([...instants].map(([id, at]) => [id, at.slice(0, 10)]))
}

export const insertRecipient = (tx: DataTransaction, recipient: MailRecipient, at: string) =>
  tx
    .insertInto('mail_recipients')
    .values({
      ...recipient,
      isImmediate: recipient.isImmediate ? 1 : 0,
      createdAt: at,
      updatedAt: at,
    })
    .execute()

export const updateRecipientRow = (
  tx: DataTransaction,
  { id, isImmediate, ...fields }: MailRecipientEdit,
  updatedAt: string,
) =>
  tx
    .updateTable('mail_recipients')
    .set({ ...fields, isImmediate: isImmediate ? 1 : 0, updatedAt })
    .where('id', '=', id)
    .execute()

export const deleteRecipientRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('mail_recipients').where('id', '=', id).execute()
