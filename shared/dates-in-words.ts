import type { IsoDate, IsoMonth } from './dates.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-10` → October 2026. */
export const monthInWords = (month: IsoMonth): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`

/** `2026-10-31` → October 31, 2026. */
export const dayInWords = (date: IsoDate): string =>
  `${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}, ${date.slice(0, 4)}`
