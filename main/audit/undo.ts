import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import type { HistoryState } from '#shared/audit'
import { AppError } from '../app-error.ts'
import { type RawDatabase, sqliteCodeOf } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import { listAuditRowsOf } from './audit-queries.ts'
import { readAuditedColumns } from './audit-triggers.ts'
import { countToUndo, historyState } from './history.ts'
import { prepareReplay, type RecordedRow, type TableReplay } from './replay-queries.ts'
import { runCommand } from './run-command.ts'

/** So many rows are replayed before other work has its turn; they take about 10 ms. */
const rowsPerTurn = 250

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

/**
 * Takes back a command and all that was done after it, one by one; what was taken back before a refusal
 * stays so.
 *
 * @throws AppError NOT_FOUND when it is not done just now or is the one that filled the file, or
 *   UNDO_BLOCKED
 */
export async function undoTo(file: OpenFile, commandId: string): Promise<number> {
  const count = await countToUndo(file.db, commandId)
  if (count === null) throw new AppError('NOT_FOUND')
  for (let undone = 0; undone < count; undone++) await undo(file)
  return count
}

async function replayNext(file: OpenFile, kind: 'undo' | 'redo'): Promise<HistoryState> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const next = (await historyState(file.db))[kind]
  if (next === null)
    throw new AppError('NOTHING_TO_UNDO', {
      message: `There is nothing to ${kind}.`,
    })
  const { commandId: targetId, label } = next
  try {
    await runCommand(file, { kind, label, targetId }, (tx) =>
      replayCommand(file.raw, tx, targetId, kind),
    )
  } catch (error) {
    if (!sqliteCodeOf(error)?.startsWith('SQLITE_CONSTRAINT')) throw error
    throw new AppError('UNDO_BLOCKED', { cause: error })
  }
  return historyState(file.db)
}

/** Row by row: an undo from the last to the first, a redo from the first to the last. */
async function replayCommand(
  raw: RawDatabase,
  tx: DataTransaction,
  commandId: string,
  kind: 'undo' | 'redo',
): Promise<void> {
  const direction = kind === 'undo' ? 'desc' : 'asc'
  const tables = new Map<string, TableReplay>()
  let from = kind === 'undo' ? Number.MAX_SAFE_INTEGER : 0
  for (;;) {
    const rows = await listAuditRowsOf(tx, commandId, { from, direction, limit: rowsPerTurn })
    for (const row of rows) {
      const table =
        tables.get(row.tableName) ??
        prepareReplay(raw, tx, await readAuditedColumns(tx, row.tableName))
      tables.set(row.tableName, table)
      replay(table, kind === 'undo' ? backwards(row) : row)
    }
    from = rows.at(-1)?.number ?? from
    if (rows.length < rowsPerTurn) return
    await nextTurn()
  }
}

type Step = Pick<Row<'audit_log'>, 'before' | 'after'>

const backwards = ({ before, after }: Step): Step => ({ before: after, after: before })

function replay(table: TableReplay, { before, after }: Step): void {
  const from = parseRow(before)
  const to = parseRow(after)
  const like = from ?? to
  if (like === null) throw new Error('an audit row has neither before nor after')
  const current = table.read(like)
  if (current !== before && !isSameRow(parseRow(current), from)) throw new AppError('UNDO_BLOCKED')
  if (to === null) table.remove(like)
  else if (from === null) table.insert(to)
  else table.update(to, from)
}

const Recorded = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const parseRow = (json: string | null): RecordedRow | null =>
  json === null ? null : Recorded.parse(JSON.parse(json))

/** Columns that a migration added later are not in the record and do not count. */
const isSameRow = (current: RecordedRow | null, recorded: RecordedRow | null): boolean =>
  current === null || recorded === null
    ? current === recorded
    : Object.entries(recorded).every(([name, value]) => current[name] === value)
