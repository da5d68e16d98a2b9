import type { MailServer } from './mail.ts'

export type MailPreset = {
  readonly key: 'gmail' | 'outlook' | 'icloud' | 'fastmail'
  readonly server: Pick<MailServer, 'host' | 'port' | 'security'>
}

/** The servers of well-known providers, as their help pages state them. */
export const mailPresets: readonly MailPreset[] = [
  { key: 'gmail', server: { host: 'smtp.gmail.com', port: 465, security: 'tls' } },
  { key: 'outlook', server: { host: 'smtp.office365.com', port: 587, security: 'starttls' } },
  { key: 'icloud', server: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' } },
  { key: 'fastmail', server: { host: 'smtp.fastmail.com', port: 465, security: 'tls' } },
]

export const presetOf = (host: string): MailPreset['key'] | 'own' =>
  mailPresets.find(({ server }) => server.host === host)?.key ?? 'own'
