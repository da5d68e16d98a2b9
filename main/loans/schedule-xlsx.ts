import type { Worksheet } from 'exceljs'
import { minorDigits } from '#shared/money'
import { writeWorkbook } from '../exports/workbook.ts'
import { addCells, addRow, type SheetCell, startSheet } from '../exports/worksheet.ts'
import type { ExportedSchedule } from './exported-schedule.ts'

/**
 * The schedule as a workbook that calculates: change the rate, the days or a payment of a row, and the
 * interest, the principal and every balance after it follow. The last payment clears what is left.
 */
export const scheduleXlsx = (exported: ExportedSchedule, createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    const sheet = workbook.addWorksheet('Schedule', { views: [{ state: 'frozen', ySplit: 1 }] })
    const money = (title: string) =>
      ({ title: `${title} (${exported.currency})`, width: 18, format: 'money' }) as const
    startSheet(sheet, [
      { title: 'Payment', width: 10 },
      { title: 'Date', width: 12 },
      { title: 'Rate a year', width: 12, format: 'rate' },
      { title: 'Share of the year', width: 16 },
      money('Owed before'),
      money('Payment'),
      money('Interest'),
      money('Principal'),
      money('Owed after'),
      money('Escrow'),
    ])
    exported.rows.forEach((_row, index) => addRow(sheet, rowCells(exported, index)))
    addTotals(sheet, exported)
    sheet.commit()
  })

function rowCells({ rows, amount, currency }: ExportedSchedule, index: number): SheetCell[] {
  const row = rows[index]
  if (row === undefined) throw new Error('a schedule has a row for each of its payments')
  const before = rows[index - 1]?.balance ?? amount
  const line = index + 2
  const isLast = index === rows.length - 1
  return [
    row.number,
    row.date,
    row.rate,
    row.fraction,
    index === 0 ? amount : { formula: `I${line - 1}`, result: before },
    isLast ? { formula: `E${line}+G${line}`, result: row.payment } : row.payment,
    {
      formula: `ROUND(E${line}*C${line}*D${line},${minorDigits(currency)})`,
      result: row.interest,
    },
    { formula: `F${line}-G${line}`, result: row.principal },
    { formula: `E${line}-H${line}`, result: row.balance },
    row.escrow,
  ]
}

function addTotals(sheet: Worksheet, { rows }: ExportedSchedule): void {
  if (rows.length === 0) return
  const sum = (column: string, read: (row: (typeof rows)[number]) => number): SheetCell => ({
    formula: `SUM(${column}2:${column}${rows.length + 1})`,
    result: rows.reduce((total, row) => total + read(row), 0),
  })
  const totals = addCells(sheet, [
    'Total',
    null,
    null,
    null,
    null,
    sum('F', ({ payment }) => payment),
    sum('G', ({ interest }) => interest),
    sum('H', ({ principal }) => principal),
    null,
    sum('J', ({ escrow }) => escrow),
  ])
  totals.font = { bold: true }
  totals.border = { top: { style: 'thin' } }
  totals.commit()
}
