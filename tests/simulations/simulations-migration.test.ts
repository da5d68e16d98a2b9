import Database from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { migrateToLatest } from '#main/database/migrate'
import type { Schema } from '#main/database/schema'
import { migrations } from '#migrations/all'

const now = '2026-11-21T09:00:00.000Z'

it('simulations of before are kept whole, and no longer hold their portfolio fast', async () => {
  const raw = new Database(':memory:')
  raw.pragma('foreign_keys = on')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  onTestFinished(() => db.destroy())
  const before = migrations.findIndex(({ name }) => name.endsWith('-portfolio-deletion'))
  for (const { up } of migrations.slice(0, before)) await up(db as unknown as Kysely<unknown>, now)
  raw.pragma(`user_version = ${before}`)
  await sql`
    insert into portfolios (id, name, currency, areaUnit, createdAt, updatedAt)
    values ('p', 'A', 'USD', 'sqft', ${now}, ${now})`.execute(db)
  await sql`
    insert into simulations (id, portfolioId, subjectType, subjectId, subjectName, name, note, asOf,
      currency, paths, seed, inputHash, resultHash, figuresJson, createdAt, updatedAt, deletedAt,
      groundJson, resultJson)
    values ('m', 'p', 'property', 'r', 'Elm', 'Elm, futures 1', 'Mine.', '2026-10-31', 'USD', 200,
      7, 'in', 'out', '{"a":1}', ${now}, ${now}, null, '{"b":2}', '{"c":3}')`.execute(db)
  const kept = raw.prepare('select * from simulations').all()
  await migrateToLatest(db, now)
  expect(raw.prepare('select * from simulations').all()).toEqual(kept)
  expect(raw.prepare('select deletedAt from portfolios').pluck().all()).toEqual([null])
  const links = raw.prepare(`select count(*) from pragma_foreign_key_list('simulations')`)
  expect(links.pluck().get()).toBe(0)
  const trigger = `select count(*) from sqlite_schema where name = 'audited_simulations_update'`
  expect(raw.prepare(trigger).pluck().get()).toBe(1)
})
