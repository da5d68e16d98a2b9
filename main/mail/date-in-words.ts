import type { IsoDate } from '#shared/dates'

/** A day as a reader writes it. */
export const dateInWords = (
  date: IsoDate,
  locale: string,
  style: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))
