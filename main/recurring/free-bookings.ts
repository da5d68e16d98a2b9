import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import {
  dateOfDayNumber,
  type LedgerColumns,
  placesOfDays,
} from '../transactions/ledger-columns.ts'
import { textAt, textOrNullAt } from '../transactions/ledger-words.ts'

/** The days and amounts of a property in which a booking may be what was expected; all ends included. */
export type BookingWindow = {
  readonly propertyId: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly amountMin: Minor
  readonly amountMax: Minor
}

export type FreeBooking = {
  readonly id: string
  readonly propertyId: string
  readonly unitId: string | null
  readonly date: IsoDate
  readonly amount: Minor
  readonly payee: string | null
  readonly description: string
}

/** The lines in any of the windows that are not yet taken for anything expected, each once, oldest first. */
export function freeBookings(
  columns: LedgerColumns,
  windows: readonly BookingWindow[],
): FreeBooking[] {
  const placesByProperty = freePlaces(columns, windows)
  const found = new Set<number>()
  for (const { propertyId, from, to, amountMin, amountMax } of windows) {
    const [first, end] = placesOfDays(columns, from, to)
    for (const place of placesByProperty.get(columns.names.find(propertyId) ?? 0) ?? []) {
      const amount = columns.amounts[place] ?? 0
      if (place >= first && place < end && amount >= amountMin && amount <= amountMax)
        found.add(place)
    }
  }
  return [...found].toSorted((a, b) => a - b).map((place) => bookingAt(columns, place))
}

/** By the number of the property; only the days that any window looks at. */
function freePlaces(
  columns: LedgerColumns,
  windows: readonly BookingWindow[],
): ReadonlyMap<number, number[]> {
  const { properties, recurrings, parents } = columns
  const places = new Map<number, number[]>()
  const [earliest = '', latest = ''] = [
    windows.map(({ from }) => from).toSorted()[0],
    windows
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
  ]
  const [first, end] = placesOfDays(columns, earliest, latest)
  for (let n = first; n < end; n += 1) {
    if (recurrings[n] !== 0 || parents[n] !== 0) continue
    const property = properties[n] ?? 0
    const own = places.get(property)
    if (own) own.push(n)
    else places.set(property, [n])
  }
  return places
}

const bookingAt = (columns: LedgerColumns, place: number): FreeBooking => ({
  id: columns.ids[place] ?? '',
  propertyId: textAt(columns.names, columns.properties, place),
  unitId: textOrNullAt(columns.names, columns.units, place),
  date: dateOfDayNumber(columns.days[place] ?? 0),
  amount: columns.amounts[place] ?? 0,
  payee: textOrNullAt(columns.texts, columns.payees, place),
  description: textAt(columns.texts, columns.descriptions, place),
})
