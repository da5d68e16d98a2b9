import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Files that lie beside the database under their SHA-256; the row keeps the owner's name for them. */
export const documents: Migration = {
  name: '0010-documents',
  async up(db) {
    await sql`
      create table documents (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        propertyId text references properties (id),
        name text not null check (name <> ''),
        mediaType text not null,
        sizeBytes integer not null check (sizeBytes >= 0),
        sha256 text not null check (length(sha256) = 64),
        expiresDate text check (expiresDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index documents_by_portfolioId on documents (portfolioId, expiresDate)`.execute(
      db,
    )
    await sql`create index documents_by_propertyId on documents (propertyId, name)`.execute(db)
  },
}
