import { Kysely } from 'kysely'
import { findLastAuditRow } from '../audit/audit-queries.ts'
import type { DataBase } from './schema.ts'

/** Each answer may be large, and the last questions are those that come again. */
const mostKept = 8

/**
 * Keeps what was read of a file between questions, the last few of them. Every write leaves rows in the log
 * of changes, whose last number says whether anything has changed since. Not for a transaction, whose
 * changes have no number yet; who asks must not change what is answered.
 *
 * @param read from a file or its database alone; its question is something that JSON can say
 */
export function keepUntilChange<Source extends DataBase | { readonly db: DataBase }, Question, T>(
  read: (source: Source, question: Question) => Promise<T>,
) {
  const entries = new WeakMap<
    DataBase,
    { number: number; readonly byQuestion: Map<string, Promise<T>> }
  >()
  return async (source: Source, question: Question): Promise<T> => {
    const db = source instanceof Kysely ? source : source.db
    const number = (await findLastAuditRow(db))?.number ?? 0
    const entry = entries.get(db)
    const byQuestion = entry?.number === number ? entry.byQuestion : new Map<string, Promise<T>>()
    entries.set(db, { number, byQuestion })
    const key = JSON.stringify(question)
    const value = byQuestion.get(key) ?? read(source, question)
    // What is asked for again moves to the end, and what nobody asks for leaves at the front.
    byQuestion.delete(key)
    byQuestion.set(key, value)
    const [oldest] = byQuestion.keys()
    if (byQuestion.size > mostKept && oldest !== undefined) byQuestion.delete(oldest)
    // What could not be read is asked for again by the next question.
    value.catch(() => byQuestion.delete(key))
    return value
  }
}
