import type { separatorsOf } from './separators.ts'

type Separators = ReturnType<typeof separatorsOf>

/**
 * The number a text from elsewhere (a spreadsheet, a mail) stands for; null when it is no number.
 *
 * Currency signs, spaces and a percent sign are left out ("5.5%" → 5.5); parentheses and minus signs
 * make it negative; k, m and bn multiply it. Thousands may be grouped by point, comma, apostrophe or
 * space. A single point or comma with exactly three digits behind it groups thousands only where it is
 * the locale's own grouping sign: in English "1,234" is 1234 and "1.234" is 1.234.
 */
export function readNumber(text: string, separators: Separators): number | null {
  const { isNegative, rest } = takeSign(withPlainSigns(text))
  const found = amountPattern.exec(withoutPercent(withoutCurrency(rest)))
  if (!found) return null
  const [, digits = '', exponent = '', scale = ''] = found
  const plain = plainDigits(digits.trim(), separators)
  if (plain === null) return null
  // As text, for 1.1 times a million is not exact in binary fractions.
  const power = Number(exponent.slice(1)) + (powers[scale.toLowerCase()] ?? 0)
  const number = Number(`${plain}e${power}`)
  if (!Number.isFinite(number)) return null
  return isNegative && number !== 0 ? -number : number
}

const amountPattern = /^([\d.,' ]+)(e[+-]?\d{1,3})? ?(k|m|mn|bn|b)?$/i

const powers: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, bn: 9, b: 9 }

/** Every kind of space, minus and apostrophe as the plain one. */
const withPlainSigns = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[−–]/g, '-').replaceAll(/[’ʼ]/g, "'").trim()

const signPatterns = [
  /^\((.+)\)$/, //               (1,234)
  /^-(.+)$/, //                  -1,234 and -$1,234
  /^(.+)-$/, //                  1,234-
  /^([A-Z]{0,3}\p{Sc}?) ?-(.+)$/u, // $-1,234
]

function takeSign(text: string): { isNegative: boolean; rest: string } {
  for (const pattern of signPatterns) {
    const found = pattern.exec(text)
    if (found) return { isNegative: true, rest: found.slice(1).join('').trim() }
  }
  return { isNegative: false, rest: text.replace(/^\+/, '').trim() }
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Without `$`, `US$`, `€` or `CHF`, before or behind the figure. */
const withoutCurrency = (text: string): string =>
  text
    .replace(/^[A-Z]{0,2}\p{Sc}|\p{Sc}$/u, '')
    .replaceAll(/^[A-Z]{3}(?= ?\d)|(?<=[\d ])[A-Z]{3}$/g, (word) =>
      currencies.has(word) ? '' : word,
    )
    .trim()

const withoutPercent = (text: string): string => text.replace(/%$/, '').trim()

const groupedPattern = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d*)?$/
const singlePattern = /^[1-9]\d{0,2}([.,])\d{3}$/
const ungroupedPattern = /^(?:\d+[.,]?\d*|[.,]\d+)$/

/** "1.234,56" → "1234.56"; null when the groups are not of three digits. */
function plainDigits(digits: string, { group }: Separators): string | null {
  const single = singlePattern.exec(digits)?.[1]
  const isGrouped = single === undefined ? groupedPattern.test(digits) : single === group
  if (!isGrouped) return ungroupedPattern.test(digits) ? digits.replace(',', '.') : null
  const sign = /[.,' ]/.exec(digits)?.[0] ?? ''
  return digits.replaceAll(sign, '').replace(',', '.')
}
