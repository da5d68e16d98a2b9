import { z } from 'zod'

/** A calendar date without a time zone, `2026-10-31`. */
export const IsoDate = z.iso.date('Write the date as YYYY-MM-DD, and one that exists.')
export type IsoDate = z.infer<typeof IsoDate>

/** A moment in UTC, `2026-10-31T09:30:00.000Z`. */
export const IsoInstant = z.iso.datetime()
export type IsoInstant = z.infer<typeof IsoInstant>

/** A calendar month, `2026-10`. */
export const IsoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write the month as YYYY-MM.')
export type IsoMonth = z.infer<typeof IsoMonth>

const fourDigits = 'Write the year with four digits.'

/** A year that a person types in, as when a house was built. */
export const TypedYear = z.int(fourDigits).min(1000, fourDigits).max(2200, fourDigits)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/**
 * Days since 1970-01-01 in the Gregorian calendar, by arithmetic alone: figures of many leases and flows
 * ask for millions. The year is counted from March, so that the leap day is its last.
 *
 * Check: 1970-01-01 → 0, 2000-03-01 → 11,017.
 */
export function dayNumber(date: IsoDate): number {
  const month = digitsAt(date, 5)
  const year = digitsAt(date, 0) * 100 + digitsAt(date, 2) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digitsAt(date, 8) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - 719_468
}

/** Two digits as a number, without the detour over a text of their own. */
const digitsAt = (text: string, index: number): number =>
  text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528

export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days)

/** The date of a day number; the same arithmetic backwards. */
function dateOfDay(day: number): IsoDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const dayOfYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((fromMarch + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0')

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7)

/** `2026-11` and −12 → `2025-11`. */
export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  return `${digits(year, 4)}-${digits(count - year * 12 + 1, 2)}`
}

export const firstDayOf = (month: IsoMonth): IsoDate => `${month}-01`

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days the month has. */
export function daysIn(month: IsoMonth): number {
  const year = Number(month.slice(0, 4))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeap && month.endsWith('-02') ? 29 : (daysOfMonth[Number(month.slice(5, 7)) - 1] ?? 31)
}

export const lastDayOf = (month: IsoMonth): IsoDate => `${month}-${daysIn(month)}`

/** The same day some months later, or the month's last day where that day does not exist. */
export function addMonthsToDate(date: IsoDate, months: number): IsoDate {
  const month = addMonths(monthOf(date), months)
  const lastDay = lastDayOf(month)
  const sameDay = `${month}-${date.slice(8)}`
  return sameDay > lastDay ? lastDay : sameDay
}

/**
 * Whole months from one date to another, rounded down; negative when `to` comes first.
 *
 * Check: 2026-01-31 to 2026-02-27 → 0, to 2026-02-28 → 1, the last day standing for the 31st.
 */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const count = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const months = count(to) - count(from)
  return addMonthsToDate(from, months) > to ? months - 1 : months
}

/** The last full calendar month that ends on or before the date. */
export const lastFullMonth = (asOf: IsoDate): IsoMonth =>
  lastDayOf(monthOf(asOf)) === asOf ? monthOf(asOf) : addMonths(monthOf(asOf), -1)

/** The months from first to last, both included. */
export function monthRange(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
