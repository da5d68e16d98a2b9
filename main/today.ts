import type { IsoDate } from '#shared/dates'

/** The calendar day where this computer stands. The only place that reads the clock for a business date. */
export function localToday(): IsoDate {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The time zone in which this computer stands now. */
export const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
