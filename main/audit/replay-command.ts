import { z } from 'zod'
import { AppError } from '../app-error.ts'
import { sqliteCodeOf } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import { listAuditRowsOf } from './audit-queries.ts'
import { type AuditedColumns, readAuditedColumns } from './audit-triggers.ts'
import {
  deleteRecorded,
  insertRecorded,
  readRowAsJson,
  type RecordedRow,
  updateToRecorded,
} from './replay-queries.ts'
import { groupRuns, replayAtOnce, type Step } from './replay-run.ts'
import { runCommand } from './run-command.ts'

export type ReplayedCommand = { readonly commandId: string; readonly label: string }

/**
 * Replays the changes of a command, backwards to undo and forwards to redo it, as a command of its own.
 *
 * @throws AppError UNDO_BLOCKED when a row is no longer as it was left
 */
export async function replayCommand(
  file: OpenFile,
  kind: 'undo' | 'redo',
  { commandId: targetId, label }: ReplayedCommand,
): Promise<void> {
  try {
    await runCommand(file, { kind, label, targetId }, async (tx, { record }) => {
      const steps = (await listAuditRowsOf(tx, targetId)).map(toStep)
      const ordered = kind === 'redo' ? steps : steps.toReversed().map(backwards)
      const columnsOf = rememberColumns(tx)
      for (const run of groupRuns(ordered)) {
        const isDone = await replayAtOnce(tx, run, columnsOf)
        if (!isDone) for (const step of run) await replay(tx, step, columnsOf)
        await record()
      }
    })
  } catch (error) {
    if (!sqliteCodeOf(error)?.startsWith('SQLITE_CONSTRAINT')) throw error
    throw new AppError('UNDO_BLOCKED', { cause: error })
  }
}

/** Each table is looked at once, however many of its rows are replayed. */
function rememberColumns(tx: DataTransaction) {
  const known = new Map<string, Promise<AuditedColumns>>()
  return (table: string): Promise<AuditedColumns> => {
    const columns = known.get(table) ?? readAuditedColumns(tx, table)
    known.set(table, columns)
    return columns
  }
}

const Recorded = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const parseRow = (json: string | null): RecordedRow | null =>
  json === null ? null : Recorded.parse(JSON.parse(json))

const toStep = ({ tableName, before, after }: Row<'audit_log'>): Step => ({
  table: tableName,
  from: before,
  to: after,
})

const backwards = ({ table, from, to }: Step): Step => ({ table, from: to, to: from })

async function replay(
  tx: DataTransaction,
  step: Step,
  columnsOf: (table: string) => Promise<AuditedColumns>,
): Promise<void> {
  const columns = await columnsOf(step.table)
  const from = parseRow(step.from)
  const to = parseRow(step.to)
  await refuseUnlessAsRecorded(tx, columns, from, to)
  if (to === null && from !== null) await deleteRecorded(tx, columns, from)
  else if (from === null && to !== null) await insertRecorded(tx, columns, to)
  else if (from !== null && to !== null) await updateToRecorded(tx, columns, to, from)
}

async function refuseUnlessAsRecorded(
  tx: DataTransaction,
  columns: AuditedColumns,
  from: RecordedRow | null,
  to: RecordedRow | null,
): Promise<void> {
  const like = from ?? to
  if (like === null) throw new Error('an audit row has neither before nor after')
  const current = parseRow(await readRowAsJson(tx, columns, like))
  if (!isSameRow(current, from)) throw new AppError('UNDO_BLOCKED')
}

/** Columns that a migration added later are not in the record and do not count. */
const isSameRow = (current: RecordedRow | null, recorded: RecordedRow | null): boolean =>
  current === null || recorded === null
    ? current === recorded
    : Object.entries(recorded).every(([name, value]) => current[name] === value)
