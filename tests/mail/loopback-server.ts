import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { accountOf, password } from './loopback-account.ts'
import { selfSigned } from './self-signed.ts'

export const localhost = selfSigned()

/** What the server does with the n-th letter that reaches DATA, counted from 1. */
export type Conduct = (
  letter: number,
) => 'take' | 'refuse' | 'greylist' | 'cut' | 'takeAndCut' | 'hold'

type Options = {
  readonly conduct?: Conduct
  /** Called when a letter is taken, before the server says so. */
  readonly onTaken?: (letter: number) => void
  /** An address that the server does not know. */
  readonly unknown?: string
  readonly smtp?: SMTPServerOptions
}

/** A real SMTP server on this machine: what it took, and every password it was offered on an open line. */
export async function startLoopbackServer(options: Options = {}) {
  const { conduct = () => 'take', onTaken, unknown, smtp } = options
  const taken: string[] = []
  const openPasswords: string[] = []
  let letters = 0
  const server = new SMTPServer({
    ...localhost,
    authMethods: ['PLAIN', 'LOGIN'],
    // The server would take a password on an open line; it is Freehold that must not offer it.
    allowInsecureAuth: true,
    onAuth: (auth, session, answer) => {
      if (!session.secure) openPasswords.push(String(auth.password))
      if (auth.password === password) answer(null, { user: auth.username })
      else answer(smtpError(535, '5.7.8 Username and Password not accepted'))
    },
    onRcptTo: ({ address }, _session, answer) =>
      answer(address === unknown ? smtpError(550, '5.1.1 No such user here') : null),
    onData: (stream, _session, answer) => {
      letters += 1
      const letter = letters
      const what = conduct(letter)
      if (what === 'hold') return
      if (what === 'cut') {
        stream.once('data', cutAll)
        return
      }
      const settle = (text: string) => {
        if (what === 'greylist') answer(smtpError(451, '4.7.1 Greylisted, try again later'))
        else if (what === 'refuse') answer(smtpError(554, '5.7.1 This looks like spam'))
        else {
          taken.push(text)
          onTaken?.(letter)
          if (what === 'takeAndCut') cutAll()
          else answer(null, 'Taken')
        }
      }
      // A letter that breaks off is none.
      readAll(stream).then(settle, () => undefined)
    },
    ...smtp,
  })
  const cutAll = () => {
    for (const connection of server.connections) socketOf(connection)?.destroy()
  }
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(resolve))
  onTestFinished(close)
  return { account: accountOf(port), port, taken, openPasswords, cutAll, close }
}

/** The Message-ID of a letter as it came over the line. */
export const messageIdOf = (letter: string): string =>
  /^Message-ID: (<.*>)$/im.exec(letter)?.[1] ?? ''

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The server's own type hides it. */
const socketOf = (connection: object) =>
  (connection as Record<string, { readonly destroy: () => void } | undefined>)['_socket']
