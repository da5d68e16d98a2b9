import { findLastAuditRow } from '../audit/audit-queries.ts'
import type { DataBase } from './schema.ts'

/**
 * Keeps what was read of a file between questions. Every write leaves rows in the log of changes, whose last
 * number says whether anything has changed since. Not for a transaction, whose changes have no number yet;
 * who asks must not change what is answered.
 */
export function keepUntilChange<T>(read: (db: DataBase, id: string) => Promise<T>) {
  const entries = new WeakMap<
    DataBase,
    { number: number; readonly byId: Map<string, Promise<T>> }
  >()
  return async (db: DataBase, id: string): Promise<T> => {
    const number = (await findLastAuditRow(db))?.number ?? 0
    const entry = entries.get(db)
    const byId = entry?.number === number ? entry.byId : new Map<string, Promise<T>>()
    entries.set(db, { number, byId })
    const known = byId.get(id)
    if (known !== undefined) return known
    const value = read(db, id)
    byId.set(id, value)
    // What could not be read is asked for again by the next question.
    value.catch(() => byId.delete(id))
    return value
  }
}
