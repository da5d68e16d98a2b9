import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What an owner wants to be told of, and what there was to tell. */
export const alerts: Migration = {
  name: '0031-alerts',
  async up(db) {
    await sql`
      create table alert_rules (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id) on delete cascade,
        propertyId text references properties (id) on delete cascade,
        rule text not null check (rule <> ''),
        isOn integer not null check (isOn in (0, 1)),
        thresholdsJson text not null check (json_valid(thresholdsJson)),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index alert_rules_by_portfolioId on alert_rules (portfolioId)`.execute(db)
    await sql`create index alert_rules_by_propertyId on alert_rules (propertyId)`.execute(db)
    await sql`
      create unique index alert_rules_by_place
      on alert_rules (portfolioId, rule, coalesce(propertyId, ''))`.execute(db)
    // No foreign keys: an alert outlives what it was about, so that undoing a deletion finds it again.
    await sql`
      create table alerts (
        id text primary key not null check (id <> ''),
        portfolioId text not null check (portfolioId <> ''),
        key text not null check (key <> ''),
        severity text not null check (severity in ('critical', 'warning', 'info')),
        causeJson text not null check (json_valid(causeJson)),
        firstOpenedAt text not null,
        openedAt text not null,
        openings integer not null check (openings >= 1),
        closedAt text,
        snoozedAt text,
        snoozedUntil text
          check (snoozedUntil glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        resolvedAt text,
        resolvedNote text not null default '',
        createdAt text not null,
        updatedAt text not null,
        unique (portfolioId, key)
      ) strict`.execute(db)
    await sql`create index alerts_by_closedAt on alerts (portfolioId, closedAt)`.execute(db)
  },
}
