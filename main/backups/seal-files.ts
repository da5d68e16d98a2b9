import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { readSealed } from '../database/document-store.ts'
import { documentsFolderOf, runFilesFolderOf } from '../database/file-paths.ts'
import { flushFolder } from '../database/write-file.ts'
import { sealedFolderIn, sealedFolders } from './backup-folder.ts'

type SealedFolder = (typeof sealedFolders)[number]

/** A document or run file, as a line of the list that belongs to a backup: `documents/ab12…`. */
export type SealedName = `${SealedFolder}/${string}`

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

export const liveFolderOf = (path: string, folder: SealedFolder): string =>
  folder === 'documents' ? documentsFolderOf(path) : runFilesFolderOf(path)

/**
 * Copies what lies beside the data file and is not in the folder of its backups yet, and reads each copy back.
 *
 * @returns the names that the folder holds now; what is damaged beside the file is not among them
 */
export function copyNewSealed(path: string, folder: string, keyHex: string): SealedName[] {
  return sealedFolders.flatMap((kind) => {
    const source = liveFolderOf(path, kind)
    const target = sealedFolderIn(folder, kind)
    return hashesIn(source)
      .filter((name) => copySealed({ source, target, name, keyHex }))
      .map((name): SealedName => `${kind}/${name}`)
  })
}

export const hashesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(isHash).toSorted() : []

type Copy = {
  readonly source: string
  readonly target: string
  readonly name: string
  readonly keyHex: string
}

/** Whether the target holds the bytes, whole; a copy there already of another size is made anew. */
export function copySealed({ source, target, name, keyHex }: Copy): boolean {
  const [from, to] = [join(source, name), join(target, name)]
  const size = statSync(from, { throwIfNoEntry: false })?.size
  if (size === undefined) return false
  if (statSync(to, { throwIfNoEntry: false })?.size === size) return true
  mkdirSync(target, { recursive: true, mode: 0o700 })
  const part = `${to}.part`
  copyFlushed(from, part)
  renameSync(part, to)
  if (isWhole(keyHex, target, name)) return true
  rmSync(to)
  return false
}

export function isWhole(keyHex: string, folder: string, name: string): boolean {
  try {
    readSealed({ keyHex }, folder, name)
    return true
  } catch {
    return false
  }
}

/** A copy of its own, also where the drive can share the bytes of both until one is written to. */
export function copyFlushed(from: string, to: string): void {
  rmSync(to, { force: true })
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
  flushFile(to)
}

export function flushFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Removes documents and run files that no backup of the folder names any more. */
export function removeUnnamed(folder: string, named: ReadonlySet<string>): void {
  for (const kind of sealedFolders) {
    const place = sealedFolderIn(folder, kind)
    if (!existsSync(place)) continue
    for (const name of readdirSync(place))
      if (!named.has(`${kind}/${name}`)) rmSync(join(place, name), { force: true })
    flushFolder(place)
  }
}
