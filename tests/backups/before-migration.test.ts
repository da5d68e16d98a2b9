import { readdirSync } from 'node:fs'
import { Kysely, SqliteDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { backupBeforeMigration } from '#main/backups/before-migration'
import { newestGood } from '#main/backups/read-backups'
import { openEncrypted } from '#main/database/cipher'
import { readFileHeader } from '#main/database/file-header'
import { backupsFolderOf } from '#main/database/file-paths'
import { newKey, writeKeyFile } from '#main/database/key-file'
import { applicationId, currentVersion, migrateToLatest } from '#main/database/migrate'
import { openDataFile } from '#main/database/open-file'
import type { Schema } from '#main/database/schema'
import { migrations } from '#migrations/all'
import { now, temporaryPath } from '../database/temporary-file.ts'

/** A closed file as the Freehold before this one left it. */
async function olderFile(): Promise<string> {
  const path = temporaryPath()
  const keyHex = newKey()
  const raw = openEncrypted(path, { keyHex })
  raw.pragma(`application_id = ${applicationId}`)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  await migrateToLatest(db, now().toISOString(), migrations.slice(0, -1))
  await db.destroy()
  const header = readFileHeader(path)
  if (header.kind !== 'encrypted') throw new Error('the file is not encrypted')
  writeKeyFile(path, keyHex, header.salt)
  return path
}

describe('a file of an older layout', () => {
  it('is backed up as it was before it is brought up to date, and only then', async () => {
    const path = await olderFile()
    const options = { now, beforeMigration: backupBeforeMigration(now) }
    await (await openDataFile(path, options)).close()
    expect(newestGood(backupsFolderOf(path))?.facts).toMatchObject({
      reason: 'migration',
      schemaVersion: currentVersion - 1,
    })
    const before = readdirSync(backupsFolderOf(path))
    await (await openDataFile(path, options)).close()
    expect(readdirSync(backupsFolderOf(path))).toEqual(before)
  })

  it('is not changed when it cannot be secured', async () => {
    const path = await olderFile()
    const beforeMigration = () => Promise.reject(new Error('the disk is full'))
    await expect(openDataFile(path, { now, beforeMigration })).rejects.toThrow('the disk is full')
    const file = openDataFile(path, { now, mode: 'look' })
    await expect(file).rejects.toMatchObject({ code: 'FILE_READ_ONLY' })
  })
})
