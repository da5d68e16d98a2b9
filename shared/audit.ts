import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'

/** What undo and redo would do next, for the menu and the buttons; null when there is nothing. */
export const HistoryState = z.object({
  undo: z.object({ commandId: EntityId, label: z.string() }).nullable(),
  redo: z.object({ commandId: EntityId, label: z.string() }).nullable(),
})
export type HistoryState = z.infer<typeof HistoryState>

export const CommandEntry = z.object({
  commandId: EntityId,
  label: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  at: IsoInstant,
  changes: z.int(),
})
export type CommandEntry = z.infer<typeof CommandEntry>

const undoErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOTHING_TO_UNDO: errors.NOTHING_TO_UNDO,
  UNDO_BLOCKED: errors.UNDO_BLOCKED,
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  PERIOD_LOCKED: errors.PERIOD_LOCKED,
}

export const audit = {
  state: oc.output(HistoryState),
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ limit: z.int().min(1).max(1000) }))
    .output(z.array(CommandEntry)),
  undo: oc.errors(undoErrors).output(HistoryState),
  redo: oc.errors(undoErrors).output(HistoryState),
}
