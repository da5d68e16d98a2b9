import type { RawDatabase } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import { columnsOf, dayNumber, type LedgerColumns, placeOf, withChanges } from './ledger-columns.ts'
import {
  countLedger,
  iterateLedger,
  lastChange,
  listLedgerChanges,
  listLedgerRows,
} from './ledger-queries.ts'

type Entry = { readonly number: number; readonly columns: LedgerColumns }

const entries = new WeakMap<RawDatabase, Entry>()

/**
 * The bookings of a file, kept in memory between questions. Every write leaves rows in the log of changes,
 * whose last number says whether anything has changed since, and whose rows say what.
 */
export const currentLedger = ({ db, raw }: OpenFile): Promise<LedgerColumns> =>
  // The connection is held, so that nothing is seen of a command that has not ended.
  db.connection().execute(() => Promise.resolve(raw.transaction(() => bringUpToDate(raw))()))

function bringUpToDate(raw: RawDatabase): LedgerColumns {
  const number = lastChange(raw)
  const entry = entries.get(raw)
  if (entry?.number === number) return entry.columns
  const columns =
    entry === undefined ? columnsOf(iterateLedger(raw), countLedger(raw)) : changed(raw, entry)
  entries.set(raw, { number, columns })
  return columns
}

function changed(raw: RawDatabase, { number, columns }: Entry): LedgerColumns {
  const changes = listLedgerChanges(raw, number)
  if (changes.length === 0) return columns
  const gone = changes.flatMap(({ id, dateBefore }) =>
    dateBefore === null ? [] : [placeOf(columns, dayNumber(dateBefore), id)],
  )
  return withChanges(
    columns,
    gone.toSorted((a, b) => a - b),
    listLedgerRows(
      raw,
      changes.map(({ id }) => id),
    ),
  )
}
