import Database from 'better-sqlite3'

export type RawDatabase = Database.Database

type CipherOptions = {
  readonly keyHex: string
  readonly readonly?: boolean
  readonly nativeBinding?: string | undefined
}

/** Opens an SQLite file whose pages are encrypted and authenticated with a raw 256-bit key. */
export function openEncrypted(path: string, options: CipherOptions): RawDatabase {
  if (!/^[0-9a-f]{64}$/.test(options.keyHex)) throw new Error('a key is 64 hexadecimal digits')
  const raw = new Database(path, {
    readonly: options.readonly ?? false,
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
  })
  raw.pragma(`cipher='aegis'`)
  raw.pragma(`key="raw:${options.keyHex}"`)
  return raw
}

/** The result code of an SQLite error, as `SQLITE_BUSY`; undefined for any other error. */
export const sqliteCodeOf = (error: unknown): string | undefined =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_')
    ? error.code
    : undefined
