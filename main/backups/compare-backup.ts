import { existsSync } from 'node:fs'
import type { BackupComparison } from '#shared/backups/backups'
import { AppError } from '../app-error.ts'
import { openEncrypted, sqliteCodeOf } from '../database/cipher.ts'
import {
  countEntities,
  listCommandsSince,
  readAuditNumber,
  readChangesSince,
} from './backup-queries.ts'
import type { BackupSource, BackupTasks } from './backup-tasks.ts'
import { describeBackup } from './read-backups.ts'

type Compare = BackupTasks['compare']

const shownChanges = 20

/** What the file holds now and the backup then, and the changes between them, read in a thread. */
export function compareBackup({ folder, id, place, source }: Compare['input']): BackupComparison {
  const { facts, problem } = describeBackup(folder, id, place)
  if (facts === null) throw new AppError('FILE_DAMAGED', { message: problem })
  const nothing: BackupComparison = {
    inBackup: facts.counts,
    inFile: null,
    changes: null,
    newest: [],
  }
  if (source === null || !existsSync(source.path)) return nothing
  try {
    return { ...nothing, ...readNow(source, facts.auditNumber) }
  } catch (error) {
    // Of a damaged file some pages may be readable and others not.
    if (sqliteCodeOf(error) === undefined) throw error
    return nothing
  }
}

function readNow({ path, keyHex, nativeBinding }: BackupSource, since: number) {
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    const { count } = readChangesSince(raw, since)
    const newest = listCommandsSince(raw, since, shownChanges)
    // A file that was restored lies behind some of its own backups.
    const isBehind = readAuditNumber(raw) < since
    return { inFile: countEntities(raw), changes: isBehind ? null : count, newest }
  } finally {
    raw.close()
  }
}
