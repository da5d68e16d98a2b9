export type CsvCell = string | number | boolean | null

/**
 * Rows as a CSV file that spreadsheets open as intended: UTF-8 with a mark, CRLF, quotes where needed.
 * Text that a spreadsheet could take for a formula gets a leading `'`; numbers stay numbers, so −500.25
 * is written as -500.25.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`

function toCell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return toTextCell(value)
}

// Spreadsheets calculate text that begins with one of these, the full-width forms included.
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/

function toTextCell(text: string): string {
  if (formulaStart.test(text)) return quote(`'${text}`)
  return /[",;\r\n\t\0]|^\s|\s$/.test(text) ? quote(text) : text
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
