import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { migrations } from '#migrations/all'

const now = '2026-11-21T09:00:00.000Z'

it('severe alerts of earlier versions count as told to those who get them at once', async () => {
  const raw = new Database(':memory:')
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) })
  onTestFinished(() => db.destroy())
  const at = migrations.findIndex(({ name }) => name === '0038-told-alerts')
  for (const { up } of migrations.slice(0, at)) await up(db, now)
  raw.exec(`
    insert into portfolios (id, name, currency, areaUnit, createdAt, updatedAt)
      values ('p1', 'A', 'USD', 'sqft', 'x', 'x'), ('p2', 'B', 'USD', 'sqft', 'x', 'x');
    insert into alerts (id, portfolioId, key, severity, causeJson, firstOpenedAt, openedAt, openings,
        createdAt, updatedAt)
      values ('a1', 'p1', 'k', 'critical', '{}', 'x', 'y', 2, 'x', 'x'),
        ('a2', 'p1', 'l', 'warning', '{}', 'x', 'x', 1, 'x', 'x'),
        ('a3', 'p2', 'k', 'critical', '{}', 'x', 'x', 1, 'x', 'x');
    insert into mail_recipients (id, portfolioId, name, address, isImmediate, digest, createdAt,
        updatedAt)
      values ('r1', 'p1', 'Ann', 'ann@example.com', 1, 'none', 'x', 'x'),
        ('r2', 'p1', 'Ann again', 'ann@example.com', 1, 'none', 'x', 'x'),
        ('r3', 'p1', 'Bob', 'bob@example.com', 0, 'daily', 'x', 'x');`)
  await migrations[at]?.up(db, now)
  const told = raw.prepare('select alertId, opening, recipientAddress from told_alerts')
  expect(told.raw().all()).toEqual([['a1', 2, 'ann@example.com']])
  raw.exec(`pragma foreign_keys = on; delete from alerts where id = 'a1'`)
  expect(told.raw().all()).toEqual([])
})
