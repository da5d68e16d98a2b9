import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Names for the owner's categories, and one for bookings that nobody has sorted yet: it counts nowhere. */
export const ownCategories: Migration = {
  name: '0018-own-categories',
  async up(db, now) {
    // The trigger refuses rows outside a command; all of them are written anew after the migrations.
    await sql`drop trigger if exists audited_categories_insert`.execute(db)
    await sql`
      insert into categories (id, kind, scheduleELine, createdAt, updatedAt)
      values ('uncategorised', 'transfer', null, ${now}, ${now})`.execute(db)
    await sql`alter table categories add column name text check (name <> '')`.execute(db)
    await sql`alter table categories add column archivedAt text`.execute(db)
  },
}
