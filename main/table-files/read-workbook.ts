import type { Cell, CellValue, Worksheet } from 'exceljs'
import { checkArchive } from './check-archive.ts'
import { refusal } from './decode-text.ts'
import { limits, refuseTooLarge, type TableRow } from './parse-rows.ts'

export type WorkbookRows = {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly rows: readonly TableRow[]
}

/** Parts of a workbook that say nothing about its cells. */
const ignored = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture']

/**
 * The rows of one sheet of an Excel workbook, every cell as text: dates as 2024-03-25, numbers with a
 * decimal point. Formulas are read as the value they had when the workbook was saved.
 *
 * @param sheet the sheet to read; the one with the most rows when left out
 * @throws AppError IMPORT_REFUSED
 */
export async function readWorkbookRows(bytes: Uint8Array, sheet?: string): Promise<WorkbookRows> {
  const sheets = await loadSheets(bytes)
  const largest = sheets.toSorted((a, b) => b.actualRowCount - a.actualRowCount)[0]
  const chosen = sheets.find(({ name }) => name === sheet) ?? largest
  if (!chosen) throw refusal('The workbook is empty.')
  return { sheets: sheets.map(({ name }) => name), sheet: chosen.name, rows: rowsOf(chosen) }
}

export type SheetRows = { readonly name: string; readonly rows: readonly TableRow[] }

/**
 * The rows of every sheet that has any, read in the same way.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function readAllSheets(bytes: Uint8Array): Promise<SheetRows[]> {
  const sheets = await loadSheets(bytes)
  if (sheets.length === 0) throw refusal('The workbook is empty.')
  return sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
}

/** The sheets with rows, the archive checked before anything of it is kept. */
async function loadSheets(bytes: Uint8Array): Promise<Worksheet[]> {
  await checkArchive(bytes)
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  try {
    // The library takes a Node buffer, whatever its types say.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
      ignoreNodes: ignored,
    })
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw refusal('This workbook is damaged, or it is not an Excel workbook.')
  }
  return workbook.worksheets.filter(({ actualRowCount }) => actualRowCount > 0)
}

function rowsOf(sheet: Worksheet): TableRow[] {
  if (sheet.actualRowCount > limits.rows) throw refusal('The sheet has more than 100,000 rows.')
  const rows: TableRow[] = []
  sheet.eachRow((row, line) => {
    const cells: string[] = []
    let saysMore = false
    row.eachCell({ includeEmpty: true }, (cell) => {
      const text = textOf(cell)
      cells.push(text)
      saysMore ||= text !== '' && cell.master.row === cell.row
    })
    refuseTooLarge(cells, line)
    if (saysMore) rows.push({ line, cells })
  })
  return rows
}

/**
 * A merged cell counts for every row that it spans, in its first column: a title across a table is said
 * once. A row with nothing but what rows above it say is a part of theirs, and none of its own.
 */
const textOf = (cell: Cell): string =>
  Number(cell.master.col) === Number(cell.col) ? valueText(cell.master.value) : ''

function valueText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  switch (typeof value) {
    case 'string':
      return value.trim()
    case 'number':
      return numberText(value)
    case 'boolean':
      return value ? 'true' : 'false'
    default:
      return compoundText(value)
  }
}

function compoundText(
  value: Exclude<CellValue, string | number | boolean | Date | null | undefined>,
) {
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim()
  if ('error' in value) return value.error
  if ('result' in value && value.result !== undefined) return valueText(value.result)
  // A link says its text, never its address.
  return 'text' in value ? valueText(value.text) : ''
}

/** Excel keeps 0.1 + 0.2 as 0.30000000000000004; no money or rate needs more than ten digits after the point. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toFixed(10)))

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}
