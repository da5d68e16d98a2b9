import { bug } from '#shared/bug'
import type { RawDatabase } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import { dayNumber, type LedgerColumns, placeOf, withChanges } from './ledger-columns.ts'
import { lastChange, listLedgerChanges, listLedgerRows } from './ledger-queries.ts'
import { readLedger } from './read-ledger.ts'

type Entry = Awaited<ReturnType<typeof readLedger>>

const entries = new WeakMap<RawDatabase, Entry>()
const readings = new WeakMap<RawDatabase, Promise<void>>()

/**
 * The bookings of a file, kept in memory between questions. Every write leaves rows in the log of changes,
 * whose last number says whether anything has changed since, and whose rows say what.
 */
export async function currentLedger(file: OpenFile): Promise<LedgerColumns> {
  await readOnce(file)
  return hold(file, bringUpToDate)
}

/** As `currentLedger` where the bookings are in memory; null while they are not, which takes seconds. */
export const ledgerIfRead = async (file: OpenFile): Promise<LedgerColumns | null> =>
  entries.has(file.raw) ? currentLedger(file) : null

/** The connection is held, so that nothing is seen of a command that has not ended. */
const hold = <T>({ db, raw }: OpenFile, read: (raw: RawDatabase) => T): Promise<T> =>
  db.connection().execute(() => Promise.resolve(raw.transaction(() => read(raw))()))

/** However many ask before the bookings are in memory, they are read once. */
async function readOnce(file: OpenFile): Promise<void> {
  if (entries.has(file.raw)) return
  const reading = readings.get(file.raw) ?? readAll(file)
  readings.set(file.raw, reading)
  try {
    await reading
  } finally {
    readings.delete(file.raw)
  }
}

async function readAll(file: OpenFile): Promise<void> {
  entries.set(file.raw, await readLedger((read) => hold(file, read)))
}

function bringUpToDate(raw: RawDatabase): LedgerColumns {
  const entry = entries.get(raw) ?? bug('bookings are brought up to date that were never read')
  const number = lastChange(raw)
  if (entry.number === number) return entry.columns
  const columns = changed(raw, entry)
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
