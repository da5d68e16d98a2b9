import Database from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { migrateToLatest } from '#main/database/migrate'
import type { Schema } from '#main/database/schema'
import { migrations } from '#migrations/all'

const now = '2026-11-21T09:00:00.000Z'

it('runs of before have no tags, come from here, and their files were not kept', async () => {
  const raw = new Database(':memory:')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  onTestFinished(() => db.destroy())
  const before = migrations.findIndex(({ name }) => name.endsWith('-runs'))
  for (const { up } of migrations.slice(0, before)) await up(db as unknown as Kysely<unknown>, now)
  raw.pragma(`user_version = ${before}`)
  raw.pragma('foreign_keys = off')
  await sql`
    insert into optimizations (id, portfolioId, optimizer, name, note, inputJson, inputHash,
      optionsJson, source, solverName, solverVersion, status, startedAt, createdAt, updatedAt)
    values ('r', 'p', 'deal-picker', 'Old', '', '{}', 'h', '{}', 'csv', 'HiGHS', '1.15.1',
      'optimal', ${now}, ${now}, ${now})`.execute(db)
  await sql`
    insert into optimization_files (id, optimizationId, path, kind, createdAt)
    values ('f', 'r', '/home/me/plan.csv', 'csv', ${now})`.execute(db)
  await migrateToLatest(db, now)
  expect(
    await db
      .selectFrom('optimizations')
      .select(['name', 'tags', 'importedJson', 'deletedAt'])
      .executeTakeFirst(),
  ).toEqual({ name: 'Old', tags: '', importedJson: null, deletedAt: null })
  expect(
    await db
      .selectFrom('optimization_files')
      .select(['path', 'name', 'sizeBytes', 'sha256'])
      .executeTakeFirst(),
  ).toEqual({ path: '/home/me/plan.csv', name: '', sizeBytes: 0, sha256: null })
})
