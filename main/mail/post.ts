import type { MailServer } from '#shared/mail/mail'
import type { Attachment } from './queue-letter.ts'

export type Letter = {
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly Attachment[]
}

export type MailAccount = { readonly server: MailServer; readonly password: string | null }

/** Hands a letter to the server; settles when the server has taken it or refused it. */
export type Post = (account: MailAccount, letter: Letter, signal: AbortSignal) => Promise<void>
