import type { MailServer } from '#shared/mail/mail'

export const password = 'correct horse'

export const accountOf = (port: number): MailServer => ({
  host: 'localhost',
  port,
  security: 'starttls',
  user: 'ann',
  senderName: 'Freehold',
  senderAddress: 'ann@example.com',
})
