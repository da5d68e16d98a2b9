import { daysBetween, type IsoDate, lastDayOf, monthOf } from '../dates.ts'
import type { DayCount } from '../loans/loans.ts'

/**
 * The share of a year between any two days, as a lender counts it.
 *
 *   30/360      days of months of 30 / 360, the US rule for ends of months (`days360`)
 *   actual/360  calendar days / 360
 *   actual/365  calendar days / 365, in leap years too
 *
 * @param from the first day, @param to the last day; interest runs on the first and not on the last
 * @returns a fraction of a year; negative when `to` comes first
 *
 * Source: ISDA 2006 Definitions, section 4.16. Check: 2026-01-15 to 2026-02-15 under actual/360 → 31 / 360.
 */
export function yearFraction(from: IsoDate, to: IsoDate, dayCount: DayCount): number {
  switch (dayCount) {
    case '30/360':
      return days360(from, to) / 360
    case 'actual/360':
      return daysBetween(from, to) / 360
    case 'actual/365':
      return daysBetween(from, to) / 365
  }
}

/**
 * Days between two dates when every month has 30, by the US (NASD) rule: the last of February counts as
 * the 30th where a period starts on it, and a 31st as the 30th, at the end only after a start on the 30th.
 *
 * Source: the rule of YEARFRAC with basis 0. Check: 2023-02-28 to 2023-03-31 → 30; 2024-01-31 to
 * 2024-02-28 → 28.
 */
export function days360(from: IsoDate, to: IsoDate): number {
  const start = dayOf(from) === 31 || isLastOfFebruary(from) ? 30 : dayOf(from)
  const isEndAt30 =
    (isLastOfFebruary(from) && isLastOfFebruary(to)) || (dayOf(to) === 31 && start === 30)
  return 30 * (monthNumber(to) - monthNumber(from)) + (isEndAt30 ? 30 : dayOf(to)) - start
}

const dayOf = (date: IsoDate): number => Number(date.slice(8))

const monthNumber = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

const isLastOfFebruary = (date: IsoDate): boolean =>
  date.slice(5, 7) === '02' && date === lastDayOf(monthOf(date))
