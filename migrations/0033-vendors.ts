import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Who does the work, and what a task costs, how far it is, how urgent, and when it comes back. */
export const vendors: Migration = {
  name: '0033-vendors',
  async up(db) {
    await sql`
      create table vendors (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null check (name <> ''),
        trade text not null,
        phone text,
        email text,
        notes text not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index vendors_by_portfolioId on vendors (portfolioId, name)`.execute(db)
    for (const column of columns)
      await sql`alter table tasks add column ${sql.raw(column)}`.execute(db)
    await sql`create index tasks_by_vendorId on tasks (vendorId)`.execute(db)
  },
}

const columns = [
  `progress text not null default 'todo' check (progress in ('todo', 'doing', 'waiting'))`,
  `priority text not null default 'normal' check (priority in ('low', 'normal', 'high'))`,
  `vendorId text references vendors (id)`,
  `costEstimate integer check (costEstimate >= 0)`,
  `costActual integer check (costActual >= 0)`,
  `repeatEvery integer check (repeatEvery between 1 and 120)`,
  `repeatUnit text check (repeatUnit in ('week', 'month'))`,
  `repeatDay integer check (repeatDay between 1 and 31)`,
]
