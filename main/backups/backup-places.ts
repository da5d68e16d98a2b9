import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupRef } from '#shared/backups/backups'
import { AppError, isAppError } from '../app-error.ts'
import { readFileHeader } from '../database/file-header.ts'
import { backupsFolderOf } from '../database/file-paths.ts'
import { readKey } from '../database/key-file.ts'
import { findNativeBinding } from '../database/native-binding.ts'
import type { OpenFile } from '../database/open-file.ts'
import { sideConnectionOf } from '../database/side-connection.ts'
import type { FileSession } from '../files/file-session.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { listBackupIds, secondFolderOf, secondFolderStart } from './backup-folder.ts'
import type { BackupAt, BackupSource } from './backup-tasks.ts'
import { readManifest } from './manifest.ts'

export type BackupPlaces = {
  readonly path: string
  /** The file itself, where it is open. */
  readonly file: OpenFile | null
  /** How the file is read, where its key is there. */
  readonly source: BackupSource | null
  readonly own: string
  readonly second: string | null
}

type Known = { readonly files: FileSession; readonly settings: SettingsStore }

/**
 * Where the backups of a file lie: of the open one, or of one used lately that cannot be opened.
 *
 * @throws AppError NO_FILE_OPEN, or NOT_FOUND for a file that was never opened here
 */
export function findPlaces({ files, settings }: Known, path: string | null): BackupPlaces {
  const chosen = settings.get().secondBackupFolder
  if (path === null || (files.isOpen && files.requireOpen().path === path)) {
    const file = files.requireOpen()
    const second = chosen === null ? null : secondFolderOf(chosen, file.path, file.fileId)
    return {
      path: file.path,
      file,
      source: sideConnectionOf(file),
      own: backupsFolderOf(file.path),
      second,
    }
  }
  const { recent, lastFile } = settings.get()
  if (path !== lastFile && !recent.some((known) => known.path === path))
    throw new AppError('NOT_FOUND')
  const own = backupsFolderOf(path)
  const second = chosen === null ? null : findSecond(chosen, path, own)
  return { path, file: null, source: sourceOf(path), own, second }
}

export const placeOfBackup = (
  { own, second }: BackupPlaces,
  { id, place }: BackupRef,
  now: Date,
): BackupAt => {
  const folder = place === 'own' ? own : second
  if (folder === null || !listBackupIds(folder).includes(id)) throw new AppError('NOT_FOUND')
  return { folder, id, place, nativeBinding: findNativeBinding(), now: now.toISOString() }
}

/** A file that cannot be opened says no more which it is: the backups beside it do, or there is but one choice. */
function findSecond(chosen: string, path: string, own: string): string | null {
  if (!existsSync(chosen)) return null
  const candidates = readdirSync(chosen)
    .filter((name) => name.startsWith(secondFolderStart(path)) && name.endsWith('.backups'))
    .map((name) => join(chosen, name))
  const fileId = fileIdIn(own)
  if (fileId === null) return candidates.length === 1 ? (candidates[0] ?? null) : null
  return candidates.find((folder) => fileIdIn(folder) === fileId) ?? null
}

function fileIdIn(folder: string): string | null {
  for (const id of listBackupIds(folder))
    try {
      return readManifest(folder, id).manifest.fileId
    } catch {
      // The next backup may say it.
    }
  return null
}

function sourceOf(path: string): BackupSource | null {
  try {
    const header = readFileHeader(path)
    const keyHex = readKey(path, header.kind === 'encrypted' ? header.salt : undefined)
    return { path, keyHex, nativeBinding: findNativeBinding() }
  } catch (error) {
    const isOfDisk = (error as NodeJS.ErrnoException).code !== undefined
    if (!isAppError(error) && !isOfDisk) throw error
    return null
  }
}
