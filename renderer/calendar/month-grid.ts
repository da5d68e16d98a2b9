import { addDays, firstDayOf, type IsoDate, type IsoMonth } from '#shared/dates'
import { weekdayOf } from '#shared/tasks/task-repeat'

/**
 * The six weeks that show a month whole, whatever day it begins on.
 *
 * @param firstWeekday the day on which weeks begin, Monday is 1, Sunday 7
 */
export function weeksOf(month: IsoMonth, firstWeekday: number): IsoDate[][] {
  const first = firstDayOf(month)
  const start = addDays(first, -((weekdayOf(first) - firstWeekday + 7) % 7))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)),
  )
}

type WeekInfo = { readonly firstDay: number }

/** The day on which weeks begin where the reader is; Monday where the browser does not say. */
export function firstWeekdayOf(locale: string): number {
  const known: Intl.Locale & {
    readonly weekInfo?: WeekInfo
    readonly getWeekInfo?: () => WeekInfo
  } = new Intl.Locale(locale)
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** How many days a key goes; null for a key that goes by months or nowhere. */
export const stepOfKey = (key: string): number | null => steps[key] ?? null
