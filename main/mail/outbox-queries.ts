import { OutboxLetter } from '#shared/mail/mail'
import { longestWaitMs } from '#shared/mail/mail-retries'
import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

const listed = OutboxLetter.keyof().options
const shownLetters = 500

export const listLetters = (db: DataBase): Promise<OutboxLetter[]> =>
  db
    .selectFrom('outbox')
    .select(listed)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(shownLetters)
    .execute()

export const findLetter = (db: DataBase, id: string): Promise<Row<'outbox'> | undefined> =>
  db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()

/** The letter that has waited longest for its turn. A try planned before the clock was set back counts as due. */
export function findDueLetter(db: DataBase, now: Date): Promise<Row<'outbox'> | undefined> {
  const farthest = new Date(now.getTime() + longestWaitMs).toISOString()
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('state', 'in', ['queued', 'waiting'])
    .where((eb) =>
      eb.or([eb('nextTryAt', '<=', now.toISOString()), eb('nextTryAt', '>', farthest)]),
    )
    .orderBy('nextTryAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** How many letters no server will take as they are, and what was said of the newest. */
export async function readFailures(db: DataBase): Promise<{ failed: number; answer: string }> {
  const failed = await db
    .selectFrom('outbox')
    .select(['answer', 'attemptedAt'])
    .where('state', '=', 'failed')
    .execute()
  const newest = failed.toSorted((a, b) => compare(b.attemptedAt, a.attemptedAt))[0]
  return { failed: failed.length, answer: newest?.answer ?? '' }
}

const compare = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '')

export async function countUnsentLetters(db: DataBase): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', 'in', ['queued', 'waiting'])
    .executeTakeFirstOrThrow()
  return count
}

export async function hasLetter(db: DataBase, cause: string, address: string): Promise<boolean> {
  const letter = await db
    .selectFrom('outbox')
    .select('id')
    .where('cause', '=', cause)
    .where('recipientAddress', '=', address)
    .executeTakeFirst()
  return letter !== undefined
}

/** Answers whether it is new: a letter of the same cause to the same address is there already. */
export async function insertLetter(
  tx: DataTransaction,
  letter: NewRow<'outbox'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('outbox')
    .values(letter)
    .onConflict((conflict) => conflict.columns(['cause', 'recipientAddress']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const insertOutboxFile = (tx: DataTransaction, file: NewRow<'outbox_files'>) =>
  tx
    .insertInto('outbox_files')
    .values(file)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()

export const insertAttachment = (tx: DataTransaction, row: NewRow<'outbox_attachments'>) =>
  tx.insertInto('outbox_attachments').values(row).execute()

export const listAttachments = (db: DataBase, letterId: string) =>
  db
    .selectFrom('outbox_attachments as a')
    .innerJoin('outbox_files as f', 'f.sha256', 'a.fileHash')
    .select(['a.name', 'a.mediaType', 'f.content'])
    .where('a.letterId', '=', letterId)
    .orderBy('a.position')
    .execute()

type Progress = Partial<Omit<NewRow<'outbox'>, 'id' | 'messageId' | 'cause'>>

export const updateLetter = (tx: DataTransaction, id: string, progress: Progress) =>
  tx.updateTable('outbox').set(progress).where('id', '=', id).execute()

/** Letters that were on their way when Freehold ended: whether they arrived is not known, so they go again. */
export const requeueInterrupted = (tx: DataTransaction, at: string) =>
  tx
    .updateTable('outbox')
    .set({ state: 'queued', nextTryAt: at, updatedAt: at })
    .where('state', '=', 'sending')
    .execute()

/** What waits for a server or a password that is now another. */
export const requeueRefusedAccount = (tx: DataTransaction, at: string) =>
  tx
    .updateTable('outbox')
    .set({
      state: 'queued',
      failure: null,
      nextTryAt: at,
      firstTriedAt: null,
      attempts: 0,
      updatedAt: at,
    })
    .where('state', '=', 'failed')
    .where('failure', '=', 'account')
    .execute()

/** Where the server refuses the owner, it would refuse the owner again for every other letter. */
export const failAllUnsent = (tx: DataTransaction, answer: string, at: string) =>
  tx
    .updateTable('outbox')
    .set({ state: 'failed', failure: 'account', answer, nextTryAt: null, updatedAt: at })
    .where('state', 'in', ['queued', 'waiting'])
    .execute()

export const deleteLetter = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('outbox').where('id', '=', id).execute()

export const deleteSentBefore = (tx: DataTransaction, before: string) =>
  tx.deleteFrom('outbox').where('state', '=', 'sent').where('createdAt', '<', before).execute()

/** A letter that has arrived keeps its text, not its attachments. */
export const deleteAttachments = (tx: DataTransaction, letterId: string) =>
  tx.deleteFrom('outbox_attachments').where('letterId', '=', letterId).execute()

export const deleteUnneededFiles = (tx: DataTransaction) =>
  tx
    .deleteFrom('outbox_files')
    .where('sha256', 'not in', (eb) =>
      eb.selectFrom('outbox_attachments').select('outbox_attachments.fileHash'),
    )
    .execute()
