import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { openEncrypted } from '../database/cipher.ts'
import { keyPathOf } from '../database/file-paths.ts'
import { currentVersion } from '../database/migrate.ts'
import { stagedPath, stagingFolderOf } from '../database/swap-file.ts'
import { flushFolder } from '../database/write-file.ts'
import { pathsOfBackup, sealedFolderIn, sealedFolders } from './backup-folder.ts'
import type { BackupAt, BackupTasks } from './backup-tasks.ts'
import { checkBackup, readNames } from './check-backup.ts'
import { examineCopy } from './examine-copy.ts'
import { hashFile } from './hash-file.ts'
import { isEqual } from './make-backup.ts'
import { readManifest } from './manifest.ts'
import { copyFlushed, copySealed } from './seal-files.ts'
import { hashTables } from './table-hashes.ts'

/**
 * Checks a backup whole and lays a copy of it beside the file, ready to take its place.
 *
 * @throws AppError FILE_DAMAGED, and marks the backup, when it is not what it was; FILE_NEWER
 */
export async function stageRestore({ path, ...at }: BackupTasks['stage']['input']): Promise<null> {
  await requireGood(at)
  const staging = stagingFolderOf(path)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true, mode: 0o700 })
  const part = (name: string) => stagedPath(path, name)
  await layOut(at, { file: part('file'), key: part('key'), sealed: (kind) => part(kind) })
  flushFolder(staging)
  return null
}

/**
 * Restores a backup into a folder of its own and compares every table and document with what was backed up.
 *
 * @throws AppError FILE_DAMAGED, and marks the backup, when they are not the same
 */
export async function proveRestorable({
  into,
  ...at
}: BackupTasks['proveRestorable']['input']): Promise<null> {
  await requireGood(at)
  mkdirSync(into, { recursive: true, mode: 0o700 })
  try {
    const file = join(into, basename(pathsOfBackup(at.folder, at.id).file))
    const places = { file, key: keyPathOf(file), sealed: (kind: string) => join(into, kind) }
    await layOut(at, places)
    compareRestored(at, file)
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
  return null
}

function compareRestored({ folder, id, nativeBinding }: BackupAt, path: string): void {
  const { manifest, keyHex } = readManifest(folder, id)
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    if (examineCopy(raw) !== null || !isEqual(hashTables(raw), manifest.tables))
      throw notWhatItWas('What was restored is not what was backed up.')
  } finally {
    raw.close()
  }
}

async function requireGood(at: BackupAt): Promise<void> {
  const { state, problem, facts } = await checkBackup(at)
  if (state === 'damaged') throw notWhatItWas(problem)
  if (facts !== null && facts.schemaVersion > currentVersion) throw new AppError('FILE_NEWER')
}

const notWhatItWas = (problem: string) =>
  new AppError('FILE_DAMAGED', { message: `This backup is damaged. ${problem} Choose another.` })

type Places = {
  readonly file: string
  readonly key: string
  readonly sealed: (kind: (typeof sealedFolders)[number]) => string
}

async function layOut({ folder, id }: BackupAt, places: Places): Promise<void> {
  const { manifest, keyHex } = readManifest(folder, id)
  const paths = pathsOfBackup(folder, id)
  copyFlushed(paths.file, places.file)
  copyFlushed(paths.key, places.key)
  if ((await hashFile(places.file)) !== manifest.sha256)
    throw notWhatItWas('Another copy was read back.')
  const names = readNames(paths.files, manifest) ?? []
  for (const kind of sealedFolders) {
    const [source, target] = [sealedFolderIn(folder, kind), places.sealed(kind)]
    mkdirSync(target, { recursive: true, mode: 0o700 })
    for (const name of names.filter((one) => one.startsWith(`${kind}/`))) {
      const copied = copySealed({ source, target, name: name.slice(kind.length + 1), keyHex })
      if (!copied) throw notWhatItWas('A document of it could not be read.')
    }
  }
}
