import type { NumberStyle } from '#shared/imports/table-files'

export type NumberText = { readonly value: number; readonly isPercent: boolean }

const spaces = /[\s\u00A0\u2007\u2009\u202F'’]/g
const currency =
  /^(?:\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3}|kr\.?|zł|Fr\.?)|(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Fr\.?)$/giu

/**
 * The number that a cell says: with a currency, a percent sign, and for a negative a minus before or
 * after, parentheses, or DR. Groups must be groups of three, so that `12,34` is never read as 1234.
 *
 * @returns null when the text is not a number written in this style
 */
export function parseNumberText(text: string, style: NumberStyle): NumberText | null {
  const { digits, isNegative, isPercent } = takeSigns(text)
  const pattern = style === '1,234.56' ? pointNumber : commaNumber
  if (!pattern.test(digits)) return null
  const plain =
    style === '1,234.56' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? { value: isNegative ? -value : value, isPercent } : null
}

// Spaces between groups are gone by now, so the third style differs from the second only in its name.
const pointNumber = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)(?:e[+-]?\d{1,3})?$/i
const commaNumber = /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?<=\d)(?:e[+-]?\d{1,3})?$/i

function takeSigns(text: string) {
  const compact = stripSpaces(text.slice(0, 100).replace(/[−–]/g, '-'))
  const unmarked = compact.replace(debitOrCredit, '')
  const bare = stripCurrency(unmarked)
  const inParentheses = /^\((.*)\)$/.exec(bare)
  let rest = inParentheses?.[1] ?? bare
  const hasMinus = /^-|-$/.test(stripCurrency(rest))
  rest = stripCurrency(rest).replace(/^[+-]|-$/, '')
  rest = stripCurrency(rest)
  const isPercent = rest.endsWith('%')
  const isDebit = /d/i.test(compact.slice(unmarked.length))
  return {
    digits: isPercent ? rest.slice(0, -1) : rest,
    isNegative: isDebit || hasMinus !== (inParentheses !== null),
    isPercent,
  }
}

/** `45.00 DR` is how some banks write a minus, `45.00 CR` a plus. */
const debitOrCredit = /(?<=[\d)])(?:dr|cr)\.?$/i
const stripSpaces = (text: string): string => text.replace(spaces, '')
const stripCurrency = (text: string): string => text.replace(currency, '')

/**
 * How the numbers in these cells are written, by vote: `1.234,5` and `0,065` speak for the comma,
 * `1,234.5` and `0.065` for the point. Where these leave it open, `250.000` is taken for a price and
 * speaks for the comma. After that the delimiter decides: files cut by semicolons come from where the
 * comma is the decimal sign.
 */
export function detectNumberStyle(cells: Iterable<string>, delimiter: string): NumberStyle {
  // Positive is for the comma, negative for the point.
  const votes = { clear: 0, likely: 0 }
  let hasSpaces = false
  for (const cell of cells) {
    const { digits } = takeSigns(cell)
    if (!/^[\d.,]+$/.test(digits)) continue
    votes.clear += Number(commaOnly(digits)) - Number(pointOnly(digits))
    votes.likely += Number(/^\d{2,3}\.\d{3}$/.test(digits)) - Number(/^\d{2,3},\d{3}$/.test(digits))
    hasSpaces ||= /\d[\s\u00A0\u2009\u202F]\d{3}(\D|$)/.test(cell)
  }
  const isComma = (votes.clear || votes.likely || (delimiter === ';' ? 1 : -1)) > 0
  if (!isComma) return '1,234.56'
  return hasSpaces ? '1 234,56' : '1.234,56'
}

const tellsOnly = (own: RegExp, other: RegExp) => (digits: string) =>
  own.test(digits) && !other.test(digits)

// A sign that is followed by other than three digits, or stands after a lone 0, is a decimal sign.
const decimalPoint =
  /^\d*\.(?!\d{3}$)\d+$|^0?\.\d+$|^\d{1,3}(,\d{3})+(\.\d+)$|^\d{1,3}(,\d{3}){2,}$/
const decimalComma = /^\d*,(?!\d{3}$)\d+$|^0?,\d+$|^\d{1,3}(\.\d{3})+(,\d+)$|^\d{1,3}(\.\d{3}){2,}$/
const pointOnly = tellsOnly(decimalPoint, decimalComma)
const commaOnly = tellsOnly(decimalComma, decimalPoint)
