import { randomUUID } from 'node:crypto'
import { AppError } from '../app-error.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { readMailAccount } from './mail-account.ts'
import { readMailFailure } from './mail-failure.ts'
import type { Mailer } from './mailer.ts'

const text = `This is a test from Freehold.

Your mail server takes Freehold's letters: alerts and digests will arrive here as you have set them up.
`

/** Sends a letter past the outbox. @throws AppError MAIL_NOT_SET_UP, or MAIL_REFUSED in the server's words */
export async function sendTestLetter(
  mailer: Mailer,
  settings: SettingsStore,
  address: string,
): Promise<void> {
  const account = await readMailAccount(settings, mailer.secrets)
  if (account === null) throw new AppError('MAIL_NOT_SET_UP')
  const letter = {
    messageId: `<${randomUUID()}@freehold.invalid>`,
    to: { name: '', address },
    subject: 'Freehold can send you mail',
    text,
    html: `<p>${text.trim().replaceAll('\n\n', '</p><p>')}</p>`,
    attachments: [],
  }
  try {
    await mailer.post(account, letter, AbortSignal.timeout(90_000))
  } catch (error) {
    throw new AppError('MAIL_REFUSED', { message: sentenceOf(error), cause: error })
  }
}

const advice = {
  later: 'The server did not take the letter',
  letter: 'The server refuses the letter',
  account: 'The server refuses the connection',
} as const

function sentenceOf(error: unknown): string {
  const { kind, words } = readMailFailure(error)
  return `${advice[kind]}: “${words}”`
}
