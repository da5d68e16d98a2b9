import { addMonths, firstDayOf, type IsoDate, lastFullMonth } from '#shared/dates'
import type { BookedToDate } from '#shared/reports/balance-sheet'
import { listCategoryKinds } from '../categories/category-queries.ts'
import type { OpenFile } from '../database/open-file.ts'
import { ledgerIfRead } from '../transactions/ledger-cache.ts'
import { type LedgerColumns, placesOfDays } from '../transactions/ledger-columns.ts'
import { marksOf } from '../transactions/ledger-words.ts'
import { listLedgerMonths, selectBookings } from './report-queries.ts'

/** Before any booking. */
const ever = '0000-01'

type ByProperty = ReadonlyMap<string, BookedToDate>

/**
 * What was booked of some properties since the books began, up to a day: from the bookings in memory, or
 * while they are not, from the sums of the months that are over and the bookings since.
 */
export async function readBookedToDate(
  file: OpenFile,
  propertyIds: readonly string[],
  asOf: IsoDate,
): Promise<ByProperty> {
  const columns = await ledgerIfRead(file)
  const kinds = await listCategoryKinds(file.db)
  return columns === null
    ? sumRows(await readRows(file, propertyIds, asOf), kinds)
    : sumColumns(columns, kinds, propertyIds, asOf)
}

type Row = { readonly propertyId: string; readonly category: string; readonly amount: number }
type Kinds = ReadonlyMap<string, string>

async function readRows(
  { db }: OpenFile,
  propertyIds: readonly string[],
  asOf: IsoDate,
): Promise<Row[]> {
  const last = lastFullMonth(asOf)
  const months = await listLedgerMonths(db, propertyIds, { from: ever, to: last })
  const since = firstDayOf(addMonths(last, 1))
  const days = await selectBookings(db, propertyIds, since, asOf).execute()
  return [...months, ...days]
}

function sumRows(rows: readonly Row[], kinds: Kinds): ByProperty {
  const booked = new Map<string, BookedToDate>()
  for (const { propertyId, category, amount } of rows) {
    const before = booked.get(propertyId) ?? { cash: 0, equity: 0, deposits: 0 }
    const kind = kinds.get(category)
    booked.set(propertyId, {
      cash: before.cash + amount,
      equity: before.equity + (kind === 'equity' ? amount : 0),
      deposits: before.deposits + (kind === 'deposit' ? amount : 0),
    })
  }
  return booked
}

function sumColumns(
  columns: LedgerColumns,
  kinds: Kinds,
  propertyIds: readonly string[],
  asOf: IsoDate,
): ByProperty {
  const { names } = columns
  const sumOf = (isCounted: (kind: string) => boolean) => {
    const counted = [...kinds].filter(([, kind]) => isCounted(kind)).map(([id]) => id)
    const sums = sumByProperty(columns, marksOf(names, counted), asOf)
    return (id: string): number => sums[names.find(id) ?? 0] ?? 0
  }
  const cash = sumOf(() => true)
  const equity = sumOf((kind) => kind === 'equity')
  const deposits = sumOf((kind) => kind === 'deposit')
  return new Map(
    propertyIds.map((id) => [id, { cash: cash(id), equity: equity(id), deposits: deposits(id) }]),
  )
}

/** By the number of the property's name. */
function sumByProperty(columns: LedgerColumns, isCounted: Uint8Array, asOf: IsoDate): Float64Array {
  const { properties, categories, amounts, isSplit, names } = columns
  const sums = new Float64Array(names.texts.length)
  const [first, end] = placesOfDays(columns, `${ever}-01`, asOf)
  for (let n = first; n < end; n += 1) {
    if (isSplit[n] === 1 || isCounted[categories[n] ?? 0] === 0) continue
    const property = properties[n] ?? 0
    sums[property] = (sums[property] ?? 0) + (amounts[n] ?? 0)
  }
  return sums
}
