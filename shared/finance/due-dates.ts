import {
  addDays,
  addMonthsToDate,
  daysBetween,
  type IsoDate,
  wholeMonthsBetween,
} from '../dates.ts'
import type { Recurring, RecurringFrequency } from '../recurring/recurring.ts'

/** How many months lie between two due days; a week is counted in days. */
export const monthsOfFrequency: Readonly<Record<Exclude<RecurringFrequency, 'weekly'>, number>> = {
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
}

type Rhythm = Pick<Recurring, 'frequency' | 'startDate' | 'endDate'>

/** A due day by its number, the first being 0; counted from the first, so that a 31st returns after February. */
export const dueDate = ({ frequency, startDate }: Rhythm, number: number): IsoDate =>
  frequency === 'weekly'
    ? addDays(startDate, number * 7)
    : addMonthsToDate(startDate, number * monthsOfFrequency[frequency])

/**
 * The due days from one day to another, both included, within the start and the end of the rhythm.
 *
 * Check: monthly from 2026-01-31: 2026-01-31, 2026-02-28, 2026-03-31.
 */
export function dueDatesBetween(rhythm: Rhythm, from: IsoDate, to: IsoDate): IsoDate[] {
  const last = rhythm.endDate !== null && rhythm.endDate < to ? rhythm.endDate : to
  const dates: IsoDate[] = []
  let number = from <= rhythm.startDate ? 0 : firstNumber(rhythm, from)
  for (let date = dueDate(rhythm, number); date <= last; date = dueDate(rhythm, number)) {
    if (date >= from) dates.push(date)
    number += 1
  }
  return dates
}

/** A number at or just before the first due day on or after a day. */
const firstNumber = ({ frequency, startDate }: Rhythm, from: IsoDate): number =>
  frequency === 'weekly'
    ? Math.floor(daysBetween(startDate, from) / 7)
    : Math.floor(wholeMonthsBetween(startDate, from) / monthsOfFrequency[frequency])
