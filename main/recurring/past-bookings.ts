import type { IsoDate } from '#shared/dates'
import type { PastBooking } from '#shared/regular-bookings'
import {
  dateOfDayNumber,
  type LedgerColumns,
  placesOfDays,
} from '../transactions/ledger-columns.ts'
import { marksOf, textAt, textOrNullAt } from '../transactions/ledger-words.ts'

/** Rent is expected by its lease. */
const kinds: ReadonlySet<string> = new Set(['income', 'operating', 'tax'])

/**
 * What was booked of some properties from one day to another, both included, under costs and income other
 * than rent, whole lines or parts, oldest first; what was expected already is left out.
 */
export function pastBookings(
  columns: LedgerColumns,
  kindByCategory: ReadonlyMap<string, string>,
  { propertyIds, from, to }: PastRequest,
): PastBooking[] {
  const { names, properties, categories, recurrings, isSplit } = columns
  const isOwn = marksOf(names, propertyIds)
  const counted = [...kindByCategory].filter(([id, kind]) => kinds.has(kind) && id !== 'rent')
  const isCounted = marksOf(
    names,
    counted.map(([id]) => id),
  )
  const [first, end] = placesOfDays(columns, from, to)
  const found: PastBooking[] = []
  for (let n = first; n < end; n += 1) {
    if (recurrings[n] !== 0 || isSplit[n] === 1) continue
    if (isOwn[properties[n] ?? 0] === 1 && isCounted[categories[n] ?? 0] === 1)
      found.push(bookingAt(columns, n))
  }
  return found
}

const bookingAt = (columns: LedgerColumns, place: number): PastBooking => ({
  propertyId: textAt(columns.names, columns.properties, place),
  unitId: textOrNullAt(columns.names, columns.units, place),
  category: textAt(columns.names, columns.categories, place),
  payee: textOrNullAt(columns.texts, columns.payees, place),
  date: dateOfDayNumber(columns.days[place] ?? 0),
  amount: columns.amounts[place] ?? 0,
})

type PastRequest = {
  readonly propertyIds: readonly string[]
  readonly from: IsoDate
  readonly to: IsoDate
}
