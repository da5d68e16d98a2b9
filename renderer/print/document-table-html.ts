import {
  type CellKind,
  isFigureKind,
  kindOfCell,
  type ReportRow,
  type ReportTable,
} from '#shared/reports/report-document'
import type { Formatters } from '../ui/use-format.ts'
import { writeTableCell } from './document-cells.ts'
import { escapeHtml } from './escape-html.ts'
import styles from './document.module.css'
import type { Band, TablePart } from './table-bands.ts'

/**
 * What stands in a table of a report, as markup: ten thousand rows of components take longer to make
 * than all of their pages take to print.
 *
 * @param part the columns and rows that are shown
 */
export function tableHtml(
  table: ReportTable,
  { band, from, to }: TablePart,
  format: Formatters,
): string {
  const rows = table.rows.slice(from, to).map((row) => rowHtml(row, table, band, format))
  return `<thead><tr>${band.map((index) => headHtml(table, index)).join('')}</tr></thead><tbody>${rows.join('')}</tbody>`
}

function headHtml({ columns }: ReportTable, index: number): string {
  const { title, kind } = columns[index] ?? { title: '', kind: 'text' }
  return `<th scope="col"${classHtml(classOf(kind))}>${escapeHtml(title)}</th>`
}

function rowHtml(row: ReportRow, { columns }: ReportTable, band: Band, format: Formatters): string {
  if (row.level === 'heading') {
    const text = escapeHtml(String(row.cells[0] ?? ''))
    return `<tr${classHtml(styles['heading'])}><th colspan="${band.length}" scope="rowgroup">${text}</th></tr>`
  }
  const cells = band.map((index) => {
    const kind = kindOfCell(row, columns, index)
    const text = writeTableCell(row.cells[index] ?? null, kind, format)
    return `<td${classHtml(classOf(columns[index]?.kind ?? kind))}>${escapeHtml(text)}</td>`
  })
  return `<tr${classHtml(styles[row.level])}>${cells.join('')}</tr>`
}

const classOf = (kind: CellKind): string | undefined =>
  isFigureKind(kind) ? styles['figure'] : kind === 'date' ? styles['date'] : undefined

const classHtml = (name: string | undefined): string =>
  name === undefined ? '' : ` class="${name}"`
