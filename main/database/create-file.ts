import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../app-error.ts'
import { openEncrypted } from './cipher.ts'
import { readFileHeader } from './file-header.ts'
import { keyPathOf } from './file-paths.ts'
import { newKey, writeKeyFile } from './key-file.ts'
import { applicationId } from './migrate.ts'
import { findNativeBinding } from './native-binding.ts'
import { type OpenFile, openDataFile, type OpenOptions } from './open-file.ts'
import { flushFolder } from './write-file.ts'

/**
 * Makes an empty data file with a key of its own and opens it.
 *
 * @throws AppError NOT_SAVED when there is a file or a key of that name already
 */
export async function createDataFile(path: string, options: OpenOptions): Promise<OpenFile> {
  const part = `${path}.part`
  discardUnfinished(path, part)
  for (const taken of [path, keyPathOf(path)])
    if (existsSync(taken))
      throw new AppError('NOT_SAVED', {
        message: 'There is a file of this name already. Choose another name.',
        data: { place: taken },
      })
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const keyHex = newKey()
  makeEmptyFile(part, keyHex, options.nativeBinding ?? findNativeBinding())
  const header = readFileHeader(part)
  if (header.kind !== 'encrypted') throw new Error('a new file has no encrypted header')
  // The key first: a file without its key could never be opened, a key without a file is harmless.
  writeKeyFile(path, keyHex, header.salt)
  renameSync(part, path)
  flushFolder(dirname(path))
  return openDataFile(path, options)
}

/** What a process that died while it made this very file has left. */
function discardUnfinished(path: string, part: string): void {
  if (existsSync(path) || !existsSync(part)) return
  rmSync(keyPathOf(path), { force: true })
  rmSync(part)
}

function makeEmptyFile(path: string, keyHex: string, nativeBinding: string | undefined): void {
  const raw = openEncrypted(path, { keyHex, nativeBinding })
  try {
    raw.pragma('synchronous = FULL')
    raw.pragma(`application_id = ${applicationId}`)
  } finally {
    raw.close()
  }
  chmodSync(path, 0o600)
}
