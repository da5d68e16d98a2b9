import { existsSync, readFileSync } from 'node:fs'
import { type AgedBackup, expiredBackups } from '#shared/backups/backup-retention'
import { listBackupIds, numberOfId, pathsOfBackup, removeBackup } from './backup-folder.ts'
import { readManifest } from './manifest.ts'
import { removeUnnamed } from './seal-files.ts'

type Aged = AgedBackup & { readonly id: string }

/** Lets the backups go that time has left behind, and then the documents that no backup names any more. */
export function expireBackups(folder: string): void {
  const expired = expiredBackups(listBackupIds(folder).map((id) => ageOf(folder, id)))
  if (expired.length === 0) return
  for (const { id } of expired) removeBackup(folder, id)
  const lists = listBackupIds(folder).map((id) => pathsOfBackup(folder, id).files)
  // A list that cannot be read may name anything.
  if (lists.some((list) => !existsSync(list))) return
  removeUnnamed(folder, new Set(lists.flatMap((list) => readFileSync(list, 'utf8').split('\n'))))
}

/** When it was made stands in its name too, for a backup that says nothing of itself any more. */
function ageOf(folder: string, id: string): Aged {
  const number = numberOfId(id)
  try {
    const { manifest } = readManifest(folder, id)
    const isGood = !existsSync(pathsOfBackup(folder, id).bad)
    const isSafety = ['migration', 'restore', 'import'].includes(manifest.reason)
    return { id, number, madeAt: manifest.madeAt, isGood, isSafety }
  } catch {
    return { id, number, madeAt: '', isGood: false, isSafety: false }
  }
}
