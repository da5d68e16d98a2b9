import { createChangeBus } from '#main/changes/change-bus'
import type { OpenFile } from '#main/database/open-file'
import { silentLog } from '#main/log/log'
import { secretNameOf } from '#main/mail/mail-account'
import { Mailer } from '#main/mail/mailer'
import { listLetters } from '#main/mail/outbox-queries'
import type { Post } from '#main/mail/post'
import { queueLetter } from '#main/mail/queue-letter'
import { createSecretStore } from '#main/mail/secret-store'
import { writeOutbox } from '#main/mail/send-letter'
import { createSmtpPost, type SmtpOptions } from '#main/mail/smtp-post'
import type { MailServer } from '#shared/mail/mail'
import { noSystemSecrets } from './still-mailer.ts'

type Options = {
  readonly file: OpenFile
  readonly server: MailServer
  readonly password: string
  readonly now: () => Date
  readonly smtp: SmtpOptions
  /** Stands between the mailer and the server, where a test takes a protection away. */
  readonly around?: (post: Post) => Post
}

/** The mailer on one open file, with the server and its password known. */
export async function mailerOf({
  file,
  server,
  password,
  now,
  smtp,
  around,
}: Options): Promise<Mailer> {
  const secrets = createSecretStore(noSystemSecrets)
  const post = createSmtpPost(smtp)
  await secrets.set(secretNameOf(server), password)
  return new Mailer({
    files: { isOpen: true, requireOpen: () => file },
    settings: { get: () => ({ mailServer: server }) },
    secrets,
    changes: createChangeBus(),
    log: silentLog,
    now,
    post: around === undefined ? post : around(post),
    lastWordsMs: 50,
  })
}

export const letterTo = (address: string, cause = `test:${address}`) => ({
  portfolioId: null,
  cause,
  to: { name: 'Bob', address },
  subject: 'Rent is late',
  text: 'Unit 4 owes 1,650.00.',
  html: '<p>Unit 4 owes <b>1,650.00</b>.</p>',
})

export const queueAll = (file: OpenFile, addresses: readonly string[], at: string) =>
  writeOutbox(file, async (tx) => {
    for (const address of addresses) await queueLetter(tx, letterTo(address), at)
  })

/** What the outbox says, a line a letter in the order in which they were raised. */
export const statesOf = async (file: OpenFile): Promise<string[]> =>
  (await listLetters(file.db)).toReversed().map(({ state }) => state)
