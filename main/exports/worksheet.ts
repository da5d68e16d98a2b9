import type { Row, stream, Worksheet } from 'exceljs'

export type Writer = stream.xlsx.WorkbookWriter

/** What sheets are made of: text, figures, and formulas with the result they have now. */
export type SheetCell = string | number | boolean | null | Date | Formula
export type Formula = { readonly formula: string; readonly result: number }

export const numberFormats = {
  money: '#,##0.00;[Red]-#,##0.00',
  /** Whole money; nothing where there is none. */
  bar: '#,##0;[Red]-#,##0;',
  rate: '0.00%',
  exactRate: '0.00####%',
  count: '#,##0',
  ratio: '0.00##',
  plain: 'General',
} as const
export type NumberFormat = keyof typeof numberFormats

export type SheetColumn = {
  readonly title: string
  readonly width: number
  readonly format?: NumberFormat
}

// The longest text a cell can hold.
const longestText = 32_767

/** Column widths, a bold header that stays in view, and each column's number format. */
export function startSheet(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  sheet.columns = columns.map(({ width, format }) => ({
    width,
    ...(format ? { style: { numFmt: numberFormats[format] } } : {}),
  }))
  const header = addCells(
    sheet,
    columns.map(({ title }) => title),
  )
  header.font = { bold: true }
  header.border = { bottom: { style: 'thin' } }
  header.commit()
}

/** Adds a row; text stays text, whatever it begins with. */
export function addCells(sheet: Worksheet, cells: readonly SheetCell[]): Row {
  return sheet.addRow(cells.map(toValue))
}

/** Adds a row that is written at once, for the many rows of a list. */
export function addRow(sheet: Worksheet, cells: readonly SheetCell[]): void {
  const row = addCells(sheet, cells)
  row.eachCell((cell, number) => {
    const { style } = sheet.getColumn(number)
    if (style?.numFmt !== undefined) cell.style = style
    // A date in a column without a format gets one of its own, by what it is.
    else if (typeof cell.value === 'string') cell.style = textStyle
  })
  row.commit()
}

/**
 * Each cell comes with a copy of its column's style, and the library looks for an equal one among all; one
 * that it has seen itself is found at once, which saves a quarter of a long list's time.
 */
const textStyle = {}

function toValue(cell: SheetCell): SheetCell {
  if (typeof cell === 'string') return cleanText(cell)
  if (typeof cell === 'number' && !Number.isFinite(cell)) return null
  return cell
}

// XML has no way to write control characters and halves of pairs; a sheet with one would not open.
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** `_x000A_` is how the format itself escapes characters, so a text that has it is escaped once more. */
const cleanText = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, longestText)
