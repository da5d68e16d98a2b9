import { addDays, addMonths, firstDayOf, type IsoDate, monthOf } from '../dates.ts'
import type { DigestRhythm } from './mail.ts'
import { weekdayOf } from '../tasks/task-repeat.ts'

/**
 * The last day on which a digest was due, today included: every day, on Mondays, on the 1st. Null for none.
 *
 * Check: on Wednesday 2026-11-25 the weekly one was due on 2026-11-23, the monthly one on 2026-11-01.
 */
export function lastDigestDay(rhythm: DigestRhythm, today: IsoDate): IsoDate | null {
  if (rhythm === 'none') return null
  if (rhythm === 'daily') return today
  return rhythm === 'weekly' ? addDays(today, 1 - weekdayOf(today)) : firstDayOf(monthOf(today))
}

/** The month that a digest of a day tells of: the last one that is over. */
export const digestMonth = (today: IsoDate): string => addMonths(monthOf(today), -1)
