import { majorToMinor, type Minor } from '#shared/money'
import type { NumberStyle } from '#shared/imports/table-files'
import { parseNumberText } from './number-text.ts'

const largestMinor = 1e14

/**
 * An amount of money as a cell says it, in whole minor units.
 *
 * @returns null when the text is not an amount written in this style
 */
export function parseAmountText(text: string, style: NumberStyle, currency: string): Minor | null {
  const number = parseNumberText(text, style)
  if (number === null || number.isPercent) return null
  const minor = majorToMinor(number.value, currency)
  return Math.abs(minor) <= largestMinor ? minor + 0 : null
}

/** The same with a memory of what was read before: a file repeats rents and fees thousands of times. */
export function amountReader(style: NumberStyle, currency: string) {
  return memory((text) => parseAmountText(text, style, currency))
}

/** Remembers the answers for the texts seen; a memory that has grown too large begins anew. */
export function memory<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const fresh = read(text)
    if (known.size > 20_000) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
