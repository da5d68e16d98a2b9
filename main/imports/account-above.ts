import type { TableRow } from '../table-files/parse-rows.ts'

const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/
const numbered = /(?:account|konto|compte|rekening|cuenta|conto)[^\d]{0,30}([\d][\d -]{4,30}\d)/i

/** The number of the account that some banks write above the header. */
export function accountAbove(preamble: readonly TableRow[]): string {
  const text = preamble.map(({ cells }) => cells.join(' ')).join('\n')
  const found = iban.exec(text)?.[0] ?? numbered.exec(text)?.[1] ?? ''
  return found.replaceAll(' ', '')
}

/**
 * Whether a column of account numbers has those of the other side, and not the one the file is of: the file
 * names its own above the header, or nearly every row has another one.
 *
 * @param own the number above the header; empty when none is there
 */
export function isOtherSide(cells: readonly string[], own: string): boolean {
  const filled = cells.map((cell) => cell.replaceAll(' ', '')).filter((cell) => cell !== '')
  if (own !== '') return !filled.includes(own)
  const different = new Set(filled).size
  return different > 3 && different > filled.length / 2
}
