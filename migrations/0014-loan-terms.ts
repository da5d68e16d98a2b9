import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * How often a loan is paid, its fees, escrow and prepayment penalty, extra payments, statements over time,
 * and renewals. The one statement a loan could have moves into a table; its old columns are left alone.
 */
export const loanTerms: Migration = {
  name: '0014-loan-terms',
  async up(db) {
    await sql`
      alter table loans add column paymentFrequency text not null default 'monthly'
        check (paymentFrequency in ('monthly', 'quarterly', 'annual'))`.execute(db)
    for (const column of ['fees', 'escrowMonthly'])
      await sql`
        alter table loans add column ${sql.ref(column)} integer not null default 0
          check (${sql.ref(column)} >= 0)`.execute(db)
    await sql`
      alter table loans add column endedDate text
        check (endedDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`.execute(db)
    await sql`alter table loans add column renewsLoanId text references loans (id)`.execute(db)
    await sql`create index loans_by_renewsLoanId on loans (renewsLoanId)`.execute(db)
    await sql`
      create table loan_payments_extra (
        loanId text not null references loans (id) on delete cascade,
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        amount integer not null check (amount > 0),
        createdAt text not null,
        updatedAt text not null,
        primary key (loanId, date)
      ) strict`.execute(db)
    await sql`
      create table loan_prepayment_steps (
        loanId text not null references loans (id) on delete cascade,
        untilMonth integer not null check (untilMonth between 1 and 600),
        rate real not null check (rate between 0 and 1),
        createdAt text not null,
        updatedAt text not null,
        primary key (loanId, untilMonth)
      ) strict`.execute(db)
    await sql`
      create table loan_statements (
        loanId text not null references loans (id) on delete cascade,
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        balance integer not null check (balance >= 0),
        createdAt text not null,
        updatedAt text not null,
        primary key (loanId, date)
      ) strict`.execute(db)
    await sql`
      insert into loan_statements (loanId, date, balance, createdAt, updatedAt)
      select id, statementDate, statementBalance, createdAt, updatedAt from loans
      where statementDate is not null and statementBalance >= 0`.execute(db)
  },
}
