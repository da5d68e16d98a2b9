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

/** A value of a row as the log keeps it. */
const RecordedValue = z.union([z.string(), z.number(), z.null()])

export const FieldChange = z.object({
  field: z.string(),
  before: RecordedValue,
  after: RecordedValue,
})
export type FieldChange = z.infer<typeof FieldChange>

/** What a command did to one row. */
export const RowChange = z.object({
  table: z.string(),
  /** The entity that the row is, or is a part of: a step of a rent belongs to its lease. */
  entityTable: z.string(),
  id: z.string(),
  /** What the entity is called, if it has a name. */
  name: z.string(),
  /** Where its page hangs from. */
  propertyId: z.string().nullable(),
  kind: z.enum(['added', 'changed', 'removed']),
  fields: z.array(FieldChange),
})
export type RowChange = z.infer<typeof RowChange>

/** A command that is shown with what it did. */
export const HistoryEntry = CommandEntry.extend({
  number: z.int(),
  /** Whether it was taken back and not done again. */
  isUndone: z.boolean(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** What ids in the values stand for: the names of properties, units, tenants and so on. */
const Names = z.record(z.string(), z.string())

export const EntityHistory = z.object({
  entries: z.array(HistoryEntry.extend({ rows: z.array(RowChange) })),
  names: Names,
})
export type EntityHistory = z.infer<typeof EntityHistory>

export const CommandDetails = z.object({
  rows: z.array(RowChange),
  names: Names,
  /** How many rows it changed in all; the list stops at 200. */
  rowCount: z.int(),
  /** How many commands an undo up to this one takes back, itself included; null when it cannot be. */
  undoCount: z.int().nullable(),
})
export type CommandDetails = z.infer<typeof CommandDetails>

/** The entities that have a history of their own; their parts belong to it. */
export const HistoryTable = z.enum([
  'portfolios',
  'properties',
  'units',
  'tenants',
  'leases',
  'loans',
  'valuations',
  'transactions',
  'deals',
  'scenarios',
  'projects',
  'tasks',
  'vendors',
  'documents',
  'accounts',
])
export type HistoryTable = z.infer<typeof HistoryTable>

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
  /** The commands of the file, newest first, from below a number on. */
  page: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ before: z.int().min(1).nullable(), limit: z.int().min(1).max(200) }))
    .output(z.array(HistoryEntry)),
  details: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ commandId: EntityId }))
    .output(CommandDetails),
  /** What was done to one entity and its parts, newest first; at most the last 200 changes. */
  ofEntity: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ table: HistoryTable, id: EntityId }))
    .output(EntityHistory),
  undo: oc.errors(undoErrors).output(HistoryState),
  /** Takes back this command and everything that was done after it, one by one; answers how many. */
  undoTo: oc
    .errors({ ...undoErrors, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ commandId: EntityId }))
    .output(z.object({ undone: z.int() })),
  redo: oc.errors(undoErrors).output(HistoryState),
}
