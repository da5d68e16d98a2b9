import { nextTryAt } from '#shared/mail/mail-retries'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import { readMailFailure } from './mail-failure.ts'
import {
  deleteAttachments,
  deleteUnneededFiles,
  failAllUnsent,
  listAttachments,
  requeueRefusedAccount,
  updateLetter,
} from './outbox-queries.ts'
import type { MailAccount, Post } from './post.ts'

type Sending = {
  readonly account: MailAccount
  readonly post: Post
  readonly now: () => Date
  readonly signal: AbortSignal
}

type Tried = Row<'outbox'> & { readonly firstTriedAt: string }

/**
 * Tries a letter once. That it is on its way is saved before the server hears of it, so after a crash it is known
 * which letters may have arrived; one that is given up in the middle stays so, and goes again at the next start.
 */
export async function sendLetter(
  file: OpenFile,
  row: Row<'outbox'>,
  { account, post, now, signal }: Sending,
): Promise<void> {
  const at = now().toISOString()
  const tried = { ...row, attempts: row.attempts + 1, firstTriedAt: row.firstTriedAt ?? at }
  await writeOutbox(file, (tx) =>
    updateLetter(tx, row.id, {
      state: 'sending',
      attempts: tried.attempts,
      firstTriedAt: tried.firstTriedAt,
      attemptedAt: at,
      updatedAt: at,
    }),
  )
  const attachments = await listAttachments(file.db, row.id)
  try {
    await post(account, { ...letterOf(row), attachments }, signal)
  } catch (error) {
    if (!signal.aborted) await keepFailed(file, tried, error, now())
    return
  }
  await keepSent(file, row.id, now().toISOString())
}

/** A change of the outbox alone; the owner's data is changed by commands. */
export const writeOutbox = <T>(file: OpenFile, work: (tx: DataTransaction) => Promise<T>) =>
  file.gate.run(() => file.db.transaction().execute(work))

const letterOf = (row: Row<'outbox'>) => ({
  messageId: row.messageId,
  to: { name: row.recipientName, address: row.recipientAddress },
  subject: row.subject,
  text: row.bodyText,
  html: row.bodyHtml,
})

const keepSent = (file: OpenFile, id: string, at: string) =>
  writeOutbox(file, async (tx) => {
    const sent = { state: 'sent', failure: null, nextTryAt: null, answer: '' } as const
    await updateLetter(tx, id, { ...sent, sentAt: at, updatedAt: at })
    await deleteAttachments(tx, id)
    await deleteUnneededFiles(tx)
    // A server that takes a letter refuses its owner no longer.
    await requeueRefusedAccount(tx, at)
  })

function keepFailed(file: OpenFile, tried: Tried, error: unknown, now: Date): Promise<void> {
  const { kind, words } = readMailFailure(error)
  const at = now.toISOString()
  const next = kind === 'later' ? nextTryAt({ ...tried, now }) : null
  return writeOutbox(file, async (tx) => {
    await updateLetter(tx, tried.id, {
      state: next === null ? 'failed' : 'waiting',
      failure: kind,
      nextTryAt: next,
      answer: words,
      updatedAt: at,
    })
    if (kind === 'account') await failAllUnsent(tx, words, at)
  })
}
