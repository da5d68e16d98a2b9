import { firstDayOf, type IsoDate, lastDayOf, monthOf } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Loan } from '../loans/loans.ts'
import type { Property } from '../properties.ts'
import type { Unit } from '../units.ts'
import type { Valuation } from '../valuations.ts'
import type { BookedMonths, BookedPart } from './booked-money.ts'
import type { LoanSchedule } from './loan-schedule.ts'
import { type DayPeriod, splitPeriod } from './metric-period.ts'

/** A property with everything its figures are computed from. */
export type PropertyBook = {
  readonly property: Property
  readonly units: readonly Unit[]
  readonly leases: readonly Lease[]
  readonly loans: readonly { readonly loan: Loan; readonly schedule: LoanSchedule | null }[]
  readonly valuations: readonly Valuation[]
  /** Every month with a booking since the books began. */
  readonly months: BookedMonths
  /** The parts of months that `neededParts` names for the days looked at. */
  readonly parts: readonly BookedPart[]
}

/** What figures are asked for: on which day, over which days, and what a sale would cost. */
export type Scope = {
  readonly asOf: IsoDate
  readonly period: DayPeriod
  /** A share of the value, taken off what a sale would bring. */
  readonly sellingCostRate: number
}

/** The parts of months whose bookings have to be read by the day. */
export const neededParts = ({ asOf, period }: Omit<Scope, 'sellingCostRate'>): DayPeriod[] => {
  const parts = splitPeriod(period).parts
  const month = monthSoFar(asOf)
  const isThere = parts.some(({ from, to }) => from === month?.from && to === month.to)
  return month === null || isThere ? [...parts] : [...parts, month]
}

/** The month of a day up to the day; null when the day ends it. */
export const monthSoFar = (asOf: IsoDate): DayPeriod | null =>
  lastDayOf(monthOf(asOf)) === asOf ? null : { from: firstDayOf(monthOf(asOf)), to: asOf }

/** The part of a period in which a property is owned; `from` comes after `to` when it is none of it. */
export const ownedPart = ({ property }: PropertyBook, { from, to }: DayPeriod): DayPeriod => ({
  from: property.purchaseDate > from ? property.purchaseDate : from,
  to,
})

export const isOwnedOn = ({ property }: PropertyBook, date: IsoDate): boolean =>
  property.purchaseDate <= date
