import type { DealFilePreview, MappedDeals } from '#shared/deals/deal-files'
import { decodeText } from '../table-files/decode-text.ts'
import { detectNumberStyle } from '../table-files/number-text.ts'
import { suggestColumns } from './column-suggestions.ts'
import { parseTable, type Table } from './deal-file-table.ts'
import { type MapChoices, mapDeals } from './map-deals.ts'

/** What the worker is asked: to look at a file, or to read its deals. */
export type DealFileTask =
  | { readonly kind: 'preview'; readonly bytes: Uint8Array }
  | { readonly kind: 'map'; readonly bytes: Uint8Array; readonly choices: MapChoices }

export type Preview = Omit<DealFilePreview, 'fileId' | 'name'>

const sampled = { rows: 20, cellLength: 200, rowsForStyle: 2000 }

export function previewDealFile(bytes: Uint8Array): Preview {
  const { text, encoding } = decodeText(bytes)
  const table = parseTable(text)
  return {
    encoding,
    delimiter: table.delimiter,
    numberStyle: detectNumberStyle(styleCells(table), table.delimiter),
    columns: [...table.columns],
    rowCount: table.rows.length,
    sampleRows: table.rows
      .slice(0, sampled.rows)
      .map(({ cells }) => cells.map((cell) => cell.slice(0, sampled.cellLength))),
    suggested: suggestColumns(table.columns),
  }
}

export const readDealFile = (bytes: Uint8Array, choices: MapChoices): MappedDeals =>
  mapDeals(parseTable(decodeText(bytes).text), choices)

function* styleCells(table: Table): Generator<string> {
  for (const { cells } of table.rows.slice(0, sampled.rowsForStyle)) yield* cells
}
