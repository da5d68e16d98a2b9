import Papa from 'papaparse'
import { refusal } from './decode-text.ts'
import { type CountKnown, detectDelimiter } from './delimiter.ts'

export type TableRow = {
  /** The line of the file on which the row begins, the first being 1. */
  readonly line: number
  readonly cells: readonly string[]
}

// 100,000 rows of content, and room for a header and the lines that some banks write above it.
export const limits = { columns: 1000, cellLength: 32_767, rows: 100_001 }

type Options = {
  readonly countKnown: CountKnown
  /** What the rows are, as the refusal of too many says it. */
  readonly rowWord: string
  /** The delimiter that the owner chose instead of the one found. */
  readonly delimiter?: string | undefined
}

/**
 * The rows of a CSV text. Rows are lists of cells, never objects named by a header, so a column may be
 * called anything. Empty lines are passed over but counted.
 *
 * @throws AppError IMPORT_REFUSED with the line
 */
export function parseRows(text: string, options: Options) {
  const lines = dropSpaceBeforeQuotes(text.replace(/\r\n?/g, '\n'))
  const { body, linesBefore, declared } = takeDeclaredDelimiter(lines)
  const delimiter = options.delimiter ?? declared ?? detectDelimiter(body, options.countKnown)
  return { delimiter, rows: readRows(body, delimiter, linesBefore, options.rowWord) }
}

/** Lists typed by hand have a space after the comma, and then the quotation mark is no longer the first. */
const dropSpaceBeforeQuotes = (text: string): string =>
  text.replace(/(^|[,;\t|]) +(?="(?:[^"\n]|"")*" *(?:[,;\t|]|$))/gm, '$1')

/** Excel writes and reads a first line such as `sep=;`. */
function takeDeclaredDelimiter(text: string) {
  const match = /^"?sep=([,;\t|])"?\n/i.exec(text)
  return match
    ? { body: text.slice(match[0].length), linesBefore: 1, declared: match[1] }
    : { body: text, linesBefore: 0, declared: undefined }
}

function readRows(
  text: string,
  delimiter: string,
  linesBefore: number,
  rowWord: string,
): TableRow[] {
  const rows: TableRow[] = []
  let line = linesBefore + 1
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors }) => {
      if (errors.some(({ type }) => type === 'Quotes')) throw quoteRefusal(line)
      refuseTooLarge(cells, line)
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
      if (rows.length > limits.rows) throw refusal(`The file has more than 100,000 ${rowWord}.`)
      line += 1 + countLineBreaks(cells)
    },
  })
  return rows
}

const quoteRefusal = (line: number) =>
  refusal(
    `Line ${line} has a quotation mark that is not closed, or text right after a closed one.`,
    `row ${line}`,
  )

export function refuseTooLarge(cells: readonly string[], line: number): void {
  if (cells.length > limits.columns) {
    throw refusal(`Line ${line} has more than 1,000 columns.`, `row ${line}`)
  }
  const at = cells.findIndex((cell) => cell.length > limits.cellLength)
  if (at >= 0) {
    const place = `row ${line}, column ${at + 1}`
    throw refusal(`Line ${line} has a cell of more than 32,767 characters.`, place)
  }
}

const countLineBreaks = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** Empty columns at the right end are dropped; an empty name in between becomes its number. */
export function nameColumns(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells
    .slice(0, last + 1)
    .map((cell, index) => (cell.trim() === '' ? `Column ${index + 1}` : cell.trim().slice(0, 200)))
}
