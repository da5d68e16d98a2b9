import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * A portfolio can be deleted with all it holds, and brought back. A kept simulation outlives what it was
 * about, as an alert does, so that taking back the import that brought both finds nothing in its way.
 */
export const portfolioDeletion: Migration = {
  name: '0037-portfolio-deletion',
  async up(db) {
    await sql`alter table portfolios add column deletedAt text`.execute(db)
    await sql`alter table simulations rename to simulations_before`.execute(db)
    await sql`
      create table simulations (
        id text primary key not null check (id <> ''),
        portfolioId text not null check (portfolioId <> ''),
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
    await sql`insert into simulations select * from simulations_before`.execute(db)
    await sql`drop table simulations_before`.execute(db)
    for (const column of ['portfolioId', 'inputHash', 'subjectId'])
      await sql`
        create index ${sql.ref(`simulations_by_${column}`)}
        on simulations (${sql.ref(column)}, createdAt)`.execute(db)
  },
}
