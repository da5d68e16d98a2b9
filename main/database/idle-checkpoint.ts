import type { RawDatabase } from './cipher.ts'
import type { WriteGate } from './write-gate.ts'

/**
 * Folds the write-ahead log into the file once nothing has been written for a while. Asked of the
 * connection itself, so that no write is missed, whoever made it; and of the gate, for those of a thread.
 *
 * @returns a function that stops it
 */
export function startIdleCheckpoint(raw: RawDatabase, gate: WriteGate, idleMs = 2000): () => void {
  const countChanges = raw.prepare('select total_changes()').pluck()
  let seen = countChanges.get()
  let isDirty = false
  const timer = setInterval(() => {
    // Another writer would make the checkpoint wait, and with it the window.
    if (raw.inTransaction || gate.isBusy()) return
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
