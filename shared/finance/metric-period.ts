import {
  addDays,
  addMonths,
  addMonthsToDate,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
  monthOf,
  monthRange,
} from '../dates.ts'

/** From one day to another, both included. */
export type DayPeriod = { readonly from: IsoDate; readonly to: IsoDate }

/** What a person asks for; a day turns it into days. */
export type PeriodChoice =
  | { readonly kind: 'trailing_year' }
  | { readonly kind: 'year_to_date' }
  | { readonly kind: 'calendar_year'; readonly year: number }
  | { readonly kind: 'since_purchase' }
  | { readonly kind: 'custom'; readonly from: IsoDate; readonly to: IsoDate }

/**
 * The days of a period.
 *
 * The trailing year is the twelve full months that end on or before the day; the others are what their
 * names say, from their first day to the day itself or to the end of the year named.
 *
 * @param bought the first purchase among the properties looked at; null when there is none
 *
 * Source: FINANCE.md section 1. Check: trailing year on 2026-11-15 → 2025-11-01 to 2026-10-31.
 */
export function resolvePeriod(
  choice: PeriodChoice,
  asOf: IsoDate,
  bought: IsoDate | null,
): DayPeriod {
  switch (choice.kind) {
    case 'trailing_year':
      return trailingYearOf(asOf)
    case 'year_to_date':
      return { from: `${asOf.slice(0, 4)}-01-01`, to: asOf }
    case 'calendar_year':
      return { from: `${choice.year}-01-01`, to: `${choice.year}-12-31` }
    case 'since_purchase':
      return { from: bought !== null && bought < asOf ? bought : asOf, to: asOf }
    case 'custom':
      return { from: choice.from, to: choice.to }
  }
}

/** The twelve full months that end on or before the day. */
export function trailingYearOf(asOf: IsoDate): DayPeriod {
  const to = lastFullMonth(asOf)
  return { from: firstDayOf(addMonths(to, -11)), to: lastDayOf(to) }
}

/** How many calendar months the period is made of; null when one of its ends lies within a month. */
export function wholeMonthsOf({ from, to }: DayPeriod): number | null {
  if (from !== firstDayOf(monthOf(from)) || to !== lastDayOf(monthOf(to)) || from > to) return null
  return monthNumber(monthOf(to)) - monthNumber(monthOf(from)) + 1
}

const monthNumber = (month: IsoMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/**
 * The length of a period, by which yearly figures of another length are brought to a year.
 *
 * @returns years: whole months count a twelfth each, other periods their days / 365.25
 *
 * Check: 2026-01-01 to 2026-09-30 → 0.75; 2026-01-01 to 2026-01-10 → 10 / 365.25.
 */
export function yearsOf(period: DayPeriod): number {
  const months = wholeMonthsOf(period)
  return months === null ? (daysBetween(period.from, period.to) + 1) / 365.25 : months / 12
}

export type ComparisonKind = 'previous_period' | 'previous_year'

/** The period and the day that a period and its day are compared with. */
export function comparisonOf(
  kind: ComparisonKind,
  period: DayPeriod,
  asOf: IsoDate,
): { readonly period: DayPeriod; readonly asOf: IsoDate } {
  const shift = kind === 'previous_year' ? shiftBy(-12) : shiftByLength(period)
  return { period: { from: shift(period.from), to: shift(period.to) }, asOf: shift(asOf) }
}

function shiftByLength(period: DayPeriod): (date: IsoDate) => IsoDate {
  const months = wholeMonthsOf(period)
  if (months !== null) return shiftBy(-months)
  const days = daysBetween(period.from, period.to) + 1
  return (date) => addDays(date, -days)
}

/** The end of a month stays the end of a month. */
const shiftBy =
  (months: number) =>
  (date: IsoDate): IsoDate =>
    date === lastDayOf(monthOf(date))
      ? lastDayOf(addMonths(monthOf(date), months))
      : addMonthsToDate(date, months)

/** A period cut into its whole months and the days of months that it has only a part of. */
export type SplitPeriod = {
  readonly months: readonly IsoMonth[]
  readonly parts: readonly DayPeriod[]
}

/**
 * Which sums of whole months and which single days make up a period.
 *
 * Check: 2026-01-15 to 2026-03-31 → February and March whole, and 2026-01-15 to 2026-01-31.
 */
export function splitPeriod({ from, to }: DayPeriod): SplitPeriod {
  if (from > to) return { months: [], parts: [] }
  const startsWhole = from === firstDayOf(monthOf(from))
  const endsWhole = to === lastDayOf(monthOf(to))
  if (monthOf(from) === monthOf(to))
    return startsWhole && endsWhole
      ? { months: [monthOf(from)], parts: [] }
      : { months: [], parts: [{ from, to }] }
  const first = startsWhole ? monthOf(from) : addMonths(monthOf(from), 1)
  const last = endsWhole ? monthOf(to) : addMonths(monthOf(to), -1)
  return {
    months: monthRange(first, last),
    parts: [
      ...(startsWhole ? [] : [{ from, to: lastDayOf(monthOf(from)) }]),
      ...(endsWhole ? [] : [{ from: firstDayOf(monthOf(to)), to }]),
    ],
  }
}
