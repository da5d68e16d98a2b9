import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Assumptions under a name, of a portfolio, a property, a deal or the plan of a run. */
export const scenarios: Migration = {
  name: '0026-scenarios',
  async up(db) {
    await sql`
      create table scenarios (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        propertyId text references properties (id),
        dealId text references deals (id),
        optimizationId text references optimizations (id),
        name text not null check (name <> ''),
        preset text check (preset <> ''),
        parentScenarioId text references scenarios (id),
        overridesJson text not null check (json_valid(overridesJson)),
        notes text not null,
        createdAt text not null,
        updatedAt text not null,
        check (
          (propertyId is not null) + (dealId is not null) + (optimizationId is not null) <= 1),
        check ((preset is null) <> (parentScenarioId is null)),
        check (parentScenarioId <> id)
      ) strict`.execute(db)
    for (const column of indexed)
      await sql`
        create index ${sql.ref(`scenarios_by_${column}`)}
        on scenarios (${sql.ref(column)}, name)`.execute(db)
  },
}

const indexed = ['portfolioId', 'propertyId', 'dealId', 'optimizationId', 'parentScenarioId']
