import { openDataFile } from '#main/database/open-file'
import { accountOf, password } from './loopback-account.ts'
import { mailerOf } from './outbox-of.ts'

/** Opens the file named on its command line and sends what is in its outbox, until it is killed or done. */
const [path = '', port = '', trusted = ''] = process.argv.slice(2)
const now = () => new Date()
const file = await openDataFile(path, { now })
const mailer = await mailerOf({
  file,
  server: accountOf(Number(port)),
  password,
  now,
  smtp: { trusted },
})
await mailer.sendDue()
await file.close()
