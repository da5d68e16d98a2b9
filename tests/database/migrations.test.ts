import Database from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtInCategories, Category } from '#shared/categories'
import { migrateToLatest } from '#main/database/migrate'
import type { Schema } from '#main/database/schema'
import { migrations } from '#migrations/all'
import type { Migration } from '#migrations/migration'
import { temporaryFile } from './temporary-file.ts'

const now = '2026-11-21T09:00:00.000Z'

function emptyDatabase() {
  const raw = new Database(':memory:')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  onTestFinished(() => db.destroy())
  return { raw, db }
}

describe('the migrations', () => {
  it('are numbered without a gap and named as their files', () => {
    expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(
      migrations.map((_, index) => index + 1),
    )
  })

  it('leave strict tables only, with foreign keys that have an index to follow', async () => {
    const { raw } = await temporaryFile()
    const tables = raw
      .prepare<[], { name: string; strict: number }>(
        `select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`,
      )
      .all()
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([])
    const unindexed = raw
      .prepare(
        `select t.name, f."from" from pragma_table_list t, pragma_foreign_key_list(t.name) f
         where t.schema = 'main' and not exists (
           select 1 from pragma_index_list(t.name) l, pragma_index_info(l.name) i
           where i.seqno = 0 and i.name = f."from")`,
      )
      .all()
    expect(unindexed).toEqual([])
  })

  it('name their indexes after table and column', async () => {
    const { raw } = await temporaryFile()
    const names = raw
      .prepare(`select name from sqlite_schema where type = 'index' and sql is not null`)
      .pluck()
      .all()
    for (const name of names) expect(name).toMatch(/^[a-z_]+_by_[a-zA-Z]+$/)
  })

  it('stamp every entity with createdAt and updatedAt', async () => {
    const { raw } = await temporaryFile()
    const unstamped = raw
      .prepare(
        `select name from pragma_table_list t where schema = 'main' and type = 'table'
         and name not like 'sqlite_%' and not exists (
           select 1 from pragma_table_info(t.name) where name = 'updatedAt') order by name`,
      )
      .pluck()
      .all()
    expect(unstamped).toEqual([
      'audit_log',
      'audit_pending',
      'command_in_progress',
      'commands',
      'file_identity',
      'job_runs',
      'job_states',
      'monthly_totals',
      'optimization_files',
      'optimization_results',
    ])
  })

  it('bring the built-in categories', async () => {
    const { db } = await temporaryFile()
    const rows = await db.selectFrom('categories').select(Category.keyof().options).execute()
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(rows.toSorted(byId)).toEqual(builtInCategories.toSorted(byId))
  })

  it.each(migrations.map(({ name }, index) => [name, index] as const).slice(1))(
    'carry rows from the version before %s to the newest',
    async (_, index) => {
      const { raw, db } = emptyDatabase()
      raw.pragma('foreign_keys = on')
      const untyped = db as unknown as Kysely<unknown>
      for (const { up } of migrations.slice(0, index)) await up(untyped, now)
      raw.pragma(`user_version = ${index}`)
      raw.exec(
        `insert into portfolios (id, name, currency, areaUnit, createdAt, updatedAt)
         values ('p1', 'A', 'USD', 'sqft', 'x', 'x')`,
      )
      expect(await migrateToLatest(db, now)).toBe(migrations.length - index)
      expect(raw.pragma('user_version', { simple: true })).toBe(migrations.length)
      expect(raw.prepare('select id, name from portfolios').all()).toEqual([
        { id: 'p1', name: 'A' },
      ])
    },
  )

  it('leave the file as it was when one of them fails', async () => {
    const { raw, db } = emptyDatabase()
    await migrateToLatest(db, now)
    const before = raw.prepare('select name, sql from sqlite_schema order by name').all()
    const failing: Migration = {
      name: '9999-failing',
      async up(tx) {
        await sql`create table half (a text) strict`.execute(tx)
        await sql`insert into nowhere values (1)`.execute(tx)
      },
    }
    await expect(migrateToLatest(db, now, [...migrations, failing])).rejects.toThrow('nowhere')
    expect(raw.prepare('select name, sql from sqlite_schema order by name').all()).toEqual(before)
    expect(raw.pragma('user_version', { simple: true })).toBe(migrations.length)
  })

  it('audit a column that a migration adds', async () => {
    const { raw, db } = emptyDatabase()
    const adding: Migration = {
      name: '9999-adding',
      up: async (tx) => {
        await sql`alter table tenants add column nickname text`.execute(tx)
      },
    }
    await migrateToLatest(db, now)
    await migrateToLatest(db, now, [...migrations, adding])
    const trigger = raw
      .prepare(`select sql from sqlite_schema where name = 'audited_tenants_update'`)
      .pluck()
      .get()
    expect(trigger).toContain('nickname')
  })
})
