import { z } from 'zod'
import { addDays, addMonths, type IsoDate, dayNumber, lastDayOf, monthOf } from '../dates.ts'

export const RepeatUnit = z.enum(['week', 'month'])
export type RepeatUnit = z.infer<typeof RepeatUnit>

/** Every so many weeks on a weekday (Monday is 1), or months on a day; the 31st is each month's last. */
export type Repeat = {
  readonly every: number
  readonly unit: RepeatUnit
  readonly day: number
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/**
 * When a task that repeats is due next, once it is done: the first day of its rhythm after the day it was due
 * and after today. What was missed meanwhile is not made up for.
 *
 * Check: every month on the 31st, due 2026-01-31, done that day → 2026-02-28, then 2026-03-31.
 */
export function nextDueDate(repeat: Repeat, due: IsoDate, today: IsoDate): IsoDate {
  const after = today > due ? today : due
  let step = 1
  let next = occurrence(repeat, due, step)
  while (next <= after) {
    step += 1
    next = occurrence(repeat, due, step)
  }
  return next
}

function occurrence({ every, unit, day }: Repeat, due: IsoDate, step: number): IsoDate {
  if (unit === 'week') {
    const monday = addDays(due, 1 - weekdayOf(due))
    return addDays(monday, 7 * every * step + Math.min(day, 7) - 1)
  }
  const month = addMonths(monthOf(due), every * step)
  const wanted = `${month}-${String(day).padStart(2, '0')}`
  const last = lastDayOf(month)
  return wanted > last ? last : wanted
}
