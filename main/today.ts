import type { IsoDate } from '#shared/dates'

/** The calendar day where this computer stands. The only place that reads the clock for a business date. */
export const localToday = (): IsoDate => dayOf(new Date())

/** The calendar day of an instant where this computer stands. */
export const localDayOf = (instant: string): IsoDate => dayOf(new Date(instant))

function dayOf(date: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The time zone in which this computer stands now. */
export const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
