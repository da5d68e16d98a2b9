import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import {
  dateOfDayNumber,
  type LedgerColumns,
  placesOfDays,
} from '../transactions/ledger-columns.ts'
import { marksOf, textAt, textOrNullAt } from '../transactions/ledger-words.ts'

/** Rent as it was booked, with what it names. */
export type RentBooking = {
  readonly propertyId: string
  readonly unitId: string | null
  readonly leaseId: string | null
  readonly tenantId: string | null
  readonly date: IsoDate
  readonly amount: Minor
}

/** The rent booked for some properties from one day to another, both included, oldest first. */
export function rentBookings(
  columns: LedgerColumns,
  propertyIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
): RentBooking[] {
  const { names, categories, isSplit, properties } = columns
  const rent = names.find('rent')
  const isWanted = marksOf(names, propertyIds)
  const [first, end] = placesOfDays(columns, from, to)
  const found: RentBooking[] = []
  for (let n = first; n < end; n += 1)
    if (categories[n] === rent && isSplit[n] === 0 && isWanted[properties[n] ?? 0] === 1)
      found.push(bookingAt(columns, n))
  return found
}

const bookingAt = (columns: LedgerColumns, place: number): RentBooking => ({
  propertyId: textAt(columns.names, columns.properties, place),
  unitId: textOrNullAt(columns.names, columns.units, place),
  leaseId: textOrNullAt(columns.names, columns.leases, place),
  tenantId: textOrNullAt(columns.names, columns.tenants, place),
  date: dateOfDayNumber(columns.days[place] ?? 0),
  amount: columns.amounts[place] ?? 0,
})
