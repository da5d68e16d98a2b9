import type { RawDatabase } from './cipher.ts'

/**
 * Folds the write-ahead log into the file once nothing has been written for a while. Asked of the
 * connection itself, so that no write is missed, whoever made it.
 *
 * @returns a function that stops it
 */
export function startIdleCheckpoint(raw: RawDatabase, idleMs = 2000): () => void {
  const countChanges = raw.prepare('select total_changes()').pluck()
  let seen = countChanges.get()
  let isDirty = false
  const timer = setInterval(() => {
    if (raw.inTransaction) return
    const changes = countChanges.get()
    if (changes !== seen) {
      seen = changes
      isDirty = true
    } else if (isDirty) {
      raw.pragma('wal_checkpoint(TRUNCATE)')
      isDirty = false
    }
  }, idleMs)
  timer.unref()
  return () => clearInterval(timer)
}
