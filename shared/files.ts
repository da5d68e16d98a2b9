import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'
import { NewPortfolio } from './portfolios.ts'

export const RecentFile = z.object({
  path: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  openedAt: IsoInstant,
})
export type RecentFile = z.infer<typeof RecentFile>

/** What data file the app has open, or why it could not open the last one. */
export const FileState = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('closed'),
    recent: z.array(RecentFile),
    problem: z.object({ code: z.string(), message: z.string(), path: z.string() }).nullable(),
  }),
  z.object({
    status: z.literal('open'),
    path: z.string(),
    name: z.string(),
    /** Everything in it is invented: the sample itself, or a restored copy of it. */
    isSample: z.boolean(),
    /** The sample in its own place, which may be discarded and is made afresh when it is opened again. */
    isOwnSample: z.boolean(),
    readOnly: z.boolean(),
    recent: z.array(RecentFile),
    /** The day the figures start from: the last booked month's end when the books stop in the past. */
    suggestedAsOf: IsoDate,
  }),
])
export type FileState = z.infer<typeof FileState>

const openErrors = {
  FILE_IN_USE: errors.FILE_IN_USE,
  FILE_NEWER: errors.FILE_NEWER,
  FILE_FOREIGN: errors.FILE_FOREIGN,
  FILE_DAMAGED: errors.FILE_DAMAGED,
  FILE_KEY_MISSING: errors.FILE_KEY_MISSING,
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  NOT_SAVED: errors.NOT_SAVED,
  NOT_FOUND: errors.NOT_FOUND,
}

/** The answer of a command that begins with a file dialog: null when the dialog was cancelled. */
const StateOrCancelled = FileState.nullable()

export const files = {
  state: oc.output(FileState),
  openSample: oc.errors(openErrors).output(FileState),
  createEmpty: oc.errors(openErrors).input(NewPortfolio).output(FileState),
  /** Asks for a portable portfolio file (JSON) and puts it into a data file of its own. */
  importPortable: oc
    .errors({ ...openErrors, IMPORT_REFUSED: errors.IMPORT_REFUSED })
    .output(StateOrCancelled),
  /** Asks where to, and writes one of the open file's portfolios as a portable file; answers the path. */
  exportPortable: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.string().nullable()),
  /** Asks for a copy of a Freehold data file, checks it, and opens a copy of that copy. */
  restore: oc.errors(openErrors).output(StateOrCancelled),
  /** Opens one of the recent files. */
  open: oc
    .errors(openErrors)
    .input(z.strictObject({ path: z.string().max(4096) }))
    .output(FileState),
  close: oc.output(FileState),
  /** Removes the sample file and everything that was done in it. */
  discardSample: oc.errors(openErrors).output(FileState),
}
