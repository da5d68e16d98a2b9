import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { selfSigned } from '../mail/self-signed.ts'

/** A mail server on this machine that the next started app trusts; it takes one password. */
export async function startMailServer(password: string) {
  const taken: string[] = []
  const localhost = selfSigned()
  const server = new SMTPServer({
    ...localhost,
    onAuth: ({ username, password: offered }, session, answer) =>
      session.secure && offered === password
        ? answer(null, { user: username })
        : answer(Object.assign(new Error('5.7.8 Not accepted'), { responseCode: 535 })),
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString('utf8'))
        answer(null, 'Taken')
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // The one certificate that the app trusts besides the system's own.
  const trusted = join(mkdtempSync(join(tmpdir(), 'freehold-mail-')), 'trusted.pem')
  writeFileSync(trusted, localhost.cert)
  process.env['NODE_EXTRA_CA_CERTS'] = trusted
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(resolve))
  return { port, taken, close }
}
