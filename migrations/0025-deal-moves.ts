import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Where a deal stands on the map, what is asked for it, its way through the stages, and what it became. */
export const dealMoves: Migration = {
  name: '0025-deal-moves',
  async up(db) {
    for (const column of columns)
      await sql`alter table deals add column ${sql.raw(column)}`.execute(db)
    await sql`create index deals_by_propertyId on deals (propertyId)`.execute(db)
    await sql`
      create table deal_moves (
        id text primary key not null check (id <> ''),
        dealId text not null references deals (id),
        stage text not null check (stage in (
          'lead', 'screening', 'underwriting', 'offer', 'due_diligence', 'closed', 'passed')),
        movedAt text not null,
        reason text not null default '',
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`create index deal_moves_by_dealId on deal_moves (dealId, movedAt)`.execute(db)
  },
}

const columns = [
  `addressLine1 text not null default ''`,
  `postalCode text not null default ''`,
  `country text not null default ''`,
  `latitude real check (latitude between -90 and 90)`,
  `longitude real check (longitude between -180 and 180)`,
  `askingPrice integer check (askingPrice >= 1)`,
  `propertyId text references properties (id)`,
]
