import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Named underwritings of a deal, each one document; one of a deal's is its current one. */
export const dealAnalyses: Migration = {
  name: '0029-deal-analyses',
  async up(db) {
    await sql`
      create table deal_analyses (
        id text primary key not null check (id <> ''),
        dealId text not null references deals (id),
        name text not null check (name <> ''),
        isCurrent integer not null check (isCurrent in (0, 1)),
        termsJson text not null check (json_valid(termsJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create index deal_analyses_by_dealId on deal_analyses (dealId, isCurrent)`.execute(db)
  },
}
