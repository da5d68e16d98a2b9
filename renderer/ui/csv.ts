export type CsvCell = string | number | null

// A spreadsheet runs text that begins like this as a formula.
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/

/**
 * Rows as CSV text (RFC 4180, with a byte order mark so that spreadsheets read UTF-8). Text that a
 * spreadsheet would run as a formula is quoted behind an apostrophe; numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (formulaStart.test(cell)) return quote(`'${cell}`)
  return /[",\r\n]/.test(cell) ? quote(cell) : cell
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
