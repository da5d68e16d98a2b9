import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RawDatabase } from '../database/cipher.ts'
import { emptyColumns, type LedgerColumns, setRow, withChanges } from './ledger-columns.ts'
import {
  lastChange,
  listLedgerChanges,
  listLedgerOrder,
  listLedgerRows,
  listLedgerSlice,
} from './ledger-queries.ts'
import { createWords } from './ledger-words.ts'

/** Runs a read that sees nothing of a command that has not ended. */
type Hold = <T>(read: (raw: RawDatabase) => T) => Promise<T>

/** So many bookings are read in some 50 ms: between two slices others are answered. */
const usualSlice = 20_000

/**
 * Reads all bookings, in slices. The file is read in the order in which it lies, each of its pages once;
 * the order of days an index knows beforehand. Bookings may change meanwhile: those that did are read once
 * more at the end.
 *
 * @returns the columns with the number of the last change that is in them
 */
export async function readLedger(
  hold: Hold,
  sliceSize = usualSlice,
): Promise<{ readonly number: number; readonly columns: LedgerColumns }> {
  const { number, order } = await hold((raw) => ({
    number: lastChange(raw),
    order: listLedgerOrder(raw),
  }))
  const placeByRow = placesOfRows(order)
  const columns = emptyColumns(order.length, createWords(), createWords())
  let last = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await hold((raw) => listLedgerSlice(raw, last, sliceSize))
    for (const row of rows) {
      const place = placeByRow[row[16]]
      if (place !== undefined && place < order.length) setRow(columns, place, row)
    }
    last = rows.at(-1)?.[16] ?? last
    if (rows.length < sliceSize) break
    await nextTurn()
  }
  return hold((raw) => ({ number: lastChange(raw), columns: withoutGaps(raw, number, columns) }))
}

/** The place of each row, by its number; of a number that no row has it is past all places. */
function placesOfRows(order: readonly number[]): Uint32Array {
  // SQLite numbers rows in the order of their coming, so that few numbers are missing.
  const highest = order.reduce((most, row) => Math.max(most, row), 0)
  const places = new Uint32Array(highest + 1).fill(order.length)
  order.forEach((row, place) => {
    places[row] = place
  })
  return places
}

/** What changed while the slices were read is taken out, whatever was seen of it, and put in as it is now. */
function withoutGaps(raw: RawDatabase, since: number, columns: LedgerColumns): LedgerColumns {
  const touched = listLedgerChanges(raw, since).map(({ id }) => id)
  if (touched.length === 0) return columns
  const isTouched = new Set(touched)
  const gone: number[] = []
  columns.ids.forEach((id, place) => {
    // A booking that was deleted before its slice was read has left its place empty.
    if (id === '' || isTouched.has(id)) gone.push(place)
  })
  return withChanges(withChanges(columns, gone, []), [], listLedgerRows(raw, touched))
}
