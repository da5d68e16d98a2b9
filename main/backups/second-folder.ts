import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { flushFolder, replaceFile } from '../database/write-file.ts'
import { pathsOfBackup, removeUnfinished, sealedFolderIn, sealedFolders } from './backup-folder.ts'
import { expireBackups } from './expire-backups.ts'
import { hashFile } from './hash-file.ts'
import { readManifest } from './manifest.ts'
import { copyFlushed, copySealed } from './seal-files.ts'

type Order = {
  readonly folder: string
  readonly id: string
  /** As chosen; it is not made when it is gone, for then its drive is. */
  readonly second: string
  readonly target: string
}

/**
 * Brings a good backup into a folder on another disk, the manifest last, and reads the copy back.
 *
 * @returns what stands in the way, in a sentence: the backup beside the file is good whatever becomes of this
 */
export async function copyToSecond({ folder, id, second, target }: Order): Promise<string | null> {
  if (!existsSync(second)) return 'The second folder is not there. Plug its drive in.'
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 })
    removeUnfinished(target)
    await copyBackup(folder, target, id)
    expireBackups(target)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code === 'ENOSPC'
      ? 'The disk of the second folder is full.'
      : `The second folder cannot be written (${code}).`
  }
}

async function copyBackup(folder: string, target: string, id: string): Promise<void> {
  const { manifest, keyHex } = readManifest(folder, id)
  const [from, to] = [pathsOfBackup(folder, id), pathsOfBackup(target, id)]
  const part = `${to.file}.part`
  copyFlushed(from.file, part)
  if ((await hashFile(part)) !== manifest.sha256)
    throw Object.assign(new Error('another copy was read back'), { code: 'EIO' })
  renameSync(part, to.file)
  for (const kind of ['key', 'files'] as const) replaceFile(to[kind], readFileSync(from[kind]))
  const names = new Set(readFileSync(from.files, 'utf8').split('\n'))
  for (const kind of sealedFolders) {
    const [source, sealedTarget] = [sealedFolderIn(folder, kind), sealedFolderIn(target, kind)]
    for (const line of names)
      if (line.startsWith(`${kind}/`))
        copySealed({ source, target: sealedTarget, name: line.slice(kind.length + 1), keyHex })
  }
  replaceFile(to.manifest, readFileSync(from.manifest))
  flushFolder(target)
}
