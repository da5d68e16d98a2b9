import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is ahead: deals that might be bought, works, and tasks. */
export const plans: Migration = {
  name: '0009-plans',
  async up(db) {
    await sql`
      create table deals (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        name text not null check (name <> ''),
        sector text not null,
        city text not null,
        region text not null,
        price integer not null check (price >= 1),
        noi integer not null,
        risk real not null check (risk between 0 and 1),
        units integer check (units >= 0),
        area real check (area >= 0),
        yearBuilt integer,
        stage text not null check (stage in (
          'lead', 'screening', 'underwriting', 'offer', 'due_diligence', 'closed', 'passed')),
        notes text not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index deals_by_portfolioId on deals (portfolioId, name)`.execute(db)
    await sql`
      create table projects (
        id text primary key not null check (id <> ''),
        propertyId text not null references properties (id),
        name text not null check (name <> ''),
        cost integer not null check (cost >= 0),
        durationMonths integer not null check (durationMonths between 1 and 240),
        upliftMonthly integer not null,
        startMonth text check (startMonth glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        deadline text check (deadline glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        status text not null check (status in ('idea', 'planned', 'running', 'done')),
        notes text not null,
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index projects_by_propertyId on projects (propertyId, name)`.execute(db)
    await sql`
      create table tasks (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        propertyId text references properties (id),
        dealId text references deals (id),
        optimizationId text references optimizations (id),
        title text not null check (title <> ''),
        notes text not null,
        dueDate text check (dueDate glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        status text not null check (status in ('open', 'done')),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index tasks_by_portfolioId on tasks (portfolioId, status, dueDate)`.execute(db)
    await sql`create index tasks_by_propertyId on tasks (propertyId, dueDate)`.execute(db)
    await sql`create index tasks_by_dealId on tasks (dealId)`.execute(db)
    await sql`create index tasks_by_optimizationId on tasks (optimizationId)`.execute(db)
  },
}
