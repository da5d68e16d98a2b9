import { v7 as uuidv7 } from 'uuid'
import type {
  EntityFile,
  EntityImportChoices,
  ImportPlan,
  ImportResult,
  ImportSheet,
  SheetReading,
} from '#shared/imports/entity-imports'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import type { FileShelf } from '../table-files/file-shelf.ts'
import { runFileTask } from '../table-files/run-file-task.ts'
import { cutSheet, guessSheet, type SheetGuess } from './guess-sheet.ts'
import { type EntityPlan, planImport } from './plan-import.ts'
import { readBook } from './read-book.ts'
import type { EntityFileTask, EntitySheet } from './read-entity-file.ts'
import { type ReadSheet, readSheet } from './read-row.ts'
import { recallReading, rememberReading } from './sheet-mappings.ts'
import { writePlan } from './write-plan.ts'

const maxBytes = 10_000_000

/** A spreadsheet on its way into the file. */
export type ShelvedSheets = {
  readonly file: OpenFile
  readonly portfolioId: string
  readonly fileName: string
  readonly sheets: readonly EntitySheet[]
}
export type EntityFileShelf = FileShelf<ShelvedSheets>

/**
 * Looks at a file and keeps its rows for the steps that follow.
 *
 * @throws AppError TOO_LARGE, IMPORT_REFUSED, NOT_FOUND
 */
export async function openEntityFile(
  shelf: EntityFileShelf,
  file: OpenFile,
  { portfolioId, file: upload }: { portfolioId: string; file: File },
): Promise<EntityFile> {
  if (upload.size > maxBytes) throw new AppError('TOO_LARGE')
  await requirePortfolio(file.db, portfolioId)
  const fileName = upload.name.slice(0, 200)
  const task: EntityFileTask = { bytes: new Uint8Array(await upload.arrayBuffer()), fileName }
  // Our own worker's answer.
  const sheets = (await runFileTask('entity-imports/entity-file-worker', task, {})) as EntitySheet[]
  const shown: ImportSheet[] = []
  for (const sheet of sheets)
    shown.push(sheetView(sheet, await recallReading(file.db, portfolioId, sheet)))
  return { importId: shelf.put({ file, portfolioId, fileName, sheets }), fileName, sheets: shown }
}

/** The sheet as another kind, or with its header on another line. */
export function rereadSheet(
  shelf: EntityFileShelf,
  file: OpenFile,
  {
    importId,
    sheet,
    ...wish
  }: { importId: string; sheet: number } & Pick<SheetReading, 'kind' | 'headerLine'>,
): ImportSheet {
  const found = requireSheets(shelf, file, importId).sheets[sheet]
  if (!found) throw new AppError('NOT_FOUND')
  return sheetView(found, { ...guessSheet(found, wish), isKnown: false })
}

const shownCell = 200

function sheetView(
  { name, rows }: EntitySheet,
  { reading, isDateOrderCertain, isKnown }: SheetGuess & { readonly isKnown: boolean },
): ImportSheet {
  const { columns, body } = cutSheet(rows, reading.headerLine)
  const sampleRows = body
    .slice(0, 8)
    .map(({ cells }) => columns.map((_, at) => (cells[at] ?? '').slice(0, shownCell)))
  const fields = columns.map((_, at) => reading.fields[at] ?? null)
  return {
    name,
    columns,
    sampleRows,
    rowCount: body.length,
    reading: { ...reading, fields },
    isDateOrderCertain,
    isKnown,
  }
}

/** @throws AppError NOT_FOUND when the file is no longer kept, or another data file is open */
export function requireSheets(
  shelf: EntityFileShelf,
  file: OpenFile,
  importId: string,
): ShelvedSheets {
  const entry = shelf.find(importId)
  if (entry?.file === file) return entry
  throw new AppError('NOT_FOUND', { message: 'The file is no longer at hand. Choose it again.' })
}

/** What would become of every row; nothing is written. */
export async function planEntities(
  shelf: EntityFileShelf,
  file: OpenFile,
  choices: EntityImportChoices,
): Promise<ImportPlan> {
  const { rows, counts, kinds } = await planOn(
    file.db,
    requireSheets(shelf, file, choices.importId),
    choices,
  )
  return { rows, counts, kinds }
}

async function planOn(
  db: DataBase,
  { portfolioId, sheets }: ShelvedSheets,
  { asOf, sheets: readings }: EntityImportChoices,
): Promise<EntityPlan & { readonly sheets: readonly ReadSheet[] }> {
  const { currency } = await requirePortfolio(db, portfolioId)
  const read = sheets.flatMap((sheet, index) => {
    const reading = readings[index]
    return reading ? [readSheet(sheet, reading, currency)] : []
  })
  const rows = await readBook(db, portfolioId)
  return { ...planImport({ portfolioId, asOf, rows, sheets: read, newId: uuidv7 }), sheets: read }
}

/** Plans on the file as it is now and writes it, all of it as one command or nothing. */
export async function commitEntities(
  shelf: EntityFileShelf,
  file: OpenFile,
  choices: EntityImportChoices,
): Promise<ImportResult> {
  const entry = requireSheets(shelf, file, choices.importId)
  const outcome = await runCommand(
    file,
    { label: `Bring in ${entry.fileName}` },
    async (tx, { at }) => {
      const { book, counts, kinds } = await planOn(tx, entry, choices)
      await writePlan(tx, book, at)
      for (const [index, sheet] of entry.sheets.entries()) {
        const reading = choices.sheets[index]
        if (reading)
          await rememberReading(tx, { portfolioId: entry.portfolioId, at }, sheet, reading)
      }
      return { counts, kinds }
    },
  )
  if (outcome.repeated) throw new Error('a spreadsheet was brought in twice by one command')
  return { ...outcome.value, commandId: outcome.changes > 0 ? outcome.commandId : null }
}

/** The refused rows as they stand in the file, each with its reason, and a name for the file of them. */
export async function refusedRows(
  shelf: EntityFileShelf,
  file: OpenFile,
  choices: EntityImportChoices,
): Promise<{ readonly fileName: string; readonly table: string[][] }> {
  const entry = requireSheets(shelf, file, choices.importId)
  const { rows, sheets } = await planOn(file.db, entry, choices)
  const refused = rows.filter(({ outcome }) => outcome === 'refused')
  const table = sheets.flatMap(({ name, columns, rows: read }) => {
    const reasonByLine = new Map(
      refused.filter(({ sheet }) => sheet === name).map(({ line, reason }) => [line, reason]),
    )
    const lines = read.flatMap(({ line, cells }) => {
      const reason = reasonByLine.get(line)
      return reason === undefined ? [] : [[name, String(line), reason].concat(cells)]
    })
    return lines.length === 0 ? [] : [['Sheet', 'Row', 'Reason'].concat(columns)].concat(lines)
  })
  return { fileName: entry.fileName, table }
}
