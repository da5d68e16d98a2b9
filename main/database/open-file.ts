import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { AppError, isAppError } from '../app-error.ts'
import { openEncrypted, type RawDatabase, sqliteCodeOf } from './cipher.ts'
import { readFileHeader } from './file-header.ts'
import { ensureFileId } from './file-identity-queries.ts'
import { type FileLock, takeFileLock } from './file-lock.ts'
import { keyPathOf } from './file-paths.ts'
import { checkIntegrity } from './integrity.ts'
import { startIdleCheckpoint } from './idle-checkpoint.ts'
import { readKey } from './key-file.ts'
import { applicationId, currentVersion, migrateToLatest } from './migrate.ts'
import { findNativeBinding } from './native-binding.ts'
import { applyPragmas, requiredPragmas, verifyPragmas } from './pragmas.ts'
import type { DataBase, Schema } from './schema.ts'
import type { SideConnection } from './side-connection.ts'
import { finishSwap, isSwapCutOff } from './swap-file.ts'
import { createWriteGate, type WriteGate } from './write-gate.ts'

export type OpenFile = {
  readonly path: string
  readonly fileId: string
  /** Looking only: nothing can be written, because the folder cannot be or because it was asked for. */
  readonly readOnly: boolean
  readonly raw: RawDatabase
  readonly db: DataBase
  readonly keyHex: string
  readonly gate: WriteGate
  readonly now: () => Date
  /** What has a connection of its own to the file, and gives it up before the file is closed. */
  readonly beside: Set<{ readonly end: () => Promise<void> }>
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  readonly now: () => Date
  /** `look` writes nothing and takes no lock; `write` falls back to it where nothing can be written. */
  readonly mode?: 'write' | 'look'
  readonly nativeBinding?: string | undefined
  /** The integrity worker of the bundled app. */
  readonly integrityWorker?: string | undefined
  /** Secures a file of an older layout before it is changed; what it throws refuses the file. */
  readonly beforeMigration?: (file: Omit<SideConnection, 'fileId'>) => Promise<unknown>
}

/**
 * Opens a data file as RELIABILITY.md section 2 demands: lock, header, key, version, integrity,
 * settings read back, migrations. A file that is refused keeps every byte.
 *
 * @throws AppError NOT_FOUND, FILE_IN_USE, FILE_FOREIGN, FILE_NEWER, FILE_KEY_MISSING, FILE_DAMAGED,
 *   FILE_READ_ONLY or NOT_SAVED
 */
export async function openDataFile(path: string, options: OpenOptions): Promise<OpenFile> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined && !isSwapCutOff(path))
    throw new AppError('NOT_FOUND', { message: 'The file is no longer there.' })
  const nativeBinding = options.nativeBinding ?? findNativeBinding()
  const readOnly = options.mode === 'look' || !(isSwapCutOff(path) || isWritable(path))
  const lock = readOnly ? null : await takeFileLock(path, { now: options.now, nativeBinding })
  try {
    if (lock !== null) finishSwap(path)
    return await openHeld(path, { ...options, nativeBinding }, lock)
  } catch (error) {
    lock?.release()
    throw asAppError(error)
  }
}

async function openHeld(
  path: string,
  options: OpenOptions,
  lock: FileLock | null,
): Promise<OpenFile> {
  const { now, nativeBinding } = options
  const readOnly = lock === null
  const keyHex = readOwnKey(path)
  if (!readOnly) rollBackInterrupted(path, keyHex, nativeBinding)
  const version = lookAtVersion(path, keyHex, nativeBinding)
  if (readOnly && version < currentVersion)
    throw new AppError('FILE_READ_ONLY', {
      message: 'This file has an older layout and its folder cannot be written. Copy it first.',
    })
  await checkFirst(path, keyHex, version, options)
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: readOnly })
  try {
    const pragmas = requiredPragmas(readOnly, process.platform)
    applyPragmas(raw, pragmas)
    verifyPragmas(raw, pragmas)
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
    const at = now().toISOString()
    if (!readOnly) await migrateToLatest(db, at)
    const fileId = await ensureFileId(db, at, readOnly)
    const gate = createWriteGate()
    const stopCheckpoint = readOnly ? () => {} : startIdleCheckpoint(raw, gate)
    const beside: OpenFile['beside'] = new Set()
    const close = async () => {
      stopCheckpoint()
      await Promise.all([...beside].map(({ end }) => end()))
      await gate.run(() => closeFile(db, raw, lock))
    }
    return { path, fileId, readOnly, raw, db, keyHex, gate, now, beside, close }
  } catch (error) {
    raw.close()
    throw error
  }
}

