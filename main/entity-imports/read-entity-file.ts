import { refusal } from '../table-files/decode-text.ts'
import { isWorkbook, readTableFile } from '../table-files/read-table.ts'
import { readAllSheets, type SheetRows } from '../table-files/read-workbook.ts'
import { countKnownFields } from './field-names.ts'

/** What the thread that reads the file is started with. */
export type EntityFileTask = { readonly bytes: Uint8Array; readonly fileName: string }

/** One sheet; the delimiter is that of a CSV file, and empty for a workbook. */
export type EntitySheet = SheetRows & { readonly delimiter: string }

/** An owner has hundreds of these, a large firm some thousands. */
const most = 20_000

/**
 * The sheets of an Excel workbook, or the one table of a CSV file, told apart by content.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function readEntityFile({ bytes, fileName }: EntityFileTask): Promise<EntitySheet[]> {
  const sheets = isWorkbook(bytes)
    ? (await readAllSheets(bytes)).map((sheet) => ({ ...sheet, delimiter: '' }))
    : [{ name: fileName.replace(/\.\w+$/, ''), ...(await readCsv(bytes)) }]
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows === 0) throw refusal('The file is empty.')
  if (rows > most) throw refusal('The file has more than 20,000 rows. Split it into smaller ones.')
  return sheets
}

async function readCsv(bytes: Uint8Array): Promise<Omit<EntitySheet, 'name'>> {
  const options = { countKnown: countKnownFields, rowWord: 'rows' }
  const { rows, delimiter } = await readTableFile(bytes, options)
  return { rows, delimiter }
}
