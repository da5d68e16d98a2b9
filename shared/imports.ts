import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, ShortText } from './ids.ts'
import { Minor } from './money.ts'
import { DateOrder, NumberStyle } from './table-files.ts'

export const ImportFormat = z.enum(['csv', 'xlsx', 'ofx', 'qif', 'camt053', 'mt940'])
export type ImportFormat = z.infer<typeof ImportFormat>

/** What a column of a bank's table may be. */
export const ColumnRole = z.enum([
  'date',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'direction',
  'balance',
  'currency',
  'payee',
  'description',
  'reference',
  'bankId',
  'account',
  'category',
  'property',
  'unit',
])
export type ColumnRole = z.infer<typeof ColumnRole>

/**
 * Which way money goes: one signed column, one whose signs are those of a card (spending is positive),
 * a column for each way, or an amount with a column that says debit or credit.
 */
export const SignConvention = z.enum(['signed', 'inverted', 'two_columns', 'marker'])
export type SignConvention = z.infer<typeof SignConvention>

/** How a file is read; what a format settles by itself is ignored. */
export const FileReading = z.strictObject({
  delimiter: z.string().max(1),
  sheet: z.string().max(200).nullable(),
  /** The line of the header, the first being 1; null when there is none. */
  headerLine: z.int().min(1).nullable(),
  roles: z.array(ColumnRole.nullable()).max(1000),
  dateOrder: DateOrder,
  numberStyle: NumberStyle,
  sign: SignConvention,
})
export type FileReading = z.infer<typeof FileReading>

/** One thing that Freehold worked out about a file, and what from. */
export const Guess = z.object({
  about: z.enum([
    'format',
    'encoding',
    'delimiter',
    'sheet',
    'header',
    'columns',
    'dateOrder',
    'numberStyle',
    'sign',
  ]),
  value: z.string(),
  reason: z.string(),
  /** False where the file reads as well in another way, so that the owner has to choose. */
  isCertain: z.boolean(),
})
export type Guess = z.infer<typeof Guess>

/** A line as it would be imported, or what keeps it from being read. */
export const MappedLine = z.object({
  line: z.int(),
  date: IsoDate.nullable(),
  amount: Minor.nullable(),
  payee: z.string(),
  description: z.string(),
  reference: z.string(),
  problem: z.string().nullable(),
})
export type MappedLine = z.infer<typeof MappedLine>

/** An account that the file names, and the one of ours that has its number. */
export const FileAccount = z.object({
  number: z.string(),
  currency: z.string().nullable(),
  closingDate: IsoDate.nullable(),
  closingBalance: Minor.nullable(),
  lines: z.int(),
  accountId: EntityId.nullable(),
})
export type FileAccount = z.infer<typeof FileAccount>

