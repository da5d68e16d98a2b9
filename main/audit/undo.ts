import { z } from 'zod'
import type { HistoryState } from '#shared/audit'
import { AppError } from '../app-error.ts'
import { sqliteCodeOf } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import { listAuditRowsOf } from './audit-queries.ts'
import { type AuditedColumns, readAuditedColumns } from './audit-triggers.ts'
import { historyState } from './history.ts'
import {
  deleteRecorded,
  insertRecorded,
  readRowAsJson,
  type RecordedRow,
  updateToRecorded,
} from './replay-queries.ts'
import { runCommand } from './run-command.ts'

/**
 * Takes back the newest command that is done.
 *
 * @throws AppError NOTHING_TO_UNDO, or UNDO_BLOCKED when a row is no longer as the command left it
 */
export const undo = (file: OpenFile): Promise<HistoryState> => replayNext(file, 'undo')

/**
 * Does again what was last undone.
 *
 * @throws AppError NOTHING_TO_UNDO, or UNDO_BLOCKED when a row is no longer as the undo left it
 */
export const redo = (file: OpenFile): Promise<HistoryState> => replayNext(file, 'redo')

async function replayNext(file: OpenFile, kind: 'undo' | 'redo'): Promise<HistoryState> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const next = (await historyState(file.db))[kind]
  if (next === null)
    throw new AppError('NOTHING_TO_UNDO', {
      message: `There is nothing to ${kind}.`,
    })
  const { commandId: targetId, label } = next
  try {
    await runCommand(file, { kind, label, targetId }, async (tx) => {
      const steps = (await listAuditRowsOf(tx, targetId)).map(parseStep)
      if (kind === 'redo') for (const step of steps) await replay(tx, step)
      else for (const step of steps.toReversed()) await replay(tx, backwards(step))
    })
  } catch (error) {
    if (!sqliteCodeOf(error)?.startsWith('SQLITE_CONSTRAINT')) throw error
    throw new AppError('UNDO_BLOCKED', { cause: error })
  }
  return historyState(file.db)
}

type Step = { table: string; from: RecordedRow | null; to: RecordedRow | null }

const Recorded = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const parseRow = (json: string | null): RecordedRow | null =>
  json === null ? null : Recorded.parse(JSON.parse(json))

const parseStep = ({ tableName, before, after }: Row<'audit_log'>): Step => ({
  table: tableName,
  from: parseRow(before),
  to: parseRow(after),
})

const backwards = ({ table, from, to }: Step): Step => ({ table, from: to, to: from })

async function replay(tx: DataTransaction, { table, from, to }: Step): Promise<void> {
  const columns = await readAuditedColumns(tx, table)
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
