import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * Which alerts were mailed to whom. The letters say so only as long as they are kept, and their owner may delete
 * them.
 */
export const toldAlerts: Migration = {
  name: '0038-told-alerts',
  async up(db) {
    await sql`
      create table told_alerts (
        alertId text not null references alerts (id) on delete cascade,
        opening integer not null check (opening > 0),
        recipientAddress text not null check (recipientAddress <> ''),
        createdAt text not null,
        updatedAt text not null,
        primary key (alertId, opening, recipientAddress)
      ) strict`.execute(db)
    // What was raised so far was mailed when it was raised; its letters may be gone.
    await sql`
      insert into told_alerts (alertId, opening, recipientAddress, createdAt, updatedAt)
      select distinct a.id, a.openings, r.address, a.openedAt, a.openedAt
      from alerts a join mail_recipients r on r.portfolioId = a.portfolioId
      where r.isImmediate = 1 and a.severity = 'critical'`.execute(db)
  },
}
