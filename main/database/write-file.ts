import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that must not exist yet, readable by its owner alone, and waits until it is on disk. */
export function writeNewFile(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content) : content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  flushFolder(dirname(path))
}

/** Writes a file so that under its name there is always either the old content or the new, whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const part = `${path}.part`
  rmSync(part, { force: true })
  writeNewFile(part, content)
  renameSync(part, path)
  flushFolder(dirname(path))
}

/** Makes a rename or a new name in the folder last; Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written)
}
