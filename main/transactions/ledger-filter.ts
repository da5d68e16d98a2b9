import { uncategorised } from '#shared/categories'
import type { TransactionFilter } from '#shared/transactions'
import { dayNumber, type LedgerColumns, placeOf } from './ledger-columns.ts'
import { marksContaining, marksOf } from './ledger-words.ts'

/** A filter with what it means in this file. */
export type LedgerFilter = TransactionFilter & {
  readonly kindByCategory: ReadonlyMap<string, string>
  /** The properties of the portfolio. */
  readonly propertyIds: readonly string[]
  /** The bookings that have a document. */
  readonly documentedIds: readonly string[]
}

/** The places that a filter holds: those marked with 1, from one to before another. */
export type Held = {
  readonly marks: Uint8Array
  readonly from: number
  readonly to: number
}

/** Condition by condition, each over all bookings that are left: the loops stay short and fast. */
export function hold(columns: LedgerColumns, filter: LedgerFilter): Held {
  const from = filter.from === undefined ? 0 : placeOf(columns, dayNumber(filter.from), '')
  const to =
    filter.to === undefined ? columns.ids.length : placeOf(columns, dayNumber(filter.to) + 1, '')
  const held = { marks: new Uint8Array(columns.ids.length).fill(1, from, to), from, to }
  holdKinds(columns, filter, held)
  holdOwners(columns, filter, held)
  holdAmounts(columns, filter, held)
  for (const word of wordsOf(filter.text)) holdWord(columns, word, held)
  if (filter.isUnreconciled) keepZero(held, columns.reconciliations)
  if (filter.needsReceipt) holdWithoutReceipt(columns, filter, held)
  return held
}

// Each of these loops is written out: a function called for each of a million bookings takes ten times as long.

function keepMarked({ marks, from, to }: Held, column: Uint32Array, allowed: Uint8Array): void {
  for (let n = from; n < to; n += 1) marks[n] = (marks[n] ?? 0) & (allowed[column[n] ?? 0] ?? 0)
}

function keepZero({ marks, from, to }: Held, column: Uint32Array): void {
  for (let n = from; n < to; n += 1) if (column[n] !== 0) marks[n] = 0
}

/** Of a split, what bookings count as is answered by its parts, anything else by the whole. */
function holdKinds(columns: LedgerColumns, filter: LedgerFilter, held: Held): void {
  const categories = categoriesOf(filter)
  const looksAtParts =
    filter.propertyId !== undefined || filter.unitId !== undefined || categories !== null
  const hidden = looksAtParts ? columns.isSplit : columns.parents
  keepZero(held, hidden)
  if (categories !== null) keepMarked(held, columns.categories, marksOf(columns.names, categories))
}

/** The categories a filter leaves; null when it asks for none. */
function categoriesOf({
  category,
  kind,
  isUncategorised,
  kindByCategory,
}: LedgerFilter): readonly string[] | null {
  if (category === undefined && kind === undefined && !isUncategorised) return null
  return [...kindByCategory]
    .filter(([id]) => category === undefined || id === category)
    .filter(([, of]) => kind === undefined || of === kind)
    .filter(([id]) => !isUncategorised || id === uncategorised)
    .map(([id]) => id)
}

function holdOwners(columns: LedgerColumns, filter: LedgerFilter, held: Held): void {
  const { names } = columns
  const { propertyId, unitId, accountId, propertyIds } = filter
  keepMarked(held, columns.properties, marksOf(names, propertyIds))
  if (propertyId !== undefined) keepMarked(held, columns.properties, marksOf(names, [propertyId]))
  if (unitId !== undefined) keepMarked(held, columns.units, marksOf(names, [unitId]))
  if (accountId !== undefined) keepMarked(held, columns.accounts, marksOf(names, [accountId]))
}

function holdAmounts(
  { amounts }: LedgerColumns,
  { amountMin = 0, amountMax = Number.POSITIVE_INFINITY }: LedgerFilter,
  { marks, from, to }: Held,
): void {
  if (amountMin === 0 && amountMax === Number.POSITIVE_INFINITY) return
  for (let n = from; n < to; n += 1) {
    const amount = Math.abs(amounts[n] ?? 0)
    if (amount < amountMin || amount > amountMax) marks[n] = 0
  }
}

const wordsOf = (text = ''): string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')

/** Each word stands somewhere in payee, description or reference. */
function holdWord(columns: LedgerColumns, word: string, { marks, from, to }: Held): void {
  const has = marksContaining(columns.texts, word)
  const { payees, descriptions, references } = columns
  for (let n = from; n < to; n += 1) {
    const inOne =
      (has[payees[n] ?? 0] ?? 0) | (has[descriptions[n] ?? 0] ?? 0) | (has[references[n] ?? 0] ?? 0)
    marks[n] = (marks[n] ?? 0) & inOne
  }
}

/** Money out for running costs and works should have its paper, on itself or on the booking it is a part of. */
function holdWithoutReceipt(
  { amounts, isSplit, categories, parents, ids, names }: LedgerColumns,
  { kindByCategory, documentedIds }: LedgerFilter,
  { marks, from, to }: Held,
): void {
  const needing = [...kindByCategory].filter(([, kind]) => kind === 'operating' || kind === 'capex')
  const needs = marksOf(
    names,
    needing.map(([id]) => id),
  )
  const documented = new Set(documentedIds)
  const idOfWhole = (place: number): string => {
    const parent = parents[place] ?? 0
    return (parent === 0 ? ids[place] : names.texts[parent]) ?? ''
  }
  for (let n = from; n < to; n += 1) {
    if (marks[n] === 0) continue
    const isCost = (amounts[n] ?? 0) < 0 && (isSplit[n] === 1 || needs[categories[n] ?? 0] === 1)
    if (!isCost || documented.has(idOfWhole(n))) marks[n] = 0
  }
}
