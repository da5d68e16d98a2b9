import { randomUUID } from 'node:crypto'
import { sayLetter } from '#shared/mail/letter-messages'
import { page, paragraph } from '#shared/mail/letter-page'
import { AppError } from '../app-error.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { readMailAccount } from './mail-account.ts'
import { readMailFailure } from './mail-failure.ts'
import type { Mailer } from './mailer.ts'

/** Sends a letter past the outbox. @throws AppError MAIL_NOT_SET_UP, or MAIL_REFUSED in the server's words */
export async function sendTestLetter(
  mailer: Mailer,
  settings: SettingsStore,
  address: string,
): Promise<void> {
  const account = await readMailAccount(settings, mailer.secrets)
  if (account === null) throw new AppError('MAIL_NOT_SET_UP')
  const says = [sayLetter('letter.test'), sayLetter('letter.testMeans')]
  const letter = {
    messageId: `<${randomUUID()}@freehold.invalid>`,
    to: { name: '', address },
    subject: sayLetter('letter.testSubject'),
    text: `${says.join('\n\n')}\n`,
    html: page(
      'Freehold',
      says.map((line) => paragraph(line)),
    ),
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
