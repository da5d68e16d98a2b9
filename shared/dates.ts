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

const dayMs = 86_400_000

const toUtc = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((toUtc(to) - toUtc(from)) / dayMs)

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(toUtc(date) + days * dayMs).toISOString().slice(0, 10)

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7)

/** `2026-11` and −12 → `2025-11`. */
export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  return `${String(year).padStart(4, '0')}-${String(count - year * 12 + 1).padStart(2, '0')}`
}

export const firstDayOf = (month: IsoMonth): IsoDate => `${month}-01`

const daysByMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function lastDayOf(month: IsoMonth): IsoDate {
  const monthNumber = Number(month.slice(5, 7))
  const isLeapFebruary = monthNumber === 2 && isLeapYear(Number(month.slice(0, 4)))
  return `${month}-${isLeapFebruary ? 29 : daysByMonth[monthNumber - 1]}`
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

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
