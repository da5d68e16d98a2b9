import type { LetterState } from '#shared/mail/mail'

/** A letter on its way. */
export type OutboxColumns = {
  id: string
  /** Null once its portfolio is deleted. */
  portfolioId: string | null
  /** What it is about, with its due time: nobody gets two letters of one cause. */
  cause: string
  messageId: string
  recipientName: string
  recipientAddress: string
  subject: string
  bodyText: string
  bodyHtml: string
  state: LetterState
  failure: 'later' | 'letter' | 'account' | null
  attempts: number
  firstTriedAt: string | null
  attemptedAt: string | null
  nextTryAt: string | null
  sentAt: string | null
  answer: string
}

/** A file that goes with a letter; its bytes are kept once under their hash. */
export type AttachmentColumns = {
  letterId: string
  position: number
  name: string
  mediaType: string
  fileHash: string
}
