import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, ShortText } from '../ids.ts'
import { FileReading, ImportPreview } from './import-preview.ts'
import { ImportBatch } from './imports.ts'
import { Minor } from '../money.ts'

export const Outcome = z.enum(['new', 'duplicate', 'matched', 'unclear'])
export type Outcome = z.infer<typeof Outcome>

export const OutcomeCounts = z.object({
  new: z.int(),
  duplicate: z.int(),
  matched: z.int(),
  unclear: z.int(),
  /** Of the new ones, those that the owner leaves out. */
  skippedOfNew: z.int(),
  /** Of the matched ones, those that the owner leaves out. */
  skippedOfMatched: z.int(),
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

/** A batch as the list of imports shows it. */
export const BatchEntry = ImportBatch.omit({
  portfolioId: true,
  sha256: true,
  skippedJson: true,
}).extend({
  createdAt: IsoInstant,
  /** Whether the whole batch was taken back. */
  isUndone: z.boolean(),
})
export type BatchEntry = z.infer<typeof BatchEntry>

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

/** The names of everything that a line can be assigned to. */
const ImportTargets = z.object({
  properties: z.array(z.object({ id: EntityId, name: z.string() })),
  units: z.array(z.object({ id: EntityId, propertyId: EntityId, label: z.string() })),
  categories: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
})
export type ImportTargets = z.infer<typeof ImportTargets>

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
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  IMPORT_REFUSED: errors.IMPORT_REFUSED,
  TOO_LARGE: errors.TOO_LARGE,
}
const importId = z.string().max(100)
const fileId = z.strictObject({ importId })

export const bankImports = {
  /** What a line can be assigned to. */
  targets: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(ImportTargets),
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
          z.object({ kind: z.literal('done'), batch: BatchEntry }),
        ]),
      ),
    ),
  close: oc.input(fileId).output(z.null()),
  batches: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(BatchEntry)),
  /** The rows of a batch that were left out; the list stops at 5,000. */
  skipped: oc
    .errors(fileErrors)
    .input(z.strictObject({ batchId: EntityId }))
    .output(z.object({ rows: z.array(SkippedRow), total: z.int() })),
  /** Asks where to, and writes all rows that were left out as CSV; answers the path. */
  saveSkipped: oc
    .errors({ ...fileErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ batchId: EntityId }))
    .output(z.string().nullable()),
  /** Takes back a whole batch, even when other things were done since. */
  undo: oc
    .errors({ ...writeErrors, UNDO_BLOCKED: errors.UNDO_BLOCKED })
    .input(z.strictObject({ batchId: EntityId }))
    .output(z.null()),
}
