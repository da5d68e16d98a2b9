import type { BackupFact } from '#shared/alerts/alert-facts'
import { backupsFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { isSampleFile } from '../sample/sample-queries.ts'
import { localDayOf } from '../today.ts'
import { readChangesSince } from './backup-queries.ts'
import { newestGood } from './read-backups.ts'

/** What an alert about backups looks at; null for what is invented. */
export async function backupFact({ db, raw, path }: OpenFile): Promise<BackupFact | null> {
  if (await isSampleFile(db)) return null
  const facts = newestGood(backupsFolderOf(path))?.facts
  const { count, firstAt } = readChangesSince(raw, facts?.auditNumber ?? 0)
  return {
    lastBackupOn: facts ? localDayOf(facts.madeAt) : null,
    changes: count,
    firstChangeOn: firstAt === null ? null : localDayOf(firstAt),
  }
}
