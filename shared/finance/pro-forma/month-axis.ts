import {
  addMonths,
  dayNumber,
  daysIn,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
} from '../../dates.ts'

/** The months of a projection, the first being number 1. */
export type MonthAxis = {
  readonly startMonth: IsoMonth
  /** How many months are worked out: the horizon and the twelve after it, whose NOI prices the sale. */
  readonly count: number
}

export const monthAxis = (startMonth: IsoMonth, horizonMonths: number): MonthAxis => ({
  startMonth,
  count: horizonMonths + 12,
})

/** The number of the month in which a date lies; 0 and less before the first. */
export const monthNumberOf = ({ startMonth }: MonthAxis, date: IsoDate | IsoMonth): number =>
  calendarMonths(date) - calendarMonths(startMonth) + 1

const calendarMonths = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

export const monthAt = ({ startMonth }: MonthAxis, month: number): IsoMonth =>
  addMonths(startMonth, month - 1)

/** The day number of the first day of every month, and of the day after the last. */
export function firstDaysOf(axis: MonthAxis): number[] {
  const days = [dayNumber(firstDayOf(axis.startMonth))]
  for (let month = 1; month <= axis.count; month += 1)
    days.push((days.at(-1) ?? 0) + daysIn(monthAt(axis, month)))
  return days
}
