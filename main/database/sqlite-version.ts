import Database from 'better-sqlite3'
import { findNativeBinding } from './native-binding.ts'

/** The version of the SQLite library that the data files are read with. */
export function sqliteVersion(): string {
  const nativeBinding = findNativeBinding()
  const raw = new Database(':memory:', nativeBinding === undefined ? {} : { nativeBinding })
  try {
    return String(raw.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    raw.close()
  }
}
