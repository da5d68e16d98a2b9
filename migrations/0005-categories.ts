import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What a booking means. The built-in categories come with the file; a line is that of the US Schedule E. */
export const categories: Migration = {
  name: '0005-categories',
  async up(db, now) {
    await sql`
      create table categories (
        id text primary key not null check (id <> ''),
        kind text not null check (kind in (
          'income', 'operating', 'capex', 'interest', 'principal', 'financing',
          'equity', 'deposit', 'acquisition', 'tax', 'transfer')),
        scheduleELine integer,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    for (const [id, kind, line] of builtIn)
      await sql`insert into categories values (${id}, ${kind}, ${line}, ${now}, ${now})`.execute(db)
  },
}

const builtIn: readonly (readonly [string, string, number | null])[] = [
  ['rent', 'income', 3],
  ['other_income', 'income', 3],
  ['advertising', 'operating', 5],
  ['travel', 'operating', 6],
  ['cleaning_maintenance', 'operating', 7],
  ['commissions', 'operating', 8],
  ['insurance', 'operating', 9],
  ['legal_professional', 'operating', 10],
  ['management', 'operating', 11],
  ['repairs', 'operating', 14],
  ['supplies', 'operating', 15],
  ['property_tax', 'operating', 16],
  ['utilities', 'operating', 17],
  ['other_expense', 'operating', 19],
  ['capital_improvement', 'capex', 18],
  ['mortgage_interest', 'interest', 12],
  ['other_interest', 'interest', 13],
  ['loan_principal', 'principal', null],
  ['loan_proceeds', 'financing', null],
  ['loan_payoff', 'financing', null],
  ['loan_fee', 'financing', null],
  ['contribution', 'equity', null],
  ['distribution', 'equity', null],
  ['security_deposit_in', 'deposit', null],
  ['security_deposit_out', 'deposit', null],
  ['purchase', 'acquisition', null],
  ['closing_costs', 'acquisition', null],
  ['sale', 'acquisition', null],
  ['selling_costs', 'acquisition', null],
  ['income_tax', 'tax', null],
  ['transfer', 'transfer', null],
]
