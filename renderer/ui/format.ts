import { minorDigits, minorToMajor } from '#shared/money'

export type AreaUnit = 'sqft' | 'sqm'

/** How figures are written: the portfolio's currency and area unit, the reader's locale. */
export type FigureFormat = {
  readonly currency: string
  readonly locale: string
  readonly areaUnit: AreaUnit
}

/** `whole` drops cents, `exact` shows them, `compact` writes $3.7K and $1.25M. */
export type MoneyStyle = 'whole' | 'exact' | 'compact'

export type MoneyOptions = { readonly style?: MoneyStyle; readonly signed?: boolean }

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options)
  numberFormats.set(key, known)
  return known
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dateFormats.set(key, known)
  return known
}

// A true minus sign is as wide as a digit, so that tabular columns stay aligned.
const withTrueMinus = (text: string) => text.replace('-', '−')

/** Money in major units (1234.5 dollars). */
export function formatMajor(major: number, format: FigureFormat, options: MoneyOptions = {}) {
  const digits = options.style === 'exact' ? minorDigits(format.currency) : 0
  const shape: Intl.NumberFormatOptions =
    options.style === 'compact'
      ? { notation: 'compact', ...compactDigits(major) }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return withTrueMinus(
    numberFormat(format.locale, {
      style: 'currency',
      currency: format.currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: options.signed ? 'exceptZero' : 'negative',
      ...shape,
    }).format(major),
  )
}

/** At most one decimal below a million, and three digits from there on: $0, $228.5K, $1.25M. */
const compactDigits = (major: number): Intl.NumberFormatOptions =>
  Math.abs(major) < 1e6
    ? { minimumFractionDigits: 0, maximumFractionDigits: 1 }
    : { maximumSignificantDigits: 3 }

/** Money in minor units (cents), as the database holds it. */
export const formatMinor = (minor: number, format: FigureFormat, options?: MoneyOptions) =>
  formatMajor(minorToMajor(minor, format.currency), format, options)

/** 0.0575 → 5.75 % with two digits. */
export const formatRate = (rate: number, locale: string, digits = 1) =>
  withTrueMinus(
    numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    }).format(rate),
  )

export const formatNumber = (value: number, locale: string, digits = 0) =>
  withTrueMinus(
    numberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    }).format(value),
  )

/** 2026-10-31 → 31 Oct 2026, in the reader's order. */
export const formatDate = (isoDate: string, locale: string) =>
  dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )

/** A UTC instant as a date with time on the reader's clock. */
export const formatInstant = (instant: string, locale: string) =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

export type MonthStyle = 'short' | 'long' | 'narrow'

/** 2026-10 → Oct 2026 (short), October 2026 (long), Oct (narrow). */
export function formatMonth(isoMonth: string, locale: string, style: MonthStyle = 'short') {
  const month = style === 'long' ? ('long' as const) : ('short' as const)
  const parts: Intl.DateTimeFormatOptions =
    style === 'narrow' ? { month } : { month, year: 'numeric' }
  return dateFormat(locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${isoMonth}-01T00:00:00Z`),
  )
}
