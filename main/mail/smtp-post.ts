import type { Transporter } from 'nodemailer'
import { HeaderText, MailAddress } from '#shared/mail/mail'
import type { Letter, MailAccount, Post } from './post.ts'

export type SmtpOptions = {
  readonly connectMs?: number
  readonly greetingMs?: number
  readonly silenceMs?: number
  /** A certificate to trust besides the system's own; tests alone bring one. */
  readonly trusted?: string
}

/**
 * Posts letters by SMTP, a connection each, encrypted or not at all. Addresses are objects with an envelope of
 * their own, because an address given as text may be read as another one; a letter can name no file and no web
 * address, so nothing but what it holds can leave with it.
 */
export const createSmtpPost =
  (options: SmtpOptions = {}): Post =>
  async (account, letter, signal) => {
    const { messageId, text, html, attachments } = letter
    const { from, to, subject } = checkHeaders(account, letter)
    const message = {
      from,
      to,
      envelope: { from: from.address, to: [to.address] },
      subject,
      text,
      html,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: attachments.map(({ name, mediaType, content }) => ({
        filename: HeaderText.parse(name),
        contentType: mediaType,
        content,
      })),
      signal,
    }
    const transport = await openTransport(account, options)
    await transport.sendMail(message)
  }

async function openTransport(
  { server, password }: MailAccount,
  options: SmtpOptions,
): Promise<Transporter> {
  // Loaded with the first letter: without mail nobody needs it.
  const { createTransport } = await import('nodemailer')
  return createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(options.trusted === undefined ? {} : { ca: options.trusted }),
    },
    ...(server.user === '' ? {} : { auth: { user: server.user, pass: password ?? '' } }),
    connectionTimeout: options.connectMs ?? 15_000,
    greetingTimeout: options.greetingMs ?? 15_000,
    socketTimeout: options.silenceMs ?? 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Checked once more where they leave: what was stored may have been made by anyone. */
const checkHeaders = ({ server }: MailAccount, { to, subject }: Letter) => ({
  from: {
    name: HeaderText.parse(server.senderName),
    address: MailAddress.parse(server.senderAddress),
  },
  to: { name: HeaderText.parse(to.name), address: MailAddress.parse(to.address) },
  subject: HeaderText.parse(subject),
})
