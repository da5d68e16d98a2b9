import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Who gets mail of a portfolio, and the letters on their way: made with their cause, kept until a server has them. */
export const mail: Migration = {
  name: '0027-mail',
  async up(db) {
    await sql`
      create table mail_recipients (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null,
        address text not null check (address <> ''),
        isImmediate integer not null check (isImmediate in (0, 1)),
        digest text not null check (digest in ('none', 'daily', 'weekly', 'monthly')),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create index mail_recipients_by_portfolioId on mail_recipients (portfolioId)`.execute(db)
    await sql`
      create table outbox (
        id text primary key not null check (id <> ''),
        cause text not null check (cause <> ''),
        messageId text not null unique,
        recipientName text not null,
        recipientAddress text not null check (recipientAddress <> ''),
        subject text not null,
        bodyText text not null,
        bodyHtml text not null,
        state text not null check (state in ('queued', 'sending', 'sent', 'waiting', 'failed')),
        failure text check (failure in ('later', 'letter', 'account')),
        attempts integer not null check (attempts >= 0),
        firstTriedAt text,
        attemptedAt text,
        nextTryAt text,
        sentAt text,
        answer text not null,
        createdAt text not null,
        updatedAt text not null,
        unique (cause, recipientAddress)
      ) strict`.execute(db)
    await sql`create index outbox_by_state on outbox (state, nextTryAt)`.execute(db)
    await sql`create index outbox_by_createdAt on outbox (createdAt)`.execute(db)
    await sql`
      create table outbox_files (
        sha256 text primary key not null check (length(sha256) = 64),
        content blob not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create table outbox_attachments (
        letterId text not null references outbox (id) on delete cascade,
        position integer not null,
        name text not null check (name <> ''),
        mediaType text not null,
        fileHash text not null references outbox_files (sha256),
        createdAt text not null,
        updatedAt text not null,
        primary key (letterId, position)
      ) strict`.execute(db)
    await sql`
      create index outbox_attachments_by_fileHash on outbox_attachments (fileHash)`.execute(db)
  },
}
