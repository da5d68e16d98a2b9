import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * The books, and their sums by property, month and category, which triggers keep exact, so that a
 * dashboard reads months and not bookings.
 */
export const transactions: Migration = {
  name: '0006-transactions',
  async up(db) {
    await sql`
      create table transactions (
        id text primary key not null check (id <> ''),
        propertyId text not null references properties (id),
        unitId text references units (id),
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        amount integer not null,
        category text not null references categories (id),
        payee text,
        description text not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index transactions_by_propertyId on transactions (propertyId, date)`.execute(
      db,
    )
    await sql`create index transactions_by_unitId on transactions (unitId)`.execute(db)
    await sql`create index transactions_by_category on transactions (category)`.execute(db)
    await sql`
      create table monthly_totals (
        propertyId text not null references properties (id),
        month text not null,
        category text not null references categories (id),
        amount integer not null,
        count integer not null check (count > 0),
        primary key (propertyId, month, category)
      ) strict, without rowid`.execute(db)
    await sql`create index monthly_totals_by_category on monthly_totals (category)`.execute(db)
    await sql`
      create trigger monthly_totals_insert after insert on transactions begin
        ${addNew};
      end`.execute(db)
    await sql`
      create trigger monthly_totals_delete after delete on transactions begin
        ${removeLast};
        ${removeOld};
      end`.execute(db)
    await sql`
      create trigger monthly_totals_update
      after update of propertyId, date, amount, category on transactions begin
        ${removeLast};
        ${removeOld};
        ${addNew};
      end`.execute(db)
  },
}

const addNew = sql`
  insert into monthly_totals (propertyId, month, category, amount, count)
  values (new.propertyId, substr(new.date, 1, 7), new.category, new.amount, 1)
  on conflict (propertyId, month, category)
  do update set amount = amount + excluded.amount, count = count + 1`

/** A sum whose only booking goes disappears; the statement after it then finds nothing to lower. */
const removeLast = sql`
  delete from monthly_totals
  where propertyId = old.propertyId and month = substr(old.date, 1, 7)
    and category = old.category and count = 1`

/** Runs after `removeLast`: what still stands with a count above 1 loses the booking. */
const removeOld = sql`
  update monthly_totals set amount = amount - old.amount, count = count - 1
  where propertyId = old.propertyId and month = substr(old.date, 1, 7)
    and category = old.category and count > 1`
