import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BackupId } from '#shared/backups/backups'

/** What a backup is made of, in the folder of the backups of its file. */
export type BackupPaths = {
  readonly file: string
  readonly key: string
  /** The names of the documents and run files that belong to it. */
  readonly files: string
  readonly manifest: string
  /** There when the backup was found to be damaged. */
  readonly bad: string
}

export const pathsOfBackup = (folder: string, id: string): BackupPaths => {
  const path = join(folder, `${BackupId.parse(id)}.freehold`)
  return {
    file: path,
    key: `${path}.key`,
    files: `${path}.files`,
    manifest: `${path}.json`,
    bad: `${path}.bad`,
  }
}

/** The documents and run files of all backups of the folder, each once, under the names of their live folders. */
export const sealedFolders = ['documents', 'run-files'] as const
export const sealedFolderIn = (folder: string, name: (typeof sealedFolders)[number]): string =>
  join(folder, name)

/** A backup is there once its manifest is, which is written last. The newest comes first. */
export function listBackupIds(folder: string): string[] {
  if (!existsSync(folder)) return []
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.freehold.json'))
    .map((name) => name.slice(0, -'.freehold.json'.length))
    .filter((id) => BackupId.safeParse(id).success)
  return ids.toSorted((a, b) => numberOfId(b) - numberOfId(a))
}

export const numberOfId = (id: string): number => Number(id.slice(id.indexOf('-') + 1))

export const nextId = (folder: string, now: string): string => {
  const number = Math.max(0, ...listBackupIds(folder).map(numberOfId)) + 1
  const second = now.slice(0, 19).replaceAll(/[-:]/g, '')
  return `${second}Z-${String(number).padStart(6, '0')}`
}

/** Removes what a backup that was cut off has left: parts, and files without their manifest. */
export function removeUnfinished(folder: string): void {
  const known = new Set(listBackupIds(folder))
  for (const name of readdirSync(folder)) {
    const [id = '', ...rest] = name.split('.freehold')
    const isOfBackup = BackupId.safeParse(id).success && rest.length > 0
    if (isOfBackup && (!known.has(id) || name.includes('.part')))
      rmSync(join(folder, name), { force: true })
  }
}

export function removeBackup(folder: string, id: string): void {
  const { manifest, ...others } = pathsOfBackup(folder, id)
  // Without its manifest it is no backup any more, however much of it is still there.
  for (const path of [manifest, ...Object.values(others)]) rmSync(path, { force: true })
}

/** In a second folder several files may have their backups: the name says which, to people and to us. */
export const secondFolderOf = (chosen: string, path: string, fileId: string): string =>
  join(chosen, `${secondFolderStart(path)}${shortOf(fileId)}.backups`)

export const secondFolderStart = (path: string): string => `${basename(path, '.freehold')}-`

const shortOf = (fileId: string): string =>
  createHash('sha256').update(fileId).digest('hex').slice(0, 8)
