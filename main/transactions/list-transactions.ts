import type {
  TransactionCursor,
  TransactionFilter,
  TransactionRow,
  TransactionSort,
  TransactionSums,
} from '#shared/transactions'
import { listCategoryKinds } from '../categories/category-queries.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listPropertyIds } from '../properties/property-queries.ts'
import { currentLedger, ledgerIfRead } from './ledger-cache.ts'
import { dayNumber, type LedgerColumns, placeOf } from './ledger-columns.ts'
import { type Held, hold } from './ledger-filter.ts'
import { listDocumentedIds } from './ledger-queries.ts'
import { indexedFilters, readRows, selectIdsByDay } from './transaction-list-queries.ts'

type Filtered = { readonly portfolioId: string; readonly filter: TransactionFilter }

/**
 * One page of the bookings that the filter holds, and where the next one begins.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listTransactions(
  file: OpenFile,
  request: Filtered & Page,
): Promise<{ rows: TransactionRow[]; nextCursor: TransactionCursor | null }> {
  const { limit, sort } = request
  const ids = await listPage(file, { ...request, limit: limit + 1 })
  const rows = await readRows(file.db, ids.slice(0, limit))
  const last = rows.at(-1)
  return {
    rows,
    nextCursor: ids.length > limit && last ? { value: last[sort.by], id: last.id } : null,
  }
}

/**
 * The ids of the first bookings that the filter holds.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listTransactionIds(
  file: OpenFile,
  request: Filtered & Omit<Page, 'cursor'>,
): Promise<string[]> {
  return listPage(file, { ...request, cursor: null })
}

/**
 * What the bookings of the filter come to.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function sumTransactions(file: OpenFile, request: Filtered): Promise<TransactionSums> {
  const { columns, held } = await holdIn(file, request)
  const total = { in: 0, out: 0, net: 0, count: 0 }
  for (let n = held.from; n < held.to; n += 1) {
    if (held.marks[n] === 0) continue
    const amount = columns.amounts[n] ?? 0
    if (amount > 0) total.in += amount
    else total.out += amount
    total.count += 1
  }
  return { ...total, net: total.in + total.out }
}

async function holdIn(file: OpenFile, { portfolioId, filter }: Filtered) {
  await requirePortfolio(file.db, portfolioId)
  const kindByCategory = await listCategoryKinds(file.db)
  const propertyIds = await listPropertyIds(file.db, portfolioId)
  const documentedIds = filter.needsReceipt ? listDocumentedIds(file.raw) : []
  const columns = await currentLedger(file)
  return { columns, held: hold(columns, { ...filter, kindByCategory, propertyIds, documentedIds }) }
}

/** By day the indexes of the file know the order: nobody waits until the bookings are in memory. */
async function listPage(file: OpenFile, request: Filtered & Page): Promise<string[]> {
  if ((await ledgerIfRead(file)) === null && isIndexed(request)) return readPage(file.db, request)
  const { columns, held } = await holdIn(file, request)
  return firstPlaces(columns, held, request).map((place) => columns.ids[place] ?? '')
}

const isIndexed = ({ filter, sort }: Filtered & Page): boolean =>
  sort.by === 'date' &&
  Object.entries(filter).every(
    ([name, value]) => value === undefined || indexedFilters.some((indexed) => indexed === name),
  )

async function readPage(
  db: DataBase,
  { portfolioId, sort: { direction }, ...page }: Filtered & Page,
): Promise<string[]> {
  await requirePortfolio(db, portfolioId)
  const propertyIds = await listPropertyIds(db, portfolioId)
  const rows = await selectIdsByDay(db, { ...page, propertyIds, direction }).execute()
  return rows.map(({ id }) => id)
}

type Page = {
  readonly sort: TransactionSort
  readonly cursor: TransactionCursor | null
  readonly limit: number
}

const firstPlaces = (columns: LedgerColumns, held: Held, page: Page): number[] =>
  page.sort.by === 'date' ? firstByDay(columns, held, page) : firstByAmount(columns, held, page)

/** The columns are in this order already: from the cursor on until there are enough. */
function firstByDay(columns: LedgerColumns, held: Held, { sort, cursor, limit }: Page): number[] {
  const isUp = sort.direction === 'asc'
  const step = isUp ? 1 : -1
  const found: number[] = []
  let place = startByDay(columns, held, cursor, isUp)
  while (place >= held.from && place < held.to && found.length < limit) {
    if (held.marks[place] === 1) found.push(place)
    place += step
  }
  return found
}

function startByDay(
  columns: LedgerColumns,
  { from, to }: Held,
  cursor: TransactionCursor | null,
  isUp: boolean,
): number {
  if (cursor === null) return isUp ? from : to - 1
  const place = placeOf(columns, dayNumber(String(cursor.value)), cursor.id)
  if (!isUp) return Math.min(place, to) - 1
  return Math.max(from, columns.ids[place] === cursor.id ? place + 1 : place)
}

/** Keeps the best of what has been met; what is no better than the worst of enough is never sorted. */
function firstByAmount(
  { amounts, ids }: LedgerColumns,
  { marks, from, to }: Held,
  { sort, cursor, limit }: Page,
): number[] {
  const sign = sort.direction === 'asc' ? 1 : -1
  const amountAt = (place: number) => amounts[place] ?? 0
  const compare = (a: number, b: number): number =>
    (amountAt(a) - amountAt(b) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)) * sign
  const isAfterCursor = (place: number): boolean => {
    if (cursor === null) return true
    const apart = (amountAt(place) - Number(cursor.value)) * sign
    if (apart !== 0) return apart > 0
    const id = ids[place] ?? ''
    return sort.direction === 'asc' ? id > cursor.id : id < cursor.id
  }
  let best: number[] = []
  let worst = Number.POSITIVE_INFINITY
  for (let place = from; place < to; place += 1) {
    if (marks[place] === 0 || amountAt(place) * sign > worst || !isAfterCursor(place)) continue
    best.push(place)
    if (best.length < 2 * limit) continue
    best = best.sort(compare).slice(0, limit)
    worst = amountAt(best.at(-1) ?? place) * sign
  }
  return best.sort(compare).slice(0, limit)
}
