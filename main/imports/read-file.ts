import type { FileReading, Guess } from '#shared/imports/import-preview'
import type { StatementFormat } from '#shared/imports/imports'
import { detectDateOrder } from '../table-files/date-text.ts'
import { refusal } from '../table-files/decode-text.ts'
import { detectNumberStyle } from '../table-files/number-text.ts'
import { type FileTable, readTableFile } from '../table-files/read-table.ts'
import { countKnownRoles } from './column-names.ts'
import { detectFormat } from './detect-format.ts'
import { mapTable } from './map-table.ts'
import { readCamt } from './readers/camt.ts'
import { readMt940 } from './readers/mt940.ts'
import { readOfx } from './readers/ofx.ts'
import { collectQif, qifAmounts, qifDates, type QifRecord, readQif } from './readers/qif.ts'
import type { Statement } from './statement-line.ts'
import { cutTable, dateGuess, detectTableReading } from './table-reading.ts'

/** A file as it lies before it is read: a table or QIF can be read in several ways, the others in one. */
export type ParsedFile =
  | { readonly format: 'csv' | 'xlsx'; readonly table: FileTable }
  | { readonly format: 'qif'; readonly records: readonly QifRecord[] }
  | { readonly format: 'ofx' | 'camt053' | 'mt940'; readonly statement: Statement }

export type TableChoice = {
  readonly delimiter?: string | undefined
  readonly sheet?: string | undefined
}

const formatWords: Readonly<Record<StatementFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  ofx: 'OFX / QFX',
  qif: 'QIF',
  camt053: 'CAMT.053',
  mt940: 'MT940',
}

/** @throws AppError IMPORT_REFUSED */
export async function parseFile(
  bytes: Uint8Array,
  currency: string,
  choice: TableChoice = {},
): Promise<ParsedFile> {
  const format = detectFormat(bytes)
  switch (format) {
    case 'csv':
    case 'xlsx':
      return { format, table: await parseTable(bytes, choice) }
    case 'qif':
      return { format, records: collectRecords(bytes) }
    case 'ofx':
      return { format, statement: readOfx(bytes, currency) }
    case 'camt053':
      return { format, statement: readCamt(bytes, currency) }
    case 'mt940':
      return { format, statement: readMt940(bytes, currency) }
    default:
      throw new Error(`no reader for ${String(format satisfies never)}`)
  }
}

async function parseTable(bytes: Uint8Array, choice: TableChoice): Promise<FileTable> {
  const options = { countKnown: countKnownRoles, rowWord: 'rows' }
  const table = await readTableFile(bytes, { ...options, ...choice })
  if (table.rows.length === 0) throw refusal('The file is empty.')
  return table
}

function collectRecords(bytes: Uint8Array): QifRecord[] {
  const records = collectQif(bytes)
  if (records.length === 0) throw refusal('The file has no bookings in it.')
  return records
}

const plainReading: FileReading = {
  delimiter: '',
  sheet: null,
  headerLine: null,
  roles: [],
  dateOrder: 'ymd',
  numberStyle: '1,234.56',
  sign: 'signed',
}

/**
 * How the file is best read, with the reasons.
 *
 * @throws AppError IMPORT_REFUSED for a table of names without a row
 */
export function detectReading(file: ParsedFile): { reading: FileReading; guesses: Guess[] } {
  const format: Guess = {
    about: 'format',
    value: file.format,
    reason: `By its content this is ${formatWords[file.format]}.`,
    isCertain: true,
  }
  if ('table' in file) {
    const { reading, guesses } = detectTableReading(file.table)
    if (cutTable(file.table.rows, reading.headerLine).body.length === 0)
      throw refusal('The file names its columns and has no line below them: nothing was booked.')
    return { reading, guesses: [format, ...guesses] }
  }
  if ('statement' in file) return { reading: plainReading, guesses: [format] }
  const dates = detectDateOrder(qifDates(file.records))
  const numberStyle = detectNumberStyle(qifAmounts(file.records), ',')
  return {
    reading: { ...plainReading, dateOrder: dates.order, numberStyle },
    guesses: [format, dateGuess(dates)],
  }
}

export function readFile(
  file: ParsedFile,
  reading: FileReading,
  currency: string,
  report?: (done: number, total: number) => void,
): Statement {
  if ('statement' in file) return file.statement
  if ('records' in file) return readQif(file.records, reading, currency)
  return mapTable(file.table.rows, reading, currency, report)
}
