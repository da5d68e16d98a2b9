import { minorDigits } from '#shared/money'
import type { SheetColumnKind, ShownTable } from '#shared/tables'
import { toCsv } from './csv.ts'
import { download } from './download.ts'
import { type ColumnKind, type TableColumn, toExportCell } from './table-column.ts'

/** Saves the shown columns of the filtered rows as a CSV file. */
export function saveAsCsv<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  currency: string,
): void {
  const { columns: heads, rows: body } = toShownTable(name, columns, rows, currency)
  const csv = toCsv([heads.map(({ title }) => title), ...body])
  download(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
}

/** What the table shows, for a workbook: money in currency units, rates as fractions, the sum row last. */
export function toShownTable<Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  currency: string,
): ShownTable {
  const minorPerMajor = 10 ** minorDigits(currency)
  const hasTotals = rows.length > 0 && columns.some((column) => column.total !== undefined)
  return {
    title,
    columns: columns.map((column) => ({ title: column.title, kind: sheetKind(column.kind) })),
    rows: rows.map((row) =>
      columns.map((column) => toExportCell(column, column.value(row), minorPerMajor)),
    ),
    total: hasTotals
      ? columns.map((column) => toExportCell(column, column.total?.(rows) ?? null, minorPerMajor))
      : null,
  }
}

const sheetKind = (kind: ColumnKind = 'text'): SheetColumnKind =>
  kind === 'majorMoney' ? 'money' : kind
