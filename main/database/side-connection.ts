import { Kysely, SqliteDialect } from 'kysely'
import { openEncrypted } from './cipher.ts'
import { findNativeBinding } from './native-binding.ts'
import type { OpenFile } from './open-file.ts'
import { applyPragmas, requiredPragmas, verifyPragmas } from './pragmas.ts'
import type { Schema } from './schema.ts'
import { createWriteGate } from './write-gate.ts'

/** What a thread needs to reach the file that main has open. */
export type SideConnection = {
  readonly path: string
  readonly fileId: string
  readonly keyHex: string
  readonly nativeBinding: string | undefined
}

export const sideConnectionOf = ({ path, fileId, keyHex }: OpenFile): SideConnection => ({
  path,
  fileId,
  keyHex,
  // Found by main: a thread does not know where the app keeps its resources.
  nativeBinding: findNativeBinding(),
})

/**
 * For writing very many rows: pages stay in memory until the end instead of going through the log several
 * times, and the log is folded into the file by `foldLog`, not inside the last write.
 */
const bulkSettings = ['cache_size = -128000', 'wal_autocheckpoint = 0']

/** Folds the log into the file, away from main, whose own writes are short enough never to notice. */
export const foldLog = ({ raw }: OpenFile): void => {
  raw.pragma('wal_checkpoint(TRUNCATE)')
}

/** Many pages are read again and again, and a thread that only reads may remember them. */
const readSettings = ['cache_size = -64000']

/**
 * Opens the file a second time, in a thread, with the settings of the first connection. Whoever opened the
 * file first holds its lock and has checked it, and lets this connection write only inside its write gate.
 */
export const openSideConnection = (connection: SideConnection, now: () => Date): OpenFile =>
  openBeside(connection, { now, readOnly: false, settings: bulkSettings })

/** As `openSideConnection`, for looking only: sees what is committed when a question is asked. */
export const openReadConnection = (connection: SideConnection, now: () => Date): OpenFile =>
  openBeside(connection, { now, readOnly: true, settings: readSettings })

function openBeside(
  { path, fileId, keyHex, nativeBinding }: SideConnection,
  { now, readOnly, settings }: Pick<OpenFile, 'now' | 'readOnly'> & { settings: readonly string[] },
): OpenFile {
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: readOnly })
  try {
    const pragmas = requiredPragmas(readOnly, process.platform)
    applyPragmas(raw, pragmas)
    verifyPragmas(raw, pragmas)
    for (const setting of settings) raw.pragma(setting)
  } catch (error) {
    raw.close()
    throw error
  }
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  const close = async () => {
    await db.destroy()
    // A connection that was asked nothing through the query builder is not known to it.
    if (raw.open) raw.close()
  }
  const gate = createWriteGate()
  return { path, fileId, readOnly, raw, db, keyHex, gate, now, beside: new Set(), close }
}
