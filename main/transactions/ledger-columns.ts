import type { LedgerRow, NumberedRow } from './ledger-queries.ts'
import { createWords, type Words } from './ledger-words.ts'

/**
 * Every booking of a file, in the order of days and ids, column by column: a million are gone through in
 * milliseconds, where their rows would be read from the file one by one.
 */
export type LedgerColumns = {
  readonly ids: readonly string[]
  /** Days as numbers that keep their order: 2026-10-31 is 20261031. */
  readonly days: Float64Array
  /** Minor units. */
  readonly amounts: Float64Array
  readonly isSplit: Uint32Array
  /** Numbers of `names`. */
  readonly parents: Uint32Array
  readonly properties: Uint32Array
  readonly units: Uint32Array
  readonly accounts: Uint32Array
  readonly reconciliations: Uint32Array
  readonly categories: Uint32Array
  readonly tenants: Uint32Array
  readonly leases: Uint32Array
  /** What a booking was expected as. */
  readonly recurrings: Uint32Array
  /** Numbers of `texts`. */
  readonly payees: Uint32Array
  readonly descriptions: Uint32Array
  readonly references: Uint32Array
  /** Ids of what bookings belong to, and their categories. */
  readonly names: Words
  /** What people and banks wrote. */
  readonly texts: Words
}

const codeColumns = [
  'isSplit',
  'parents',
  'properties',
  'units',
  'accounts',
  'reconciliations',
  'categories',
  'tenants',
  'leases',
  'recurrings',
  'payees',
  'descriptions',
  'references',
] as const satisfies readonly (keyof LedgerColumns)[]

export const dayNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8))

export function dateOfDayNumber(day: number): string {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** So many places, with nothing in them yet. */
export const emptyColumns = (count: number, names: Words, texts: Words) => ({
  ids: Array.from<string>({ length: count }).fill(''),
  days: new Float64Array(count),
  amounts: new Float64Array(count),
  // Each of the columns is there: the list above is their type.
  ...(Object.fromEntries(codeColumns.map((name) => [name, new Uint32Array(count)])) as Record<
    (typeof codeColumns)[number],
    Uint32Array
  >),
  names,
  texts,
})

/** @param rows in the order of days and ids */
export function columnsOf(
  rows: readonly LedgerRow[],
  names = createWords(),
  texts = createWords(),
): LedgerColumns {
  const columns = emptyColumns(rows.length, names, texts)
  rows.forEach((row, place) => setRow(columns, place, row))
  return columns
}

type WritableColumns = ReturnType<typeof emptyColumns>

/** By number: a million rows are taken apart here, and names for their parts would cost seconds. */
export function setRow(columns: WritableColumns, n: number, row: LedgerRow | NumberedRow): void {
  const { names, texts } = columns
  columns.ids[n] = row[0]
  columns.days[n] = dayNumber(row[1])
  columns.amounts[n] = row[2]
  columns.isSplit[n] = row[3]
  columns.parents[n] = names.numberOf(row[4])
  columns.properties[n] = names.numberOf(row[5])
  columns.units[n] = names.numberOf(row[6])
  columns.accounts[n] = names.numberOf(row[7])
  columns.reconciliations[n] = names.numberOf(row[8])
  columns.categories[n] = names.numberOf(row[9])
  columns.payees[n] = texts.numberOf(row[10])
  columns.descriptions[n] = texts.numberOf(row[11])
  columns.references[n] = texts.numberOf(row[12])
  columns.tenants[n] = names.numberOf(row[13])
  columns.leases[n] = names.numberOf(row[14])
  columns.recurrings[n] = names.numberOf(row[15])
}

/** The place of a booking of this day and id, or where it would stand. */
export function placeOf({ ids, days }: LedgerColumns, day: number, id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const isBefore = isEarlier(days[middle] ?? 0, ids[middle] ?? '', day, id)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the bookings of some days begin, and where those after them do; both days included. */
export const placesOfDays = (
  columns: LedgerColumns,
  from: string,
  to: string,
): readonly [first: number, end: number] => [
  placeOf(columns, dayNumber(from), ''),
  placeOf(columns, dayNumber(to) + 1, ''),
]

const isEarlier = (day: number, id: string, otherDay: number, otherId: string): boolean =>
  day < otherDay || (day === otherDay && id < otherId)

/**
 * The columns with some bookings taken out and others put in.
 *
 * @param gone places, lowest first
 * @param rows in the order of days and ids
 */
export function withChanges(
  before: LedgerColumns,
  gone: readonly number[],
  rows: readonly LedgerRow[],
): LedgerColumns {
  const { names, texts } = before
  const added = columnsOf(rows, names, texts)
  const after = emptyColumns(before.ids.length - gone.length + rows.length, names, texts)
  let at = 0
  const copy = (source: LedgerColumns, start: number, end: number): void => {
    for (let n = start; n < end; n += 1) after.ids[at + n - start] = source.ids[n] ?? ''
    after.days.set(source.days.subarray(start, end), at)
    after.amounts.set(source.amounts.subarray(start, end), at)
    for (const name of codeColumns) after[name].set(source[name].subarray(start, end), at)
    at += end - start
  }
  let next = 0
  let left = 0
  const keepUntil = (end: number): void => {
    for (let place = gone[left]; place !== undefined && place < end; place = gone[left]) {
      if (place > next) copy(before, next, place)
      next = place + 1
      left += 1
    }
    if (end > next) copy(before, next, end)
    next = Math.max(next, end)
  }
  for (let n = 0; n < rows.length; n += 1) {
    keepUntil(placeOf(before, added.days[n] ?? 0, added.ids[n] ?? ''))
    copy(added, n, n + 1)
  }
  keepUntil(before.ids.length)
  return after
}
