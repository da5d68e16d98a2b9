import { decodeText } from './decode-text.ts'
import type { CountKnown } from './delimiter.ts'
import { parseRows, type TableRow } from './parse-rows.ts'
import { readWorkbookRows } from './read-workbook.ts'

export type FileTable = {
  readonly kind: 'csv' | 'xlsx'
  /** Of a text; empty for a workbook. */
  readonly encoding: string
  readonly delimiter: string
  /** The sheets of a workbook that have rows, and the one that was read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly rows: readonly TableRow[]
}

type Options = {
  readonly countKnown: CountKnown
  readonly rowWord: string
  readonly delimiter?: string | undefined
  readonly sheet?: string | undefined
}

export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * The rows of a table, whether it comes as CSV or as an Excel workbook, told apart by content.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function readTableFile(bytes: Uint8Array, options: Options): Promise<FileTable> {
  if (isWorkbook(bytes)) {
    const workbook = await readWorkbookRows(bytes, options.sheet)
    return { kind: 'xlsx', encoding: '', delimiter: '', ...workbook }
  }
  const { text, encoding } = decodeText(bytes)
  return { kind: 'csv', encoding, sheets: [], sheet: null, ...parseRows(text, options) }
}