export const ImportPreview = z.object({
  /** Names the file in the calls that follow. */
  importId: z.string(),
  fileName: z.string(),
  format: ImportFormat,
  reading: FileReading,
  guesses: z.array(Guess),
  /** The bank whose files look like this one. */
  known: z.string().nullable(),
  columns: z.array(z.string()),
  sheets: z.array(z.string()),
  sampleRows: z.array(z.array(z.string())).max(20),
  mapped: z.array(MappedLine).max(20),
  /** What is missing before the file can be read, as "No column is chosen for the date." */
  problems: z.array(z.string()),
  lineCount: z.int(),
  unreadableCount: z.int(),
  accounts: z.array(FileAccount),
  /** When this very file was imported before. */
  importedAt: IsoInstant.nullable(),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const Outcome = z.enum(['new', 'duplicate', 'matched', 'unclear'])
export type Outcome = z.infer<typeof Outcome>

export const OutcomeCounts = z.object({
  new: z.int(),
  duplicate: z.int(),
  matched: z.int(),
  unclear: z.int(),
  /** Of the new and unclear ones, those that the owner leaves out. */
  skipped: z.int(),
  /** New ones without a category. */
  uncategorised: z.int(),
  total: z.int(),
})
export type OutcomeCounts = z.infer<typeof OutcomeCounts>

export const ReviewRow = z.object({
  index: z.int(),
  line: z.int(),
  date: IsoDate.nullable(),
  amount: Minor.nullable(),
  payee: z.string(),
  description: z.string(),
  reference: z.string(),
  accountId: EntityId.nullable(),
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  category: z.string().nullable(),
  outcome: Outcome,
  reason: z.string(),
  skip: z.boolean(),
})
export type ReviewRow = z.infer<typeof ReviewRow>

export const ImportBatch = z.object({
  id: EntityId,
  fileName: z.string(),
  format: ImportFormat,
  accountId: EntityId.nullable(),
  newCount: z.int(),
  duplicateCount: z.int(),
  matchedCount: z.int(),
  unclearCount: z.int(),
  createdAt: IsoInstant,
  /** Whether the whole batch was taken back. */
  isUndone: z.boolean(),
})
export type ImportBatch = z.infer<typeof ImportBatch>

/** A row of a file that was not imported, with why. */
export const SkippedRow = z.object({
  line: z.int(),
  date: IsoDate.nullable(),
  amount: Minor.nullable(),
  text: z.string(),
  outcome: Outcome,
  reason: z.string(),
})
export type SkippedRow = z.infer<typeof SkippedRow>

const Progress = z.object({
  kind: z.literal('progress'),
  step: z.enum(['reading', 'comparing', 'writing']),
  done: z.int(),
  total: z.int(),
})
export type ImportProgress = z.infer<typeof Progress>

const fileErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  IMPORT_REFUSED: errors.IMPORT_REFUSED,
  TOO_LARGE: errors.TOO_LARGE,
}
const importId = z.string().max(100)
const fileId = z.strictObject({ importId })

export const imports = {
  /** Looks at a file of up to 10 MB, in a thread of its own, and keeps it for the steps that follow. */
  open: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, file: z.file() }))
    .output(ImportPreview),
  read: oc
    .errors(fileErrors)
    .input(z.strictObject({ importId, reading: FileReading }))
    .output(ImportPreview),
  /** Reads the whole file and gives every row its outcome. */
  review: oc
    .errors(fileErrors)
    .input(
      z.strictObject({
        importId,
        reading: FileReading,
        /** Ours for each account of the file. */
        accounts: z.record(z.string().max(200), EntityId.nullable()),
        /** For rows that nothing else assigns. */
        propertyId: EntityId.nullable(),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          Progress,
          z.object({ kind: z.literal('done'), counts: OutcomeCounts }),
        ]),
      ),
    ),
  rows: oc
    .errors(fileErrors)
    .input(
      z.strictObject({
        importId,
        outcome: Outcome.nullable(),
        search: z.string().max(200),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.object({ rows: z.array(ReviewRow), total: z.int() })),
  /** Sets what the owner decided for some rows, or for all of an outcome, and learns a rule when asked to. */
  assign: oc
    .errors(fileErrors)
    .input(
      z.strictObject({
        importId,
        rows: z.union([z.array(z.int().min(0)).max(100_000), Outcome]),
        propertyId: EntityId.nullable().optional(),
        unitId: EntityId.nullable().optional(),
        category: z.string().max(60).nullable().optional(),
        skip: z.boolean().optional(),
        learn: z.boolean(),
      }),
    )
    .output(
      z.object({
        counts: OutcomeCounts,
        /** How many other rows the rules that were learned have changed. */
        alsoChanged: z.int(),
        learned: z.array(z.string()),
      }),
    ),
  /** Writes all rows as one command. */
  commit: oc
    .errors({ ...fileErrors, ...writeErrors })
    .input(
      z.strictObject({
        importId,
        /** The name under which the reading of this bank's files is remembered; null remembers nothing. */
        bankName: ShortText.nullable(),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          Progress,
          z.object({ kind: z.literal('done'), batch: ImportBatch }),
        ]),
      ),
    ),
  close: oc.input(fileId).output(z.null()),
  batches: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(ImportBatch)),
  /** The rows of a batch that were left out; the list stops at 5,000. */
  skipped: oc
    .errors(fileErrors)
    .input(z.strictObject({ batchId: EntityId }))
    .output(z.object({ rows: z.array(SkippedRow), total: z.int() })),
  /** Takes back a whole batch, even when other things were done since. */
  undo: oc
    .errors({ ...writeErrors, UNDO_BLOCKED: errors.UNDO_BLOCKED })
    .input(z.strictObject({ batchId: EntityId }))
    .output(z.null()),
}
