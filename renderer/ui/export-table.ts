import { minorDigits } from '#shared/money'
import { toCsv } from './csv.ts'
import { download } from './download.ts'
import { type TableColumn, toCsvCell } from './table-column.ts'

/** Saves the shown columns of the filtered rows as a CSV file. */
export function exportTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  currency: string,
): void {
  const minorPerMajor = 10 ** minorDigits(currency)
  const head = columns.map((column) => column.title)
  const body = rows.map((row) =>
    columns.map((column) => toCsvCell(column, column.value(row), minorPerMajor)),
  )
  download(`${name}.csv`, new Blob([toCsv([head, ...body])], { type: 'text/csv;charset=utf-8' }))
}
