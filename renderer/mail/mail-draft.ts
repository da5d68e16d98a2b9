import type { MailServer } from '#shared/mail/mail'

/** A server as the form holds it; the password is typed, never shown. */
export type MailDraft = {
  readonly host: string
  readonly port: string
  readonly security: string
  readonly user: string
  readonly password: string
  readonly senderName: string
  readonly senderAddress: string
}

const unknown: MailDraft = {
  host: '',
  port: '465',
  security: 'tls',
  user: '',
  password: '',
  senderName: 'Freehold',
  senderAddress: '',
}

export const draftOfServer = (server: MailServer | null): MailDraft =>
  server === null ? unknown : { ...server, port: String(server.port), password: '' }

export function inputOfDraft({ host, port, security, user, senderName, senderAddress }: MailDraft) {
  const number = /^\d+$/.test(port.trim()) ? Number(port) : Number.NaN
  return { host, port: number, security, user, senderName, senderAddress }
}
