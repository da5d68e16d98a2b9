import { existsSync } from 'node:fs'
import type { Backup, BackupComparison, BackupList, BackupRef } from '#shared/backups/backups'
import { allTopics } from '#shared/changes'
import type { FileState } from '#shared/files'
import type { AppContext } from '../app-context.ts'
import type { OpenFile } from '../database/open-file.ts'
import { takeFileLock } from '../database/file-lock.ts'
import { swapStaged } from '../database/swap-file.ts'
import { findPlaces, placeOfBackup } from './backup-places.ts'
import { readChangesSince } from './backup-queries.ts'
import { runBackupTask } from './backup-tasks.ts'
import { readBackups } from './read-backups.ts'

/** @throws AppError NO_FILE_OPEN or NOT_FOUND */
export async function listBackups(context: AppContext, path: string | null): Promise<BackupList> {
  // While a backup takes the place of the file, the page of backups waits instead of failing.
  await context.files.settledState()
  const { file, own, second } = findPlaces(context, path)
  const backups = await readBackups(own, second)
  const ofOwn = backups.filter(({ place }) => place === 'own')
  const since = changesSince(file, ofOwn)
  const { isRunning, failure } = context.backups.state
  return {
    backups,
    folder: own,
    ...secondOf(context),
    isRunning,
    failure,
    changesSince: since.count,
    firstChangeAt: since.firstAt,
    totalBytes: ofOwn.reduce((all, { facts }) => all + (facts?.sizeBytes ?? 0), 0),
  }
}

function changesSince(file: OpenFile | null, backups: readonly Backup[]) {
  if (file === null || !file.raw.open) return { count: null, firstAt: null }
  const newest = backups.find(({ state }) => state === 'verified')
  return readChangesSince(file.raw, newest?.facts?.auditNumber ?? 0)
}

function secondOf({ settings, backups }: AppContext) {
  const secondFolder = settings.get().secondBackupFolder
  const isGone = secondFolder !== null && !existsSync(secondFolder)
  const { secondProblem } = backups.state
  return {
    secondFolder,
    secondProblem: isGone ? 'It is not there. Plug its drive in.' : secondProblem,
  }
}

/** @throws AppError NO_FILE_OPEN or NOT_FOUND */
export async function checkBackup(context: AppContext, ref: BackupRef): Promise<Backup> {
  const places = findPlaces(context, ref.path)
  const backup = await runBackupTask('check', placeOfBackup(places, ref, context.backups.now()))
  if (backup.state === 'damaged') context.backups.replaceDamaged()
  context.changes.announce('backups')
  return backup
}

/** @throws AppError NO_FILE_OPEN, NOT_FOUND, or FILE_DAMAGED when the backup says nothing of itself any more */
export function compareBackup(context: AppContext, ref: BackupRef): Promise<BackupComparison> {
  const places = findPlaces(context, ref.path)
  const at = placeOfBackup(places, ref, context.backups.now())
  return runBackupTask('compare', { ...at, source: places.source })
}

/**
 * Checks the backup, lays it out, moves the file into quarantine and puts the copy in its place. What is
 * not backed up of an open file yet is backed up before.
 *
 * @throws AppError NOT_FOUND, FILE_DAMAGED, FILE_IN_USE, FILE_READ_ONLY or NOT_SAVED; the file is then as it was
 */
export async function restoreBackup(context: AppContext, ref: BackupRef): Promise<FileState> {
  const { files, changes } = context
  const places = findPlaces(context, ref.path)
  const { path, file } = places
  const at = placeOfBackup(places, ref, context.backups.now())
  if (file !== null) await context.backups.makeBefore('restore')
  await runBackupTask('stage', { ...at, path })
  try {
    return await files.exchange(path, () => swapLocked(path, at))
  } finally {
    changes.announce(...allTopics)
  }
}

async function swapLocked(
  path: string,
  { now, nativeBinding }: ReturnType<typeof placeOfBackup>,
): Promise<void> {
  const lock = await takeFileLock(path, { now: () => new Date(now), nativeBinding })
  try {
    swapStaged(path, now)
  } finally {
    lock.release()
  }
}
