import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from '../dates.ts'
import { errors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { ExportFormat } from './optimizations.ts'

/** A file that was made from a run, kept beside the data file for a while. */
export const RunFile = z.object({
  id: EntityId,
  name: z.string(),
  kind: ExportFormat,
  sizeBytes: z.int(),
  createdAt: IsoInstant,
  /** The first day on which it is no longer kept. */
  expiresOn: IsoDate,
  /** The row is there but the bytes beside the data file are not. */
  isMissing: z.boolean(),
})
export type RunFile = z.infer<typeof RunFile>

const fileErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  FILE_DAMAGED: errors.FILE_DAMAGED,
}
const OfFile = z.strictObject({ fileId: EntityId })

export const runFiles = {
  /** The newest first. */
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ runId: EntityId }))
    .output(z.array(RunFile)),
  open: oc.errors({ ...fileErrors, EXPORT_FAILED: errors.EXPORT_FAILED }).input(OfFile),
  /** Asks where to, and writes a copy; answers the path, or null when the dialog was cancelled. */
  save: oc
    .errors({ ...fileErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(OfFile)
    .output(z.string().nullable()),
  /** Removes the kept file; it can be exported again. */
  remove: oc
    .errors({ ...fileErrors, FILE_READ_ONLY: errors.FILE_READ_ONLY })
    .input(OfFile)
    .output(RunFile),
}
