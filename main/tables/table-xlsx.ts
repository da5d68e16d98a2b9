import type { SheetColumnKind, ShownTable, TableCell } from '#shared/tables'
import { writeWorkbook } from '../exports/workbook.ts'
import {
  addCells,
  addRow,
  type NumberFormat,
  type SheetCell,
  startSheet,
} from '../exports/worksheet.ts'

const formats: Readonly<Record<SheetColumnKind, NumberFormat | undefined>> = {
  text: undefined,
  date: undefined,
  money: 'money',
  rate: 'rate',
  number: 'plain',
  ratio: 'ratio',
}

/** A table as a workbook of one sheet. A total that is the sum of its column is a live SUM. */
export const tableXlsx = (table: ShownTable, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    const sheet = workbook.addWorksheet(sheetName(table.title), {
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    startSheet(
      sheet,
      table.columns.map(({ title, kind }) => {
        const format = formats[kind]
        return { title, width: kind === 'text' ? 32 : 16, ...(format ? { format } : {}) }
      }),
    )
    for (const row of table.rows) addRow(sheet, row)
    if (table.total) {
      const totals = addCells(
        sheet,
        table.total.map((total, index) => liveTotal(table, total, index)),
      )
      totals.font = { bold: true }
      totals.border = { top: { style: 'thin' } }
      totals.commit()
    }
  })

function liveTotal({ rows }: ShownTable, total: TableCell, index: number): SheetCell {
  if (typeof total !== 'number' || rows.length === 0) return total
  const sum = rows.reduce((so, row) => {
    const cell = row[index]
    return so + (typeof cell === 'number' ? cell : 0)
  }, 0)
  // A ratio of sums, such as an occupancy, is no sum of its column and stands as a figure.
  if (Math.abs(sum - total) > 1e-6 * Math.max(1, Math.abs(total))) return total
  const column = columnLetters(index)
  return { formula: `SUM(${column}2:${column}${rows.length + 1})`, result: total }
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** Sheet names have at most 31 characters and none of `[ ] : * ? / \`. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Table'
