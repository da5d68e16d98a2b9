import { createHash, randomUUID } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { HeaderText, MailAddress } from '#shared/mail/mail'
import type { DataTransaction } from '../database/schema.ts'
import { insertAttachment, insertLetter, insertOutboxFile } from './outbox-queries.ts'

export type NewLetter = {
  /** Null for a letter about no portfolio. */
  readonly portfolioId: string | null
  /** What it is about with its due time, as `digest:monthly:2026-10-31`: one letter each to an address. */
  readonly cause: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly Attachment[]
}

export type Attachment = {
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer
}

/**
 * Puts a letter into the outbox, in the transaction of its cause: both are saved or neither. Its Message-ID is
 * made here and never again, so a server or a reader can tell a second copy.
 *
 * @returns whether it is new; a letter of the same cause to the same address is left as it is
 * @throws ZodError when an address or a header could be read as something else
 */
export async function queueLetter(
  tx: DataTransaction,
  letter: NewLetter,
  at: string,
): Promise<boolean> {
  const id = uuidv7()
  const isNew = await insertLetter(tx, {
    id,
    portfolioId: letter.portfolioId,
    cause: letter.cause,
    messageId: `<${randomUUID()}@freehold.invalid>`,
    recipientName: HeaderText.parse(letter.to.name),
    recipientAddress: MailAddress.parse(letter.to.address),
    subject: HeaderText.parse(letter.subject),
    bodyText: letter.text,
    bodyHtml: letter.html,
    state: 'queued',
    failure: null,
    attempts: 0,
    firstTriedAt: null,
    attemptedAt: null,
    nextTryAt: at,
    sentAt: null,
    answer: '',
    createdAt: at,
    updatedAt: at,
  })
  if (isNew) await attach(tx, id, letter.attachments ?? [], at)
  return isNew
}

async function attach(
  tx: DataTransaction,
  letterId: string,
  attachments: readonly Attachment[],
  at: string,
): Promise<void> {
  const stamps = { createdAt: at, updatedAt: at }
  for (const [position, { name, mediaType, content }] of attachments.entries()) {
    const sha256 = createHash('sha256').update(content).digest('hex')
    await insertOutboxFile(tx, { sha256, content, ...stamps })
    const named = HeaderText.parse(name)
    await insertAttachment(tx, {
      letterId,
      position,
      name: named,
      mediaType,
      fileHash: sha256,
      ...stamps,
    })
  }
}
