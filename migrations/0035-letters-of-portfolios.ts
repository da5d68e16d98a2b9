import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Whose letter it is, so that a portfolio can be told what became of its own. */
export const lettersOfPortfolios: Migration = {
  name: '0035-letters-of-portfolios',
  async up(db) {
    await sql`
      alter table outbox add column portfolioId text
        references portfolios (id) on delete set null`.execute(db)
    // The causes of letters so far name their portfolio, or the alert that they tell of.
    await sql`
      update outbox set portfolioId = (
        select id from portfolios where outbox.cause like 'digest:' || id || ':%')
      where cause like 'digest:%'`.execute(db)
    await sql`
      update outbox set portfolioId = (
        select portfolioId from alerts where outbox.cause like 'alert:' || id || ':%')
      where cause like 'alert:%'`.execute(db)
    await sql`create index outbox_by_portfolioId on outbox (portfolioId, state)`.execute(db)
  },
}
