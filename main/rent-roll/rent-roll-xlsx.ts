import type { RentRoll, RentRollRow } from '#shared/rent-roll'
import { writeWorkbook } from '../exports/workbook.ts'
import {
  addCells,
  addRow,
  type SheetColumn,
  type SheetCell,
  startSheet,
  type Writer,
} from '../exports/worksheet.ts'
import type { RentRollColumn } from './rent-roll-lines.ts'

type Sheet = ReturnType<Writer['addWorksheet']>

/** A rent roll as a workbook: the units by property, each property with live sums, and their total. */
export const rentRollXlsx = (
  roll: RentRoll,
  columns: readonly RentRollColumn[],
  createdAt: string,
): Promise<Uint8Array> =>
  writeWorkbook(createdAt, (workbook) => {
    addUnits(workbook, roll, columns)
    addOccupancy(workbook, roll)
  })

function addUnits(workbook: Writer, roll: RentRoll, columns: readonly RentRollColumn[]): void {
  const sheet = workbook.addWorksheet(`Rent roll ${roll.date}`, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  })
  startSheet(sheet, columns)
  let line = 2
  const subtotalLines: number[] = []
  for (const { propertyName, rows } of roll.properties) {
    for (const row of rows)
      addRow(
        sheet,
        columns.map(({ value }) => value(row)),
      )
    const last = line + rows.length - 1
    const from = line
    addSums(
      sheet,
      columns,
      `Total ${propertyName}`,
      rows,
      (letter) => `SUM(${letter}${from}:${letter}${last})`,
    )
    line = last + 1
    subtotalLines.push(line)
    line += 1
  }
  const all = roll.properties.flatMap(({ rows }) => rows)
  if (all.length > 0)
    addSums(sheet, columns, 'Total', all, (letter) =>
      subtotalLines.map((number) => `${letter}${number}`).join('+'),
    )
}

function addSums(
  sheet: Sheet,
  columns: readonly RentRollColumn[],
  title: string,
  rows: readonly RentRollRow[],
  formulaOf: (letter: string) => string,
): void {
  const cells = columns.map(({ isSum, value }, index): SheetCell => {
    if (index === 0) return title
    if (isSum !== true) return null
    const result = rows.reduce((sum, row) => sum + Number(value(row) ?? 0), 0)
    return { formula: formulaOf(String.fromCharCode(65 + index)), result }
  })
  const row = addCells(sheet, cells)
  row.font = { bold: true }
  row.border = { top: { style: 'thin' } }
  row.commit()
}

/** Occupancy is let ÷ all, live; terms are weighted by rent and stand as figures. */
function addOccupancy(workbook: Writer, { properties, totals }: RentRoll): void {
  const sheet = workbook.addWorksheet('Occupancy', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, occupancyColumns)
  const lines = [
    ...properties.map(({ propertyName, totals: sums }) => ({ name: propertyName, sums })),
    { name: 'Total', sums: totals },
  ]
  for (const [index, { name, sums }] of lines.entries()) {
    const line = index + 2
    addRow(sheet, [
      name,
      sums.units,
      sums.letUnits,
      share(`C${line}/B${line}`, sums.occupancy),
      sums.area,
      sums.letArea,
      share(`F${line}/E${line}`, sums.occupancyByArea),
      sums.wault,
      sums.waultToBreak,
    ])
  }
}

const share = (formula: string, result: number | null): SheetCell =>
  result === null ? null : { formula, result }

const occupancyColumns: readonly SheetColumn[] = [
  { title: 'Property', width: 26 },
  { title: 'Units', width: 10 },
  { title: 'Let', width: 10 },
  { title: 'Occupancy', width: 12, format: 'rate' },
  { title: 'Area', width: 12, format: 'count' },
  { title: 'Area let', width: 12, format: 'count' },
  { title: 'Occupancy by area', width: 18, format: 'rate' },
  { title: 'WAULT (years)', width: 14, format: 'ratio' },
  { title: 'WAULT to break (years)', width: 22, format: 'ratio' },
]
