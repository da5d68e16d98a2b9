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
      isDirty = !foldLog(raw)
    }
  }, idleMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** Whether it was folded: one who reads an older state, as a backup does, is let be and not waited for. */
function foldLog(raw: RawDatabase): boolean {
  const patience = Number(raw.pragma('busy_timeout', { simple: true }))
  raw.pragma('busy_timeout = 0')
  try {
    return raw.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
  } finally {
    raw.pragma(`busy_timeout = ${patience}`)
  }
}
