import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** The plan: what is expected of a property under a category in a month, signed as it would be booked. */
export const budgets: Migration = {
  name: '0019-budgets',
  async up(db) {
    await sql`
      create table budget_lines (
        propertyId text not null references properties (id),
        month text not null check (month glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        category text not null references categories (id),
        amount integer not null,
        createdAt text not null,
        updatedAt text not null,
        primary key (propertyId, month, category)
      ) strict`.execute(db)
    await sql`create index budget_lines_by_category on budget_lines (category)`.execute(db)
  },
}
