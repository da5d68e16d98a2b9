import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  documentsFolderOf,
  keyPathOf,
  pathsOfDataFile,
  runFilesFolderOf,
} from '../database/file-paths.ts'

/** Copies a closed data file with its key, what is in its log, its documents and its run files. */
export function copyDataFile(source: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  copyFileSync(keyPathOf(source), keyPathOf(path))
  copyFileSync(source, path)
  // A copy made after a crash has its last commands in the log beside it.
  if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${path}-wal`)
  for (const [from, to] of foldersOf(source, path))
    if (existsSync(from)) cpSync(from, to, { recursive: true })
}

/** The backups of a file have their documents in common, in one folder beside them. */
function foldersOf(source: string, path: string): [string, string][] {
  const folder = dirname(source)
  const isBackup = existsSync(`${source}.json`)
  return [
    [isBackup ? join(folder, 'documents') : documentsFolderOf(source), documentsFolderOf(path)],
    [isBackup ? join(folder, 'run-files') : runFilesFolderOf(source), runFilesFolderOf(path)],
  ]
}

export function removeDataFile(path: string): void {
  for (const part of pathsOfDataFile(path)) rmSync(part, { recursive: true, force: true })
}
