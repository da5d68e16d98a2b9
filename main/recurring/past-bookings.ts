import type { IsoDate } from '#shared/dates'
import {
  fewestRegular,
  foldPayee,
  isNearAmount,
  type PastBooking,
} from '#shared/recurring/regular-bookings'
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
 * than rent, whole lines or parts, oldest first. Left out is what was expected already, and what cannot be
 * regular: too few bookings of one property, unit, category and payee, or the last of them too far apart.
 */
export function pastBookings(
  columns: LedgerColumns,
  kindByCategory: ReadonlyMap<string, string>,
  request: PastRequest,
): PastBooking[] {
  const counted = [...kindByCategory].filter(([id, kind]) => kinds.has(kind) && id !== 'rent')
  const categories = counted.map(([id]) => id)
  const places = placesOf(columns, categories, request)
  const isSteady = steadyOnes(columns, groupsOf(columns, places))
  return places.filter((place) => isSteady[place] === 1).map((place) => bookingAt(columns, place))
}

/** The places of the groups whose last bookings are enough, and near each other in their amounts. */
function steadyOnes({ amounts }: LedgerColumns, groups: Iterable<readonly number[]>): Uint8Array {
  const marks = new Uint8Array(amounts.length)
  const amountAt = (place = 0): number => amounts[place] ?? 0
  for (const group of groups) {
    const last = group.slice(-fewestRegular)
    const isSteady = last.every(
      (place, n) => n === 0 || isNearAmount(amountAt(last[n - 1]), amountAt(place)),
    )
    if (last.length === fewestRegular && isSteady) for (const place of group) marks[place] = 1
  }
  return marks
}

function placesOf(
  columns: LedgerColumns,
  counted: readonly string[],
  { propertyIds, from, to }: PastRequest,
): number[] {
  const { names, properties, categories, recurrings, isSplit } = columns
  const isOwn = marksOf(names, propertyIds)
  const isCounted = marksOf(names, counted)
  const [first, end] = placesOfDays(columns, from, to)
  const found: number[] = []
  for (let n = first; n < end; n += 1) {
    if (recurrings[n] !== 0 || isSplit[n] === 1) continue
    if (isOwn[properties[n] ?? 0] === 1 && isCounted[categories[n] ?? 0] === 1) found.push(n)
  }
  return found
}

/** The places of each property, unit, category and payee; numbers alone are compared, for there are very many. */
function groupsOf(columns: LedgerColumns, places: readonly number[]): Iterable<readonly number[]> {
  const numberOf = foldedPayees(columns)
  const { properties, units, categories, payees } = columns
  const [byPlace, byCategory, byPayee] = [createPairs(), createPairs(), createPairs()]
  const groups: number[][] = []
  for (const n of places) {
    const place = byPlace(properties[n] ?? 0, units[n] ?? 0)
    const group = byPayee(byCategory(place, categories[n] ?? 0), numberOf(payees[n] ?? 0))
    const known = groups[group]
    if (known === undefined) groups.push([n])
    else known.push(n)
  }
  return groups
}

/** Numbers pairs of small whole numbers in the order in which they are met. */
function createPairs(): (first: number, second: number) => number {
  const byFirst: (Map<number, number> | undefined)[] = []
  let count = 0
  return (first, second) => {
    const numbers = byFirst[first] ?? new Map<number, number>()
    byFirst[first] = numbers
    const known = numbers.get(second)
    if (known !== undefined) return known
    numbers.set(second, count)
    count += 1
    return count - 1
  }
}

/** The same number for payees that differ in capitals and spaces around them alone; no payee is 0. */
function foldedPayees({ texts }: LedgerColumns): (payee: number) => number {
  const folded = new Uint32Array(texts.texts.length)
  const firstOf = new Map<string, number>()
  return (payee) => {
    if (payee === 0 || folded[payee] !== 0) return folded[payee] ?? 0
    const text = foldPayee(texts.texts[payee] ?? '')
    const first = firstOf.get(text) ?? payee
    firstOf.set(text, first)
    folded[payee] = first
    return first
  }
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
