import { chmodSync, mkdirSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs'
import { AppError } from '../app-error.ts'
import { openEncrypted } from '../database/cipher.ts'
import { takeFileLock } from '../database/file-lock.ts'
import { keyPathOf } from '../database/file-paths.ts'
import { flushFolder, replaceFile } from '../database/write-file.ts'
import { askOnce } from '../threads/ask-once.ts'
import { nextId, pathsOfBackup, removeUnfinished, secondFolderOf } from './backup-folder.ts'
import { countEntities, listNamedHashes, readAuditNumber, readFileId } from './backup-queries.ts'
import type { BackupSource, BackupTasks } from './backup-tasks.ts'
import { examineCopy } from './examine-copy.ts'
import { expireBackups } from './expire-backups.ts'
import { hashFile } from './hash-file.ts'
import { hashOf, type Manifest, type TableHashes, writeManifest } from './manifest.ts'
import { copyToSecond } from './second-folder.ts'
import { copyNewSealed, flushFile, type SealedName } from './seal-files.ts'
import { hashTables } from './table-hashes.ts'

type Make = BackupTasks['make']

/**
 * Makes a backup and proves it, in a thread: the file is written anew into a part by SQLite, the part is
 * opened with its key, checked, and every table of it hashed and compared with the table of the file. Only
 * then, and once it is on the disk, it gets its name; the manifest, which makes it a backup, comes last.
 *
 * @throws AppError NOT_SAVED, FILE_DAMAGED, or FILE_IN_USE when another program is at it
 */
export async function makeBackup(input: Make['input']): Promise<Make['answer']> {
  const { source, folder, now } = input
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  refuseFullDisk(source.path, folder)
  const lock = await takeFileLock(`${folder}/backups`, {
    now: () => new Date(now),
    nativeBinding: source.nativeBinding,
  })
  try {
    return await makeLocked(input)
  } finally {
    lock.release()
  }
}

async function makeLocked({ source, folder, second, reason, now }: Make['input']) {
  removeUnfinished(folder)
  const id = nextId(folder, now)
  const paths = pathsOfBackup(folder, id)
  const part = `${paths.file}.part`
  // The other thread reads the file while this one copies it.
  const sourceTables = askOnce<TableHashes>('backups/hash-worker', source)
  sourceTables.catch(() => undefined)
  copyInto(source, part)
  const copy = examinePart(source, part)
  if (!isEqual(await sourceTables, copy.tables)) return { kind: 'changed' } as const
  flushFile(part)
  renameSync(part, paths.file)
  const key = readFileSync(keyPathOf(source.path))
  replaceFile(paths.key, key)
  const names = copyNewSealed(source.path, folder, source.keyHex)
  const files = names.map((name) => `${name}\n`).join('')
  replaceFile(paths.files, files)
  const manifest: Manifest = {
    format: 'freehold/backup@1',
    madeAt: now,
    reason,
    ...copy.facts,
    sizeBytes: statSync(paths.file).size,
    sha256: await hashFile(paths.file),
    keySha256: hashOf(key),
    filesSha256: hashOf(files),
    missingFiles: countMissing(copy.named, names),
    tables: copy.tables,
  }
  replaceFile(paths.manifest, writeManifest(manifest, source.keyHex))
  flushFolder(folder)
  expireBackups(folder)
  const target = second === null ? null : secondFolderOf(second, source.path, manifest.fileId)
  const secondProblem =
    second === null || target === null ? null : await copyToSecond({ folder, id, second, target })
  return { kind: 'made', id, secondProblem } as const
}

const spareBytes = 200 * 2 ** 20

/** Backups must not be what fills the disk that the file itself has to grow on. */
function refuseFullDisk(path: string, folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  const needed = statSync(path).size + spareBytes
  if (bavail * bsize >= needed) return
  const megabytes = Math.ceil((needed - bavail * bsize) / 1e6)
  throw new AppError('NOT_SAVED', {
    message: `No backup was made: the disk is nearly full. Free about ${megabytes} MB.`,
  })
}

function copyInto({ path, keyHex, nativeBinding }: BackupSource, part: string): void {
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    raw.prepare('vacuum into ?').run(part)
  } finally {
    raw.close()
  }
  chmodSync(part, 0o600)
}

function examinePart({ keyHex, nativeBinding }: BackupSource, part: string) {
  const raw = openEncrypted(part, { keyHex, nativeBinding, readonly: true })
  try {
    const problem = examineCopy(raw)
    if (problem !== null)
      throw new AppError('FILE_DAMAGED', {
        message: 'The copy of the file did not pass its check. Close the file and open it again.',
        data: { place: problem },
      })
    const facts = {
      fileId: readFileId(raw),
      schemaVersion: Number(raw.pragma('user_version', { simple: true })),
      auditNumber: readAuditNumber(raw),
      counts: countEntities(raw),
    }
    return { facts, named: listNamedHashes(raw), tables: hashTables(raw) }
  } finally {
    raw.close()
  }
}

export const isEqual = (a: TableHashes, b: TableHashes): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(
    ([table, { rows, sha256 }]) => b[table]?.rows === rows && b[table].sha256 === sha256,
  )

function countMissing(
  { documents, runFiles }: ReturnType<typeof listNamedHashes>,
  names: readonly SealedName[],
): number {
  const held = new Set<string>(names)
  const wanted = new Set([
    ...documents.map((hash) => `documents/${hash}`),
    ...runFiles.map((hash) => `run-files/${hash}`),
  ])
  return [...wanted].filter((name) => !held.has(name)).length
}
