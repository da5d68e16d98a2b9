import type { FigureStyle } from '#shared/optimizer/optimizer-result'

/** Figures as a letter writes them: whole sums from a thousand up, percentages with what they need. */
export type Figures = {
  /** 50 → $50.00, 62,500.4 → $62,500 */
  readonly money: (value: number) => string
  /** 1,000 → $1,000, 5 → $5: for round sums. */
  readonly roundMoney: (value: number) => string
  /** 411,999.7 → $411,999: for "below", where rounding up would promise too much. */
  readonly moneyDown: (value: number) => string
  /** 143.752 → $143.76, 1,250.2 → $1,251: for "above". */
  readonly moneyUp: (value: number) => string
  /** 0.075 → 7.5% */
  readonly percent: (value: number) => string
  readonly number: (value: number) => string
  /** "m²" or "sq ft" */
  readonly areaUnit: string
  /** 1,250 → 1,250 m² */
  readonly area: (value: number) => string
}

export function figuresFor({ currency, locale, areaUnit: unit }: FigureStyle): Figures {
  const exact = new Intl.NumberFormat(locale, styleOf(currency))
  const whole = new Intl.NumberFormat(locale, {
    ...styleOf(currency),
    maximumFractionDigits: 0,
    minimumFractionDigits: 0,
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const areaUnit = unit === 'sqft' ? 'sq ft' : 'm²'
  const isLarge = (value: number) => Math.abs(value) >= 999.5
  return {
    money: (value) => (isLarge(value) ? whole : exact).format(value),
    roundMoney: (value) => (Number.isInteger(value) ? whole : exact).format(value),
    moneyDown: (value) =>
      isLarge(value)
        ? whole.format(Math.floor(value))
        : exact.format(Math.floor(value * 100) / 100),
    moneyUp: (value) =>
      isLarge(value) ? whole.format(Math.ceil(value)) : exact.format(Math.ceil(value * 100) / 100),
    percent: (value) => percent.format(value),
    number: (value) => plain.format(value),
    areaUnit,
    area: (value) => `${plain.format(value)} ${areaUnit}`,
  }
}

/** `XXX` is ISO 4217 for no currency: a file on the command line names none. */
const styleOf = (currency: string): Intl.NumberFormatOptions =>
  currency === 'XXX'
    ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    : { style: 'currency', currency }

/** "the budget, the cap on office and the minimum yield" */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
