import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * The ledger: bank accounts and their reconciliation, money that comes or goes again and again, splits,
 * and locked periods.
 *
 * A split booking is one row with `isSplit`, which counts in no sum, and one row for each of its parts,
 * which names it as `parentId`; so every sum reads one table.
 */
export const ledger: Migration = {
  name: '0015-ledger',
  async up(db) {
    await createAccounts(db)
    await createRecurring(db)
    await sql`
      alter table transactions add column isSplit integer not null default 0
        check (isSplit in (0, 1))`.execute(db)
    await sql`alter table transactions add column notes text not null default ''`.execute(db)
    for (const column of ['reference', 'bankId'])
      await sql`alter table transactions add column ${sql.ref(column)} text`.execute(db)
    for (const [column, table] of links)
      await sql`
        alter table transactions add column ${sql.ref(column)} text
          references ${sql.table(table)} (id)`.execute(db)
    await sql`
      alter table transactions add column recurringDate text
        check (recurringDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`.execute(db)
    for (const [column] of links)
      await sql`
        create index ${sql.ref(`transactions_by_${column}`)} on transactions (${sql.ref(column)}, date)
        where ${sql.ref(column)} is not null`.execute(db)
    await sql`create index transactions_by_date on transactions (date, id)`.execute(db)
    await sql`
      create index transactions_by_bankId on transactions (bankId) where bankId is not null`.execute(
      db,
    )
    await rewriteTotals(db)
    await lockPeriods(db)
  },
}

type Db = Parameters<Migration['up']>[0]

const links = [
  ['parentId', 'transactions'],
  ['accountId', 'accounts'],
  ['tenantId', 'tenants'],
  ['leaseId', 'leases'],
  ['loanId', 'loans'],
  ['recurringId', 'recurring_transactions'],
  ['reconciliationId', 'reconciliations'],
] as const

async function createAccounts(db: Db): Promise<void> {
  await sql`
    create table accounts (
      id text primary key not null check (id <> ''),
      portfolioId text not null references portfolios (id),
      name text not null check (name <> ''),
      number text,
      openingDate text not null
        check (openingDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      openingBalance integer not null,
      defaultPropertyId text references properties (id),
      archivedAt text,
      createdAt text not null,
      updatedAt text not null
    ) strict`.execute(db)
  await sql`create index accounts_by_portfolioId on accounts (portfolioId, name)`.execute(db)
  await sql`create index accounts_by_defaultPropertyId on accounts (defaultPropertyId)`.execute(db)
  await sql`
    create table reconciliations (
      id text primary key not null check (id <> ''),
      accountId text not null references accounts (id),
      statementDate text not null
        check (statementDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      statementBalance integer not null,
      createdAt text not null,
      updatedAt text not null
    ) strict`.execute(db)
  await sql`
    create index reconciliations_by_accountId
    on reconciliations (accountId, statementDate)`.execute(db)
}

async function createRecurring(db: Db): Promise<void> {
  await sql`
    create table recurring_transactions (
      id text primary key not null check (id <> ''),
      propertyId text not null references properties (id),
      unitId text references units (id),
      leaseId text references leases (id),
      loanId text references loans (id),
      name text not null check (name <> ''),
      category text not null references categories (id),
      amount integer not null,
      payee text,
      frequency text not null
        check (frequency in ('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
      startDate text not null check (startDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      endDate text check (endDate >= startDate),
      daysTolerance integer not null check (daysTolerance between 0 and 60),
      amountTolerance integer not null check (amountTolerance >= 0),
      createdAt text not null,
      updatedAt text not null
    ) strict`.execute(db)
  for (const column of ['propertyId', 'unitId', 'leaseId', 'loanId', 'category'])
    await sql`
      create index ${sql.ref(`recurring_transactions_by_${column}`)}
      on recurring_transactions (${sql.ref(column)})`.execute(db)
  await sql`
    create table recurring_skips (
      recurringId text not null references recurring_transactions (id) on delete cascade,
      date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      createdAt text not null,
      updatedAt text not null,
      primary key (recurringId, date)
    ) strict`.execute(db)
}

/** The triggers of the sums anew: a booking that is split counts through its parts. */
async function rewriteTotals(db: Db): Promise<void> {
  for (const event of ['insert', 'delete', 'update'])
    await sql`drop trigger ${sql.ref(`monthly_totals_${event}`)}`.execute(db)
  await sql`
    create trigger monthly_totals_insert after insert on transactions when new.isSplit = 0 begin
      ${addNew};
    end`.execute(db)
  await sql`
    create trigger monthly_totals_delete after delete on transactions when old.isSplit = 0 begin
      ${removeLast};
      ${removeOld};
    end`.execute(db)
  await sql`
    create trigger monthly_totals_update
    after update of propertyId, date, amount, category, isSplit on transactions begin
      ${removeLast};
      ${removeOld};
      ${addNew};
    end`.execute(db)
}

const addNew = sql`
  insert into monthly_totals (propertyId, month, category, amount, count)
  select new.propertyId, substr(new.date, 1, 7), new.category, new.amount, 1 where new.isSplit = 0
  on conflict (propertyId, month, category)
  do update set amount = amount + excluded.amount, count = count + 1`

/** A sum whose only booking goes disappears; the statement after it then finds nothing to lower. */
const removeLast = sql`
  delete from monthly_totals
  where propertyId = old.propertyId and month = substr(old.date, 1, 7)
    and category = old.category and count = 1 and old.isSplit = 0`

/** Runs after `removeLast`: what still stands with a count above 1 loses the booking. */
const removeOld = sql`
  update monthly_totals set amount = amount - old.amount, count = count - 1
  where propertyId = old.propertyId and month = substr(old.date, 1, 7)
    and category = old.category and count > 1 and old.isSplit = 0`

/** In the file itself, so that no import, undo or redo changes what the owner has closed. */
async function lockPeriods(db: Db): Promise<void> {
  await createLock(db, 'insert', isLocked('new'))
  await createLock(db, 'delete', isLocked('old'))
  const isChanged = sql.join(
    ['propertyId', 'unitId', 'date', 'amount', 'category', 'isSplit', 'parentId'].map(
      (column) => sql`old.${sql.ref(column)} is not new.${sql.ref(column)}`,
    ),
    sql` or `,
  )
  await createLock(db, 'update', sql`(${isChanged}) and (${isLocked('old')} or ${isLocked('new')})`)
}

const isLocked = (side: 'old' | 'new') => {
  const row = sql.raw(side)
  return sql`${row}.date <= (
    select lockedThrough from portfolios
    where id = (select portfolioId from properties where id = ${row}.propertyId))`
}

const createLock = (
  db: Db,
  event: 'insert' | 'delete' | 'update',
  isRefused: ReturnType<typeof sql>,
) =>
  sql`
    create trigger ${sql.ref(`period_lock_${event}`)}
    before ${sql.raw(event)} on transactions when ${isRefused} begin
      select raise(abort, 'the period is locked');
    end`.execute(db)
