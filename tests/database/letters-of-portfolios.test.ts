import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { migrations } from '#migrations/all'

const now = '2026-11-21T09:00:00.000Z'

it('letters of earlier versions are given to the portfolio that their cause names', async () => {
  const raw = new Database(':memory:')
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) })
  onTestFinished(() => db.destroy())
  const at = migrations.findIndex(({ name }) => name === '0035-letters-of-portfolios')
  for (const { up } of migrations.slice(0, at)) await up(db, now)
  raw.exec(`
    insert into portfolios (id, name, currency, areaUnit, createdAt, updatedAt)
      values ('p1', 'A', 'USD', 'sqft', 'x', 'x'), ('p2', 'B', 'USD', 'sqft', 'x', 'x');
    insert into alerts (id, portfolioId, key, severity, causeJson, firstOpenedAt, openedAt, openings,
        createdAt, updatedAt)
      values ('a1', 'p2', 'k', 'critical', '{}', 'x', 'x', 1, 'x', 'x');`)
  const insert = raw.prepare(`
    insert into outbox (id, cause, messageId, recipientName, recipientAddress, subject, bodyText,
        bodyHtml, state, attempts, answer, createdAt, updatedAt)
      values (?, ?, ?, '', 'ann@example.com', '', '', '', 'sent', 1, '', 'x', 'x')`)
  for (const cause of ['digest:p1:daily:2026-10-31', 'alert:a1:2', 'alert:gone:1', 'test:1'])
    insert.run(cause, cause, cause)
  await migrations[at]?.up(db, now)
  expect(raw.prepare('select cause, portfolioId from outbox order by cause').raw().all()).toEqual([
    ['alert:a1:2', 'p2'],
    ['alert:gone:1', null],
    ['digest:p1:daily:2026-10-31', 'p1'],
    ['test:1', null],
  ])
  raw.exec(`pragma foreign_keys = on; delete from portfolios where id = 'p1'`)
  expect(raw.prepare(`select count(*) from outbox where portfolioId is null`).pluck().get()).toBe(3)
})
