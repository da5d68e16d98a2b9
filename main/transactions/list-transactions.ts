import type {
  TransactionCursor,
  TransactionFilter,
  TransactionRow,
  TransactionSort,
  TransactionSums,
} from '#shared/transactions'
import type { DataBase } from '../database/schema.ts'
import { listCategoryKinds } from '../categories/category-queries.ts'
import { categoriesOf, type FilterOfCategories, type Walk, walksOf } from './transaction-filter.ts'
import {
  type Place,
  type PlaceRequest,
  readRows,
  selectMilestone,
  selectPlaces,
  selectSums,
  type Stretch,
} from './transaction-list-queries.ts'

export type ListRequest = {
  readonly portfolioId: string
  readonly filter: TransactionFilter
  readonly sort: TransactionSort
  readonly signal?: AbortSignal | undefined
}

/** So many bookings are looked at between two breaths, so that main never waits long for a rare word. */
const stepsPerStretch = 10_000

/** One page of the bookings that the filter holds, and where the next one begins. */
export async function listTransactions(
  db: DataBase,
  request: ListRequest & { readonly cursor: TransactionCursor | null; readonly limit: number },
): Promise<{ rows: TransactionRow[]; nextCursor: TransactionCursor | null }> {
  const places = await listPlaces(db, request, request.cursor, request.limit + 1)
  const page = places.slice(0, request.limit)
  return {
    rows: await readRows(
      db,
      page.map(({ id }) => id),
    ),
    nextCursor: places.length > request.limit ? (page.at(-1) ?? null) : null,
  }
}

/** The ids of the first bookings that the filter holds. */
export const listTransactionIds = async (
  db: DataBase,
  request: ListRequest,
  limit: number,
): Promise<string[]> => (await listPlaces(db, request, null, limit)).map(({ id }) => id)

/** What the bookings of the filter come to. */
export async function sumTransactions(
  db: DataBase,
  request: Omit<ListRequest, 'sort'>,
): Promise<TransactionSums> {
  const filter = await completeFilter(db, request)
  const total = { in: 0, out: 0, net: 0, count: 0 }
  for (const walk of walksOf(filter))
    for await (const stretch of stretchesOf(db, filter, walk, 'asc', null)) {
      request.signal?.throwIfAborted()
      const [sums] = (await selectSums(filter, stretch).execute(db)).rows
      if (sums === undefined) throw new Error('a sum without groups gave no row')
      total.in += sums.in
      total.out += sums.out
      total.net += sums.net
      total.count += sums.count
    }
  return total
}

async function listPlaces(
  db: DataBase,
  request: ListRequest,
  cursor: Place | null,
  limit: number,
): Promise<Place[]> {
  const filter = await completeFilter(db, request)
  const found: Place[] = []
  for (const walk of walksOf(filter))
    found.push(...(await listPlacesOf(db, filter, walk, { ...request, cursor, limit })))
  return firstOf(found, request.sort, limit)
}

/** By day a walk ends as soon as it has found enough; by amount the best may come last. */
async function listPlacesOf(
  db: DataBase,
  filter: FilterOfCategories,
  walk: Walk,
  { sort, cursor, limit, signal }: PlaceRequest & Pick<ListRequest, 'signal'>,
): Promise<Place[]> {
  let found: Place[] = []
  const isByDay = sort.by === 'date'
  const direction = isByDay ? sort.direction : 'asc'
  const start = isByDay ? cursor : null
  for await (const stretch of stretchesOf(db, filter, walk, direction, start)) {
    signal?.throwIfAborted()
    const wanted = isByDay ? limit - found.length : limit
    const { rows } = await selectPlaces(filter, stretch, { sort, cursor, limit: wanted }).execute(
      db,
    )
    found = isByDay ? [...found, ...rows] : firstOf([...found, ...rows], sort, limit)
    if (isByDay && found.length >= limit) break
  }
  return found
}

const firstOf = (places: readonly Place[], sort: TransactionSort, limit: number): Place[] =>
  places.toSorted((a, b) => comparePlaces(a, b, sort)).slice(0, limit)

/** As SQLite orders them: numbers by size, text by its code units. */
function comparePlaces(a: Place, b: Place, { direction }: TransactionSort): number {
  const isBefore = a.value === b.value ? a.id < b.id : a.value < b.value
  return isBefore === (direction === 'asc') ? -1 : 1
}

async function completeFilter(
  db: DataBase,
  { portfolioId, filter }: Pick<ListRequest, 'portfolioId' | 'filter'>,
): Promise<FilterOfCategories> {
  return {
    ...filter,
    portfolioId,
    categories: categoriesOf(filter, await listCategoryKinds(db)),
  }
}

/** Cuts a long walk into stretches with a pause after each. */
async function* stretchesOf(
  db: DataBase,
  { from, to }: FilterOfCategories,
  walk: Walk,
  direction: TransactionSort['direction'],
  start: Place | null,
): AsyncGenerator<Stretch> {
  if (walk.isShort) {
    yield { walk, direction, after: start, until: null }
    return
  }
  const isBackwards = direction === 'desc'
  let after = start ?? edgeOf(isBackwards ? to : from, isBackwards)
  for (;;) {
    const step = { walk, direction, after }
    const { rows } = await selectMilestone(step, stepsPerStretch).execute(db)
    const until = rows[0] ?? null
    yield { ...step, until }
    if (until === null || isBeyond(until, { from, to }, isBackwards)) return
    after = until
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The place just outside the first day: no id comes before the empty one or after the highest character. */
const edgeOf = (day: string | undefined, isBackwards: boolean): Place | null =>
  day === undefined ? null : { value: day, id: isBackwards ? '\u{10FFFF}' : '' }

const isBeyond = (
  { value }: Place,
  { from, to }: Pick<TransactionFilter, 'from' | 'to'>,
  isBackwards: boolean,
): boolean => (isBackwards ? from !== undefined && value < from : to !== undefined && value > to)
