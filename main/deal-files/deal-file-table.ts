import { refusal } from '../table-files/decode-text.ts'
import { nameColumns, parseRows, type TableRow } from '../table-files/parse-rows.ts'
import { suggestColumns } from './column-suggestions.ts'

export type Table = {
  readonly delimiter: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/**
 * The header and the deals of a CSV text.
 *
 * @throws AppError IMPORT_REFUSED with the line
 */
export function parseTable(text: string): Table {
  const { delimiter, rows: all } = parseRows(text, { countKnown, rowWord: 'deals' })
  const [header, ...rows] = all
  if (!header) throw refusal('The file is empty.')
  if (rows.length === 0) throw refusal('The file has a header but no deals under it.')
  return { delimiter, columns: nameColumns(header.cells), rows }
}

const countKnown = (cells: readonly string[]): number =>
  suggestColumns(cells).filter((column) => column !== null).length
