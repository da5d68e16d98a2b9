import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityKind, ImportField, SheetKind } from './entity-import-fields.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { DateOrder, NumberStyle } from './table-files.ts'

/** How one sheet is read. */
export const SheetReading = z.strictObject({
  kind: SheetKind,
  /** The line of the header, the first being 1. */
  headerLine: z.int().min(1),
  fields: z.array(ImportField.nullable()).max(1000),
  dateOrder: DateOrder,
  numberStyle: NumberStyle,
})
export type SheetReading = z.infer<typeof SheetReading>

export const ImportSheet = z.object({
  /** Of a CSV file the name of the file. */
  name: z.string(),
  columns: z.array(z.string()),
  sampleRows: z.array(z.array(z.string())).max(8),
  rowCount: z.int(),
  reading: SheetReading,
  /** False where the dates read as well in another order, so that the owner has to choose. */
  isDateOrderCertain: z.boolean(),
  /** Whether a sheet with these columns was brought in before, and is read as it was then. */
  isKnown: z.boolean(),
})
export type ImportSheet = z.infer<typeof ImportSheet>

export const EntityFile = z.object({
  /** Names the file in the calls that follow. */
  importId: z.string(),
  fileName: z.string(),
  sheets: z.array(ImportSheet),
})
export type EntityFile = z.infer<typeof EntityFile>

export const RowOutcome = z.enum(['created', 'updated', 'unchanged', 'refused'])
export type RowOutcome = z.infer<typeof RowOutcome>

/** What becomes of one row of the file. */
export const PlannedRow = z.object({
  sheet: z.string(),
  line: z.int(),
  /** What the row is about, as "Elm Street · 2B · Jane Doe". */
  name: z.string(),
  outcome: RowOutcome,
  /** What it makes or changes, or with the place why it is refused. */
  reason: z.string(),
})
export type PlannedRow = z.infer<typeof PlannedRow>

const RowCounts = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
})
export type RowCounts = z.infer<typeof RowCounts>

/** How many of one kind are made, and how many changed. */
export const KindCounts = z.object({ kind: EntityKind, created: z.int(), updated: z.int() })
export type KindCounts = z.infer<typeof KindCounts>

export const ImportPlan = z.object({
  rows: z.array(PlannedRow),
  counts: RowCounts,
  kinds: z.array(KindCounts),
})
export type ImportPlan = z.infer<typeof ImportPlan>

export const ImportResult = z.object({
  counts: RowCounts,
  kinds: z.array(KindCounts),
  /** What undo takes back; null when there was nothing to write. */
  commandId: z.string().nullable(),
})
export type ImportResult = z.infer<typeof ImportResult>

const fileErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  IMPORT_REFUSED: errors.IMPORT_REFUSED,
  TOO_LARGE: errors.TOO_LARGE,
}

const importId = z.string().max(100)
/** The sheets in the order of the file, null for one that is left out. */
const Choices = z.strictObject({
  importId,
  /** The day of values and balances that the file gives without one. */
  asOf: IsoDate,
  sheets: z.array(SheetReading.nullable()).max(200),
})
export type EntityImportChoices = z.infer<typeof Choices>

export const entityImports = {
  /** Looks at a CSV or Excel file of up to 10 MB, in a thread of its own, and keeps it for the steps that follow. */
  open: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, file: z.file() }))
    .output(EntityFile),
  /** Reads one sheet as another kind, or with its header elsewhere: the columns are guessed anew. */
  reread: oc
    .errors(fileErrors)
    .input(
      z.strictObject({
        importId,
        sheet: z.int().min(0),
        kind: SheetKind,
        headerLine: z.int().min(1),
      }),
    )
    .output(ImportSheet),
  /** What would become of every row; writes nothing. */
  plan: oc.errors(fileErrors).input(Choices).output(ImportPlan),
  /** Writes all rows that are not refused, as one command. */
  commit: oc
    .errors({ ...fileErrors, ...writeErrors })
    .input(Choices)
    .output(ImportResult),
  /** Asks where to, and writes the refused rows with their reasons as CSV; answers the path. */
  saveRefused: oc
    .errors({ ...fileErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(Choices)
    .output(z.string().nullable()),
  /** Takes a whole import back, even when other things were done since. */
  undo: oc
    .errors({ ...writeErrors, UNDO_BLOCKED: errors.UNDO_BLOCKED })
    .input(z.strictObject({ commandId: EntityId }))
    .output(z.null()),
  /** Asks where to, and writes an example: a workbook with a sheet for each kind, or a CSV of one. */
  saveTemplate: oc
    .errors({ EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ kind: EntityKind.nullable() }))
    .output(z.string().nullable()),
}
