import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Backup } from '#shared/backups/backups'
import { openEncrypted } from '../database/cipher.ts'
import { replaceFile } from '../database/write-file.ts'
import { pathsOfBackup, sealedFolderIn } from './backup-folder.ts'
import type { BackupAt } from './backup-tasks.ts'
import { examineCopy } from './examine-copy.ts'
import { hashFile } from './hash-file.ts'
import { isEqual } from './make-backup.ts'
import { hashOf, type Manifest, readManifest } from './manifest.ts'
import { describeBackup } from './read-backups.ts'
import { isWhole, type SealedName } from './seal-files.ts'
import { hashTables } from './table-hashes.ts'

/** Reads a backup whole, in a thread. One that is not what it was is marked, and never good again. */
export async function checkBackup(at: BackupAt): Promise<Backup> {
  const problem = await findProblem(at)
  if (problem !== null) markBad(at, problem)
  return describeBackup(at.folder, at.id, at.place)
}

/** @returns what is wrong with a backup, in a sentence, or null when every byte of it is what it was */
export async function findProblem({ folder, id, nativeBinding }: BackupAt): Promise<string | null> {
  const paths = pathsOfBackup(folder, id)
  if (existsSync(paths.bad)) return readFileSync(paths.bad, 'utf8').trim()
  const known = readOrProblem(folder, id)
  if (typeof known === 'string') return known
  const { manifest, keyHex } = known
  const inFile = await problemOfFile(paths.file, manifest, keyHex, nativeBinding)
  return inFile ?? problemOfSealed(folder, paths.files, manifest, keyHex)
}

function readOrProblem(folder: string, id: string): ReturnType<typeof readManifest> | string {
  try {
    return readManifest(folder, id)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function problemOfFile(
  path: string,
  manifest: Manifest,
  keyHex: string,
  nativeBinding: string | undefined,
): Promise<string | null> {
  if (!existsSync(path)) return 'Its file is missing.'
  if ((await hashFile(path)) !== manifest.sha256) return 'Its file was changed.'
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    const problem = examineCopy(raw)
    if (problem !== null) return `Its file is damaged: ${problem}.`
    return isEqual(hashTables(raw), manifest.tables)
      ? null
      : 'Its rows are not those it was made of.'
  } finally {
    raw.close()
  }
}

function problemOfSealed(
  folder: string,
  list: string,
  manifest: Manifest,
  keyHex: string,
): string | null {
  const names = readNames(list, manifest)
  if (names === null) return 'Its list of documents was changed.'
  const broken = names.filter((name) => {
    const [kind, hash = ''] = name.split('/')
    return !isWhole(keyHex, sealedFolderIn(folder, kind === 'documents' ? kind : 'run-files'), hash)
  })
  if (broken.length === 0) return null
  return `${broken.length} of its documents ${broken.length === 1 ? 'is' : 'are'} missing or changed.`
}

/** The documents and run files of a backup; null when the list is not the one that was written. */
export function readNames(list: string, { filesSha256 }: Manifest): SealedName[] | null {
  if (statSync(list, { throwIfNoEntry: false }) === undefined) return null
  const text = readFileSync(list, 'utf8')
  if (hashOf(text) !== filesSha256) return null
  return text.split('\n').filter((line): line is SealedName => line !== '')
}

/** A folder that cannot be written keeps its backups as they are; they are checked again before any use. */
function markBad({ folder, id }: BackupAt, problem: string): void {
  const { bad } = pathsOfBackup(folder, id)
  if (existsSync(bad)) return
  try {
    replaceFile(bad, `${problem}\n`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
  }
}
