import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../app-error.ts'
import { type RawDatabase, sqliteCodeOf } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import { listAuditRowsOf } from './audit-queries.ts'
import { readAuditedColumns } from './audit-triggers.ts'
import { prepareReplay, type RecordedRow, type TableReplay } from './replay-queries.ts'
import { runCommand } from './run-command.ts'

export type ReplayedCommand = { readonly commandId: string; readonly label: string }

/** So many rows are replayed before other work has its turn; they take about 10 ms. */
const rowsPerTurn = 250

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
    await runCommand(file, { kind, label, targetId }, (tx, { record }) =>
      replayRows(file.raw, tx, { commandId: targetId, kind, record }),
    )
  } catch (error) {
    const code = sqliteCodeOf(error)
    if (!code?.startsWith('SQLITE_CONSTRAINT')) throw error
    const isNeeded = kind === 'undo' && code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
    throw new AppError('UNDO_BLOCKED', {
      cause: error,
      ...(isNeeded ? { message: neededLater(label) } : {}),
    })
  }
}

/** Runs of an optimizer are no commands, so there is no later change to undo first. */
const neededLater = (label: string): string =>
  `“${label}” cannot be undone: what was made since, such as a calculation, needs what it brought. Delete what it brought instead; that takes the rest along and can be undone.`

type Replay = {
  readonly commandId: string
  readonly kind: 'undo' | 'redo'
  readonly record: () => Promise<void>
}

/** Row by row: an undo from the last to the first, a redo from the first to the last. */
async function replayRows(
  raw: RawDatabase,
  tx: DataTransaction,
  { commandId, kind, record }: Replay,
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
    await record()
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

/** The log is the file's own: a trigger wrote the row, as an object of texts, numbers and nulls. */
const parseRow = (json: string | null): RecordedRow | null =>
  json === null ? null : (JSON.parse(json) as RecordedRow)

/** Columns that a migration added later are not in the record and do not count. */
const isSameRow = (current: RecordedRow | null, recorded: RecordedRow | null): boolean =>
  current === null || recorded === null
    ? current === recorded
    : Object.entries(recorded).every(([name, value]) => current[name] === value)
