import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Loans on properties; a floating loan keeps its all-in rates, each from its date on, in a table of their own. */
export const loans: Migration = {
  name: '0004-loans',
  async up(db) {
    await sql`
      create table loans (
        id text primary key not null check (id <> ''),
        propertyId text not null references properties (id),
        lender text not null check (lender <> ''),
        amount integer not null check (amount >= 0),
        startDate text not null check (startDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        firstPaymentDate text not null
          check (firstPaymentDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        termMonths integer not null check (termMonths between 1 and 600),
        amortizationMonths integer not null check (amortizationMonths between 1 and 1200),
        interestOnlyMonths integer not null check (interestOnlyMonths between 0 and 600),
        rateType text not null check (rateType in ('fixed', 'floating')),
        annualRate real check (annualRate is not null or rateType = 'floating'),
        rateIndex text check (rateIndex is not null or rateType = 'fixed'),
        margin real check (margin is not null or rateType = 'fixed'),
        rateCap real,
        rateFloor real,
        dayCount text not null check (dayCount in ('30/360', 'actual/360', 'actual/365')),
        statementBalance integer,
        statementDate text check ((statementDate is null) = (statementBalance is null)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index loans_by_propertyId on loans (propertyId, startDate)`.execute(db)
    await sql`
      create table loan_rate_resets (
        loanId text not null references loans (id) on delete cascade,
        date text not null check (date glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        annual real not null,
        createdAt text not null,
        updatedAt text not null,
        primary key (loanId, date)
      ) strict`.execute(db)
  },
}
