import { AppError } from '../app-error.ts'
import type { RawDatabase } from './cipher.ts'

export type PragmaSetting = {
  readonly name: string
  readonly set: string
  /** What SQLite answers when the setting took. */
  readonly expected: string | number
}

const writing: readonly PragmaSetting[] = [
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  // The package reopens WAL files with NORMAL, which loses acknowledged commands in a power cut.
  { name: 'synchronous', set: 'FULL', expected: 2 },
]

const always: readonly PragmaSetting[] = [
  { name: 'foreign_keys', set: 'ON', expected: 1 },
  { name: 'trusted_schema', set: 'OFF', expected: 0 },
  { name: 'cell_size_check', set: 'ON', expected: 1 },
  { name: 'temp_store', set: 'MEMORY', expected: 2 },
]

const mac: readonly PragmaSetting[] = [{ name: 'fullfsync', set: 'ON', expected: 1 }]

/** The settings that a connection must run with; one that only looks leaves the journal as it is. */
export const requiredPragmas = (readOnly: boolean, platform: string): PragmaSetting[] => [
  ...(readOnly ? [] : writing),
  ...always,
  ...(platform === 'darwin' ? mac : []),
]

export function applyPragmas(raw: RawDatabase, settings: readonly PragmaSetting[]): void {
  for (const { name, set } of settings) raw.pragma(`${name} = ${set}`)
}

/** @throws AppError NOT_SAVED naming the first setting that did not take */
export function verifyPragmas(raw: RawDatabase, settings: readonly PragmaSetting[]): void {
  for (const { name, expected } of settings)
    if (raw.pragma(name, { simple: true }) !== expected)
      throw new AppError('NOT_SAVED', {
        message: 'This drive does not offer what Freehold needs to save safely.',
        data: { place: name },
      })
}
