import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'

/** Text that goes into a header of a letter: a line break or a NUL in it would begin another header. */
export const HeaderText = z
  .string()
  .trim()
  .max(200)
  // oxlint-disable-next-line no-control-regex
  .refine((text) => !/[\u0000-\u001f\u007f]/.test(text), 'Write it on one line.')

/** One plain address, and nothing that a mail program could read as several. */
export const MailAddress = z
  .email('Write one address, such as ann@example.com.')
  .max(254, 'Write one address, such as ann@example.com.')
  .transform((address) => address.toLowerCase())

export const MailSecurity = z.enum(['starttls', 'tls'])
export type MailSecurity = z.infer<typeof MailSecurity>

/** The server that takes Freehold's letters. Its password is not here: the system's secret store has it. */
export const MailServer = z.strictObject({
  host: z
    .string()
    .trim()
    .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i, 'Write the name of the server alone.'),
  port: z.int('Write a number.').min(1, 'Write a port from 1 to 65535.').max(65_535),
  /** Encrypted from the first byte, or right after the greeting. There is no open way. */
  security: MailSecurity,
  user: HeaderText,
  senderName: HeaderText,
  senderAddress: MailAddress,
})
export type MailServer = z.infer<typeof MailServer>

export const MailPassword = z.string().min(1).max(1000)

/** Where the password is: kept by the system, in memory until Freehold ends, or not known. */
export const PasswordPlace = z.enum(['system', 'session', 'missing', 'unneeded'])
export type PasswordPlace = z.infer<typeof PasswordPlace>

export const MailSetup = z.object({ server: MailServer.nullable(), password: PasswordPlace })
export type MailSetup = z.infer<typeof MailSetup>

export const DigestRhythm = z.enum(['none', 'daily', 'weekly', 'monthly'])
export type DigestRhythm = z.infer<typeof DigestRhythm>

/** Somebody who gets mail of a portfolio. */
export const MailRecipient = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: HeaderText,
  address: MailAddress,
  /** Whether a severe alert is sent at once. */
  isImmediate: z.boolean(),
  digest: DigestRhythm,
})
export type MailRecipient = z.infer<typeof MailRecipient>
export const NewMailRecipient = MailRecipient.omit({ id: true })
export type NewMailRecipient = z.infer<typeof NewMailRecipient>
export const MailRecipientEdit = MailRecipient.omit({ portfolioId: true })
export type MailRecipientEdit = z.infer<typeof MailRecipientEdit>

export const LetterState = z.enum(['queued', 'sending', 'sent', 'waiting', 'failed'])
export type LetterState = z.infer<typeof LetterState>

/** A letter in the outbox, as the list shows it. */
export const OutboxLetter = z.object({
  id: EntityId,
  recipientName: z.string(),
  recipientAddress: z.string(),
  subject: z.string(),
  state: LetterState,
  attempts: z.int(),
  nextTryAt: IsoInstant.nullable(),
  sentAt: IsoInstant.nullable(),
  /** What the server said last, in its own words. */
  answer: z.string(),
  createdAt: IsoInstant,
})
export type OutboxLetter = z.infer<typeof OutboxLetter>

/** What keeps letters from leaving; shown on every page. */
export const MailProblem = z.object({
  failed: z.int(),
  /** The newest refusal, in the server's words. */
  answer: z.string(),
  /** Letters that wait for what only the owner can give. */
  waiting: z.int(),
  /** No server is named, or its password is not known in this session. */
  waitsFor: z.enum(['server', 'password']).nullable(),
})
export type MailProblem = z.infer<typeof MailProblem>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const mailErrors = { MAIL_REFUSED: errors.MAIL_REFUSED, MAIL_NOT_SET_UP: errors.MAIL_NOT_SET_UP }
const ofLetter = z.strictObject({ letterId: EntityId })

export const mail = {
  setup: oc.output(MailSetup),
  /** Keeps the server; a password left out stays as it is. Letters that the old one refused go out again. */
  saveServer: oc
    .input(z.strictObject({ server: MailServer, password: MailPassword.optional() }))
    .output(MailSetup),
  /** Forgets server and password; letters stay in the outbox. */
  removeServer: oc.output(MailSetup),
  /** Sends a letter at once, and answers when the server has taken it; those that it refused before follow. */
  test: oc
    .errors(mailErrors)
    .input(z.strictObject({ address: MailAddress }))
    .output(z.object({ address: z.string() })),
  /** The newest letters of the file, the newest first. */
  outbox: oc.errors(fileErrors).output(z.array(OutboxLetter)),
  problem: oc.errors(fileErrors).output(MailProblem),
  /** Tries every letter that is not sent again, now. */
  retry: oc
    .errors(writeErrors)
    .input(ofLetter)
    .output(z.object({ subject: z.string() })),
  /** Takes a letter that was not sent out of the outbox; it cannot be brought back. */
  remove: oc
    .errors(writeErrors)
    .input(ofLetter)
    .output(z.object({ subject: z.string() })),
  recipients: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(MailRecipient)),
  addRecipient: oc.errors(writeErrors).input(NewMailRecipient).output(MailRecipient),
  updateRecipient: oc.errors(writeErrors).input(MailRecipientEdit).output(MailRecipient),
  deleteRecipient: oc
    .errors(writeErrors)
    .input(z.strictObject({ recipientId: EntityId }))
    .output(MailRecipient),
}
