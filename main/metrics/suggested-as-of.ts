import { daysBetween, type IsoDate, lastDayOf, monthOf } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'
import { findLastBookedMonth } from './monthly-total-queries.ts'

const freshDays = 20

/**
 * The day the figures start from. Books that stop in the past are shown as they stood at the end of
 * their last month, unless that is at most 20 days ago; else today.
 *
 * Check: last booking 2026-10-30 → 2026-10-31 when today is 2026-11-21, and 2026-11-15 when that is today.
 */
export async function suggestedAsOf(db: DataBase, today: IsoDate): Promise<IsoDate> {
  const month = await findLastBookedMonth(db, monthOf(today))
  if (month === null) return today
  const end = lastDayOf(month)
  return daysBetween(end, today) > freshDays ? end : today
}
