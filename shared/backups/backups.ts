import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from '../dates.ts'
import { errors } from '../errors.ts'
import { FileState } from '../files.ts'

/** Why a backup was made: by itself, because somebody asked, or before something that replaces much. */
export const BackupReason = z.enum(['change', 'close', 'asked', 'migration', 'import', 'restore'])
export type BackupReason = z.infer<typeof BackupReason>

/** When it was made, to the second, and its number among the backups of its file. */
export const BackupId = z.string().regex(/^\d{8}T\d{6}Z-\d{6,9}$/)

/** Beside the data file, or in the second folder that its owner has chosen. */
export const BackupPlace = z.enum(['own', 'second'])
export type BackupPlace = z.infer<typeof BackupPlace>

export const BackupCounts = z.object({
  properties: z.int(),
  units: z.int(),
  leases: z.int(),
  loans: z.int(),
  transactions: z.int(),
  documents: z.int(),
})
export type BackupCounts = z.infer<typeof BackupCounts>

export const Backup = z.object({
  id: BackupId,
  place: BackupPlace,
  state: z.enum(['verified', 'damaged']),
  /** What is wrong with a damaged one, in a sentence; empty for a good one. */
  problem: z.string(),
  /** The rest is not known of one that says nothing of itself any more. */
  facts: z
    .object({
      madeAt: IsoInstant,
      reason: BackupReason,
      /** The data file alone, without its documents. */
      sizeBytes: z.int(),
      schemaVersion: z.int(),
      /** The last change of the log that is in it. */
      auditNumber: z.int(),
      counts: BackupCounts,
      /** Documents that were missing or damaged beside the file already when it was made. */
      missingFiles: z.int(),
    })
    .nullable(),
})
export type Backup = z.infer<typeof Backup>

export const BackupList = z.object({
  /** The newest first. */
  backups: z.array(Backup),
  folder: z.string(),
  secondFolder: z.string().nullable(),
  /** Why the second folder cannot be used just now. */
  secondProblem: z.string().nullable(),
  isRunning: z.boolean(),
  /** Why the last backup that was tried did not come about. */
  failure: z.string().nullable(),
  /** Changes of the file that no good backup holds; null when the file cannot be read. */
  changesSince: z.int().nullable(),
  firstChangeAt: IsoInstant.nullable(),
  /** What the backups beside the data file take, without the documents. */
  totalBytes: z.int(),
})
export type BackupList = z.infer<typeof BackupList>

/** What going back to a backup would change. */
export const BackupComparison = z.object({
  inBackup: BackupCounts,
  /** Null when the file is too damaged to be counted. */
  inFile: BackupCounts.nullable(),
  /** Changes that were made after it; null when that cannot be read any more. */
  changes: z.int().nullable(),
  /** The newest of them, by what undo calls them. */
  newest: z.array(z.object({ label: z.string(), at: IsoInstant })),
})
export type BackupComparison = z.infer<typeof BackupComparison>

/** The open file, or one of those used lately that cannot be opened. */
const OfFile = z.strictObject({ path: z.string().max(4096).nullable() })
const OfBackup = OfFile.extend({ id: BackupId, place: BackupPlace })
export type BackupRef = z.infer<typeof OfBackup>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const makeErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  FILE_IN_USE: errors.FILE_IN_USE,
  NOT_SAVED: errors.NOT_SAVED,
}

export const backups = {
  list: oc.errors(readErrors).input(OfFile).output(BackupList),
  /** Makes a backup of the open file now; answers when it is checked. */
  make: oc.errors(makeErrors).output(Backup),
  /** Reads a backup whole; one that is not what it was is marked as damaged. */
  check: oc.errors(readErrors).input(OfBackup).output(Backup),
  compare: oc
    .errors({ ...readErrors, FILE_DAMAGED: errors.FILE_DAMAGED })
    .input(OfBackup)
    .output(BackupComparison),
  /** Puts the backup in the place of the file, which is kept in quarantine, and opens it. */
  restore: oc
    .errors({
      ...readErrors,
      ...makeErrors,
      FILE_DAMAGED: errors.FILE_DAMAGED,
      FILE_NEWER: errors.FILE_NEWER,
    })
    .input(OfBackup)
    .output(FileState),
  /** Asks for the second folder; null when the dialog was cancelled. */
  chooseSecondFolder: oc
    .errors({ ...makeErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .output(z.string().nullable()),
  clearSecondFolder: oc.output(z.void()),
  showFolder: oc.errors(readErrors).input(OfFile).output(z.void()),
}
