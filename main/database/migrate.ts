import { type Kysely, sql } from 'kysely'
import { migrations as allMigrations } from '#migrations/all'
import type { Migration } from '#migrations/migration'
import { recreateAuditTriggers } from '../audit/audit-triggers.ts'
import type { DataBase } from './schema.ts'

/** `FREH`, which tells a Freehold file from every other SQLite file. */
export const applicationId = 0x46524548

export const currentVersion = allMigrations.length

/**
 * Brings the file to the newest layout: all missing migrations, the audit triggers that follow from
 * the tables, and the new version, in one transaction. Either all of it is in the file or none.
 *
 * @returns how many migrations ran
 */
export async function migrateToLatest(
  db: DataBase,
  now: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<number> {
  const version = await readVersion(db)
  const missing = migrations.slice(version)
  if (missing.length === 0) return 0
  await db.transaction().execute(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    // A migration knows the tables of its own time, not those of the schema today.
    const untyped = tx as unknown as Kysely<unknown>
    for (const { up } of missing) await up(untyped, now)
    await recreateAuditTriggers(tx)
    await sql`pragma user_version = ${sql.raw(String(migrations.length))}`.execute(tx)
  })
  return missing.length
}

async function readVersion(db: DataBase): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}
