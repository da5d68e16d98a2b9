import {
  type CellKind,
  kindOfCell,
  type ReportDocument,
  type ReportTable,
} from '#shared/reports/report-document'
import { type CsvCell, toCsv } from '../exports/csv.ts'
import { plainCell } from './plain-cell.ts'

/**
 * A report as CSV: one table as a plain list; of several each under its title, with an empty line between.
 * Money is in currency units, rates are fractions, dates ISO.
 */
export function reportCsv({ tables, currency }: ReportDocument): string {
  const [only, second] = tables
  if (only === undefined) return toCsv([])
  if (second === undefined) return toCsv(linesOf(only, currency))
  return toCsv(
    tables.flatMap((table, index) => [
      ...(index === 0 ? [] : [[]]),
      [table.title],
      ...linesOf(table, currency),
    ]),
  )
}

const linesOf = (table: ReportTable, currency: string): CsvCell[][] => [
  table.columns.map(({ title }) => title),
  ...table.rows.map((row) =>
    row.cells.map((cell, index) => csvCell(cell, kindOfCell(row, table.columns, index), currency)),
  ),
]

const csvCell = (cell: string | number | null, kind: CellKind, currency: string): CsvCell =>
  typeof cell === 'string' ? cell : (plainCell(cell, kind, currency) as number | null)