/** What is done before the file may be changed, on connections that cannot write: a damaged file stays as it is. */
async function checkFirst(
  path: string,
  keyHex: string,
  version: number,
  { mode, nativeBinding, integrityWorker, beforeMigration }: OpenOptions,
): Promise<void> {
  await checkIntegrity({ path, keyHex, nativeBinding, workerPath: integrityWorker })
  // A new file has no layout yet, and nothing to lose.
  if (mode !== 'look' && version > 0 && version < currentVersion)
    await beforeMigration?.({ path, keyHex, nativeBinding })
}

/** A closed file is one file: the log is folded in and the journal mode set back. */
async function closeFile(db: DataBase, raw: RawDatabase, lock: FileLock | null): Promise<void> {
  if (!raw.open) return
  try {
    // Waits for a transaction in progress: kysely hands out one connection at a time.
    if (lock !== null)
      await db.connection().execute(async () => {
        raw.pragma('wal_checkpoint(TRUNCATE)')
        raw.pragma('journal_mode = DELETE')
      })
  } finally {
    await db.destroy()
    if (raw.open) raw.close()
    lock?.release()
  }
}

function readOwnKey(path: string): string {
  if (statSync(path).isDirectory()) throw new AppError('FILE_FOREIGN')
  const header = readFileHeader(path)
  if (header.kind === 'encrypted') return readKey(path, header.salt)
  if (header.kind === 'plain-sqlite' || !hasKey(path)) throw new AppError('FILE_FOREIGN')
  // A key of ours lies beside it, so this was a Freehold file.
  readKey(path, undefined)
  throw new AppError('FILE_DAMAGED', { data: { place: 'the first page' } })
}

const hasKey = (path: string): boolean =>
  statSync(keyPathOf(path), { throwIfNoEntry: false }) !== undefined

/** A process that died while it closed the file may have left a rollback journal, which a reader cannot use. */
function rollBackInterrupted(path: string, keyHex: string, nativeBinding?: string): void {
  if (statSync(`${path}-journal`, { throwIfNoEntry: false }) === undefined) return
  const raw = openEncrypted(path, { keyHex, nativeBinding })
  try {
    raw.pragma('user_version')
  } finally {
    raw.close()
  }
}

/** Reads what the file says of itself on a connection that cannot write. */
function lookAtVersion(path: string, keyHex: string, nativeBinding: string | undefined): number {
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    if (raw.pragma('application_id', { simple: true }) !== applicationId)
      throw new AppError('FILE_FOREIGN')
    const version = Number(raw.pragma('user_version', { simple: true }))
    if (version > currentVersion) throw new AppError('FILE_NEWER')
    return version
  } finally {
    raw.close()
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** SQLite's own refusals in the words of the closed list; anything else is a bug and stays one. */
function asAppError(error: unknown): unknown {
  const code = sqliteCodeOf(error)
  if (isAppError(error) || code === undefined) return error
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new AppError('FILE_DAMAGED', { data: { place: code }, cause: error })
  if (code.startsWith('SQLITE_READONLY')) return new AppError('FILE_READ_ONLY', { cause: error })
  if (!/^SQLITE_(IOERR|FULL|CANTOPEN|BUSY|PERM|NOLFS)/.test(code)) return error
  return new AppError('NOT_SAVED', {
    message: 'The file could not be opened: the drive answered with an error.',
    data: { place: code },
    cause: error,
  })
}
