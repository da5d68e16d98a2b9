import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, statSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../app-error.ts'
import { type RawDatabase, sqliteCodeOf } from './cipher.ts'
import { lockPathOf } from './file-paths.ts'

export type FileLock = { readonly release: () => void }

type Holder = { token: string; host: string; process: number; since: string }
type LockOptions = { readonly now: () => Date; readonly nativeBinding?: string | undefined }

const attempts = 40
const pauseMs = 25
/** Between writing its name and holding the lock, a process may lose it again: one look proves no owner. */
const looksAtOneHolder = 6

/**
 * Holds `<file>.lock`, an SQLite file under BEGIN EXCLUSIVE, which the system frees when the process
 * dies. In WAL mode others can still read in it who holds the lock.
 *
 * @throws AppError FILE_IN_USE with host and time when another process holds it
 */
export async function takeFileLock(path: string, options: LockOptions): Promise<FileLock> {
  let looks = 0
  let lastToken: string | undefined
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = tryToLock(lockPathOf(path), options)
    if ('release' in outcome) return outcome
    looks = outcome.holder?.token === lastToken ? looks + 1 : 1
    lastToken = outcome.holder?.token
    if (outcome.holder !== null && looks >= looksAtOneHolder) throw inUse(outcome.holder)
    await sleep(pauseMs)
  }
  throw inUse({ token: '', host: 'another program', process: 0, since: '' })
}

/** `holder: null` when the lock file was just being made or removed, so that it is worth another try. */
function tryToLock(path: string, options: LockOptions): FileLock | { holder: Holder | null } {
  const before = inodeOf(path) ?? createEmpty(path)
  const lock = new Database(path, {
    timeout: 0,
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
  })
  try {
    prepareLockFile(lock)
    holdAs(lock, holderOf(options.now()))
    // Held, but perhaps in a file that its last owner removed while we opened it.
    if (before !== undefined && inodeOf(path) === before)
      return { release: () => release(lock, path) }
    lock.close()
    return { holder: null }
  } catch (error) {
    const holder = isBusy(error) ? readHolder(lock) : null
    lock.close()
    if (!isBusy(error)) throw error
    return { holder }
  }
}

function prepareLockFile(lock: RawDatabase): void {
  if (lock.pragma('journal_mode', { simple: true }) !== 'wal') lock.pragma('journal_mode = WAL')
  const known = lock.prepare(`select 1 from sqlite_schema where name = 'holder'`).get()
  if (known === undefined)
    lock.exec(
      `create table if not exists holder (
         one integer primary key check (one = 1),
         token text not null, host text not null, process integer not null, since text not null
       ) strict`,
    )
}

/** Writes the holder and takes the lock again, until both are ours: another may come in between. */
function holdAs(lock: RawDatabase, holder: Holder): void {
  for (;;) {
    lock.exec('begin exclusive')
    if (readHolder(lock)?.token === holder.token) return
    lock
      .prepare(
        `insert into holder (one, token, host, process, since)
         values (1, @token, @host, @process, @since)
         on conflict (one) do update set
           token = excluded.token, host = excluded.host,
           process = excluded.process, since = excluded.since`,
      )
      .run(holder)
    lock.exec('commit')
  }
}

const holderOf = (now: Date): Holder => ({
  token: randomUUID(),
  host: hostname(),
  process: process.pid,
  since: now.toISOString(),
})

function readHolder(lock: RawDatabase): Holder | null {
  try {
    return lock.prepare<[], Holder>('select token, host, process, since from holder').get() ?? null
  } catch (error) {
    if (sqliteCodeOf(error) === undefined) throw error
    return null
  }
}

/** Removes the lock file while it is still held, so that no one else can have taken it. */
function release(lock: RawDatabase, path: string): void {
  try {
    lock.exec('rollback')
    // Windows cannot remove a file that is open; there the empty lock file stays.
    if (process.platform !== 'win32') removeHeld(lock, path)
  } catch (error) {
    // Someone is reading it at this moment: the file may stay, only the lock must go.
    if (!isBusy(error)) throw error
  } finally {
    lock.close()
  }
}

function removeHeld(lock: RawDatabase, path: string): void {
  lock.pragma('journal_mode = DELETE')
  lock.exec('begin exclusive')
  unlinkSync(path)
  lock.exec('rollback')
}

const isBusy = (error: unknown): boolean => {
  const code = sqliteCodeOf(error)
  return code !== undefined && /^SQLITE_(BUSY|LOCKED|PROTOCOL|READONLY_DBMOVED)/.test(code)
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino
}

/**
 * An existing lock file is never opened here: closing it again would free the locks that this
 * process may hold on it.
 */
function createEmpty(path: string): number | undefined {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return inodeOf(path)
}

const inUse = ({ host, since }: Holder) =>
  new AppError('FILE_IN_USE', {
    message:
      since === ''
        ? `This file is in use by ${host}.`
        : `In use on ${host} since ${since.slice(0, 16).replace('T', ' ')} UTC.`,
    data: { host, since },
  })
