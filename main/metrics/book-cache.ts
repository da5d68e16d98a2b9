import type { DataBase } from '../database/schema.ts'
import { findLastAuditRow, listAuditedChangesAfter } from '../audit/audit-queries.ts'
import { emptyBooks, readBooks, refreshBooks, type StoredBooks } from './stored-books.ts'

type Entry = { readonly number: number; readonly books: Promise<StoredBooks> }

const entries = new WeakMap<DataBase, Entry>()

/** Above this many changed rows everything is read anew: to look at each would take as long. */
const mostLookedAt = 5000

/**
 * What all figures are computed from, kept in memory between questions. Every write leaves rows in the
 * audit log, whose last number says whether anything has changed since, and whose rows say what.
 */
export async function currentBooks(db: DataBase): Promise<StoredBooks> {
  const number = (await findLastAuditRow(db))?.number ?? 0
  const entry = entries.get(db)
  if (entry?.number === number) return entry.books
  const books = entry === undefined ? readBooks(db, emptyBooks) : bringUpToDate(db, entry)
  entries.set(db, { number, books })
  // What could not be read is asked for again by the next question.
  books.catch(() => entries.delete(db))
  return books
}

/** Nothing is answered: the next questions find the books in memory. */
export async function readBooksAhead(db: DataBase, _input: null): Promise<null> {
  await currentBooks(db)
  return null
}

async function bringUpToDate(db: DataBase, { number, books }: Entry): Promise<StoredBooks> {
  const before = await books
  const changes = await listAuditedChangesAfter(db, number, mostLookedAt + 1)
  return changes.length > mostLookedAt ? readBooks(db, before) : refreshBooks(db, before, changes)
}
