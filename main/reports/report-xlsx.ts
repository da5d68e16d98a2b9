import type { Row } from 'exceljs'
import { formulaOf } from '#shared/reports/build-table'
import {
  type CellKind,
  kindOfCell,
  type ReportDocument,
  type ReportRow,
  type ReportTable,
} from '#shared/reports/report-document'
import { columnName } from '../exports/column-name.ts'
import { writeWorkbook } from '../exports/workbook.ts'
import { addCells, type SheetCell, type Writer } from '../exports/worksheet.ts'
import { writeFormula } from './cell-formula.ts'
import { numberFormatOf, plainCell } from './plain-cell.ts'
import { addSummarySheet } from './report-summary-sheet.ts'
import { sheetNames } from './sheet-names.ts'

type Sheet = ReturnType<Writer['addWorksheet']>

/** A report as a workbook: a summary, and each table on a sheet of its own with live sums and ratios. */
export const reportXlsx = (report: ReportDocument, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    addSummarySheet(workbook, report)
    const names = sheetNames(report.tables.map(({ title }) => title))
    for (const [index, table] of report.tables.entries())
      addTable(workbook, names[index] ?? table.id, table, report)
  })

/** The pages that fit sideways when they are printed. */
const widestUpright = 7

function addTable(
  workbook: Writer,
  name: string,
  table: ReportTable,
  { currency, name: report, title }: ReportDocument,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: {
      orientation: table.columns.length > widestUpright ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: {
      oddHeader: `&L${escapeCodes(title)}&R${escapeCodes(`${report}, ${table.title}`)}`,
      oddFooter: '&LFreehold. Best under your inputs; not advice.&R&P / &N',
    },
  })
  sheet.columns = table.columns.map(({ kind, title: head }, index) => ({
    width: widthOf(kind, head, index),
    style: { numFmt: numberFormatOf(kind, currency) },
  }))
  addHead(sheet, table)
  for (const at of table.rows.keys()) addReportRow(sheet, at, table, currency)
  nameTotals(workbook, name, table)
  sheet.commit()
}

/** Totals have names by which other sheets find them: `income_statement_Net_operating_income`. */
function nameTotals(workbook: Writer, sheet: string, { id, rows, columns }: ReportTable): void {
  const taken = new Set<string>()
  for (const [at, { level, cells }] of rows.entries()) {
    const name = `${id}_${String(cells[0])}`.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '_')
    if (level !== 'total' || columns.length < 2 || taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    workbook.definedNames.add(
      `'${sheet}'!$B$${at + 2}:$${columnName(columns.length)}$${at + 2}`,
      name.slice(0, 200),
    )
  }
}

/** `&` begins a code in the head and foot of a page. */
const escapeCodes = (text: string): string => text.replaceAll('&', '&&').slice(0, 100)

const widthOf = (kind: CellKind, title: string, index: number): number =>
  Math.max(index === 0 ? 34 : (widths[kind] ?? 14), Math.min(title.length + 2, 30))

const widths: Partial<Record<CellKind, number>> = { text: 26, date: 12, month: 11, count: 11 }

function addHead(sheet: Sheet, { columns }: ReportTable): void {
  const head = addCells(
    sheet,
    columns.map(({ title }) => title),
  )
  head.eachCell((cell, at) => {
    cell.font = { bold: true }
    cell.border = { bottom: { style: 'thin' } }
    cell.numFmt = 'General'
    cell.alignment = {
      wrapText: true,
      vertical: 'bottom',
      horizontal: isRight(columns[at - 1]?.kind ?? 'text') ? 'right' : 'left',
    }
  })
  head.commit()
}

const isRight = (kind: CellKind): boolean => kind !== 'text'

function addReportRow(sheet: Sheet, at: number, table: ReportTable, currency: string): void {
  const row = table.rows[at]
  if (row === undefined) return
  const added = addCells(
    sheet,
    row.cells.map((_, index) => sheetCell(table, at, index, currency)),
  )
  if (row.level !== 'line' || row.kind !== undefined) styleRow(added, row, table, currency)
  added.commit()
}

/** Heads and sums are bold; a row of another kind than its columns has formats of its own. */
function styleRow(added: Row, row: ReportRow, { columns }: ReportTable, currency: string): void {
  for (const index of columns.keys()) {
    const cell = added.getCell(index + 1)
    cell.numFmt = numberFormatOf(kindOfCell(row, columns, index), currency)
    if (row.level !== 'line') cell.font = { bold: true }
    if (row.level === 'subtotal') cell.border = { top: { style: 'thin' } }
    if (row.level === 'total') cell.border = { top: { style: 'medium' } }
  }
}

function sheetCell(table: ReportTable, at: number, index: number, currency: string): SheetCell {
  const { columns, rows } = table
  const row = rows[at]
  if (row === undefined) return null
  const value = plainCell(row.cells[index] ?? null, kindOfCell(row, columns, index), currency)
  const formula = formulaOf(row, columns, index)
  if (formula === null || typeof value !== 'number') return value
  // The head is the first line, so the first row is the second.
  const written = writeFormula(formula, (other) =>
    formula.isAcross ? `${columnName(other + 1)}${at + 2}` : `${columnName(index + 1)}${other + 2}`,
  )
  return written === null ? value : { formula: written, result: value }
}
