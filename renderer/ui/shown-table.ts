import { minorDigits } from '#shared/money'
import type { SheetColumnKind, ShownTable } from '#shared/tables'
import { type ColumnKind, type TableColumn, toExportCell } from './table-column.ts'

/** What the table shows, for saving it: money in currency units, rates as fractions, the sum row last. */
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
