import { flushCompileCache } from 'node:module'
import { openDataFile } from '#main/database/open-file'
import { updateLetter } from '#main/mail/outbox-queries'
import { writeOutbox } from '#main/mail/send-letter'
import { accountOf, password } from '../mail/loopback-account.ts'
import { mailerOf } from '../mail/outbox-of.ts'

/**
 * Opens the file named on its command line and sends what is in its outbox, until it is killed or done. Told to
 * `forget`, it takes what an earlier process was sending for sent.
 */
// A process that is killed would not leave it behind for the next one.
flushCompileCache()
const [path = '', port = '', trusted = '', forget] = process.argv.slice(2)
const now = () => new Date()
const file = await openDataFile(path, { now })
if (forget === 'forget') await forgetInterrupted()
const mailer = await mailerOf({
  file,
  server: accountOf(Number(port)),
  password,
  now,
  smtp: { trusted },
})
await mailer.sendDue()
await file.close()

async function forgetInterrupted(): Promise<void> {
  const sending = await file.db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'sending')
    .execute()
  await writeOutbox(file, async (tx) => {
    for (const { id } of sending) await updateLetter(tx, id, { state: 'sent' })
  })
}
