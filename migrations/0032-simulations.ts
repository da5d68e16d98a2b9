import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Simulations that are kept: what was asked, in short what came of it, and the whole answer at the end of the row. */
export const simulations: Migration = {
  name: '0032-simulations',
  async up(db) {
    await sql`
      create table simulations (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        subjectType text not null,
        subjectId text not null,
        subjectName text not null,
        name text not null check (name <> ''),
        note text not null default '',
        asOf text not null check (asOf glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        currency text not null,
        paths integer not null check (paths >= 1),
        seed integer not null,
        inputHash text not null,
        resultHash text not null,
        figuresJson text not null check (json_valid(figuresJson)),
        createdAt text not null,
        updatedAt text not null,
        deletedAt text,
        groundJson text not null check (json_valid(groundJson)),
        resultJson text not null check (json_valid(resultJson))
      ) strict`.execute(db)
    await sql`
      create index simulations_by_portfolioId on simulations (portfolioId, createdAt)`.execute(db)
    await sql`
      create index simulations_by_inputHash on simulations (inputHash, createdAt)`.execute(db)
    await sql`
      create index simulations_by_subjectId on simulations (subjectId, createdAt)`.execute(db)
  },
}
