import type { AlertCause, AlertValue } from '#shared/alerts/alert-cause'
import { sayAlert } from '#shared/alerts/say-alert'
import { minorDigits, minorToMajor } from '#shared/money'

export type Words = { readonly currency: string; readonly locale: string }

/** An alert in words outside the window: in the log of commands, in a notification of the desktop. */
export const alertInWords = (cause: AlertCause, words: Words) =>
  sayAlert(cause, (value) => writeValue(value, words))

function writeValue(value: AlertValue, { currency, locale }: Words): string {
  switch (value.is) {
    case 'text':
      return value.value
    case 'date':
      return asDate(`${value.value}T00:00:00Z`, locale, { dateStyle: 'medium' })
    case 'month':
      return asDate(`${value.value}-01T00:00:00Z`, locale, { month: 'short', year: 'numeric' })
    case 'money':
      return asMoney(value.value, currency, locale)
    case 'rate':
      return asNumber(value.value, locale, { style: 'percent', minimumFractionDigits: 1 })
    case 'ratio':
      return asNumber(value.value, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    case 'count':
      return asNumber(value.value, locale, {})
    case 'category':
      return value.name ?? value.value.replaceAll('_', ' ')
  }
}

const asDate = (instant: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(instant))

const asNumber = (value: number, locale: string, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, options).format(value)

/** Cents only of small amounts that have some. */
function asMoney(minor: number, currency: string, locale: string): string {
  const major = minorToMajor(minor, currency)
  const digits = Math.abs(major) >= 100 || Number.isInteger(major) ? 0 : minorDigits(currency)
  return asNumber(major, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
