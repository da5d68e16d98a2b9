import { existsSync, readFileSync, statSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Backup, BackupPlace } from '#shared/backups/backups'
import { isAppError } from '../app-error.ts'
import { listBackupIds, numberOfId, pathsOfBackup } from './backup-folder.ts'
import { readManifest } from './manifest.ts'

/**
 * The backups beside the file and in its second folder by what they say of themselves, the newest first. None
 * is read whole, and other work has its turn after each.
 */
export async function readBackups(own: string, second: string | null): Promise<Backup[]> {
  const found: Backup[] = []
  const places = [['own', own] as const, ...(second === null ? [] : [['second', second] as const])]
  for (const [place, folder] of places)
    for (const id of listBackupIds(folder)) {
      found.push(describeBackup(folder, id, place))
      await nextTurn()
    }
  return found.toSorted((a, b) => numberOfId(b.id) - numberOfId(a.id))
}

export function describeBackup(folder: string, id: string, place: BackupPlace): Backup {
  const paths = pathsOfBackup(folder, id)
  try {
    const { manifest } = readManifest(folder, id)
    const { madeAt, reason, sizeBytes, schemaVersion, auditNumber, counts, missingFiles } = manifest
    const facts = { madeAt, reason, sizeBytes, schemaVersion, auditNumber, counts, missingFiles }
    const problem = problemAtSight(paths, sizeBytes)
    return { id, place, state: problem === '' ? 'verified' : 'damaged', problem, facts }
  } catch (error) {
    const problem = sentenceOf(error)
    return { id, place, state: 'damaged', problem, facts: null }
  }
}

function problemAtSight(
  { file, bad }: ReturnType<typeof pathsOfBackup>,
  sizeBytes: number,
): string {
  if (existsSync(bad)) return readFileSync(bad, 'utf8').trim()
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return 'Its file is missing.'
  return size === sizeBytes ? '' : 'Its file was changed.'
}

function sentenceOf(error: unknown): string {
  if (isAppError(error)) return 'Its key is damaged.'
  if ((error as NodeJS.ErrnoException).code !== undefined) return 'Parts of it are missing.'
  return error instanceof Error ? error.message : String(error)
}

/** The newest backup that is not known to be damaged. */
export const newestGood = (folder: string): Backup | null => {
  for (const id of listBackupIds(folder)) {
    const backup = describeBackup(folder, id, 'own')
    if (backup.state === 'verified') return backup
  }
  return null
}
