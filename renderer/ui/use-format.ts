import { areaWords } from '#shared/area-words'
import { use, useMemo } from 'react'
import { FormatContext } from './format-context.ts'
import {
  formatDate,
  formatInstant,
  formatMajor,
  formatMinor,
  formatMonth,
  formatNumber,
  formatRate,
  type FigureFormat,
  type MoneyOptions,
  type MonthStyle,
} from './format.ts'

/** The formatters of format.ts, bound to the portfolio's currency and the reader's locale. */
export type Formatters = ReturnType<typeof bindFormatters>

export function useFormat(): Formatters {
  const format = use(FormatContext)
  return useMemo(() => bindFormatters(format), [format])
}

/** The formatters for one currency, area unit and locale. */
export function bindFormatters(format: FigureFormat) {
  const { locale, currency, areaUnit } = format
  return {
    locale,
    currency,
    areaUnit,
    /** Minor units to text. */
    money: (minor: number, options?: MoneyOptions) => formatMinor(minor, format, options),
    /** Major units to text. */
    moneyMajor: (major: number, options?: MoneyOptions) => formatMajor(major, format, options),
    rate: (rate: number, digits?: number) => formatRate(rate, locale, digits),
    number: (value: number, digits?: number) => formatNumber(value, locale, digits),
    date: (isoDate: string) => formatDate(isoDate, locale),
    instant: (isoInstant: string) => formatInstant(isoInstant, locale),
    month: (isoMonth: string, style?: MonthStyle) => formatMonth(isoMonth, locale, style),
    area: (area: number) => `${formatNumber(area, locale)} ${areaWords[areaUnit]}`,
  }
}
