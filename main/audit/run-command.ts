import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { AppError, isAppError } from '../app-error.ts'
import { type RawDatabase, sqliteCodeOf } from '../database/cipher.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { CommandKind, DataTransaction } from '../database/schema.ts'
import { hashAuditRow, hashBeforeFirst } from './audit-hash.ts'
import {
  deleteCommandInProgress,
  deletePendingChanges,
  findCommand,
  findLastAuditRow,
  findPendingChange,
  insertCommand,
  insertCommandInProgress,
  listPendingChanges,
  prepareAuditInsert,
} from './audit-queries.ts'

/** So many rows are logged before other work has its turn; they take about 10 ms. */
const rowsPerTurn = 500

export type CommandSpec = {
  /** Chosen by the caller so that a repeated call is done once; a new one when left out. */
  readonly commandId?: string
  readonly kind?: CommandKind
  /** What undo offers: "Undo: …". */
  readonly label: string
  /** The command that an undo or a redo replays. */
  readonly targetId?: string
}

export type CommandContext = {
  readonly commandId: string
  /** The instant of the command, for createdAt and updatedAt. */
  readonly at: string
  /** Moves the changes made so far into the log: a command of very many rows then holds few of them twice. */
  readonly record: () => Promise<void>
}

export type CommandOutcome<T> =
  | { readonly repeated: false; readonly commandId: string; readonly changes: number; value: T }
  | { readonly repeated: true; readonly commandId: string; readonly changes: number }

/**
 * Runs a change of the owner's data: one transaction, in which every changed row goes into the audit
 * log with before and after. A command id seen before does nothing; a command that changes nothing
 * leaves no trace.
 *
 * @throws AppError FILE_READ_ONLY, or NOT_SAVED when the disk refuses; whatever `work` throws. Nothing
 *   is written then.
 */
export async function runCommand<T>(
  file: OpenFile,
  spec: CommandSpec,
  work: (tx: DataTransaction, context: CommandContext) => Promise<T>,
): Promise<CommandOutcome<T>> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const commandId = spec.commandId ?? uuidv7()
  const at = file.now().toISOString()
  try {
    return await file.gate.run(() =>
      file.db.transaction().execute(async (tx) => {
        const known = await findCommand(tx, commandId)
        if (known !== undefined) return { repeated: true, commandId, changes: known.changes }
        await beginCommand(tx)
        const { record, finish } = await startRecord({ tx, raw: file.raw }, spec, { commandId, at })
        const value = await work(tx, { commandId, at, record })
        const changes = await finish()
        return { repeated: false, commandId, changes, value }
      }),
    )
  } catch (error) {
    throw asSaveError(error)
  }
}

async function beginCommand(tx: DataTransaction): Promise<void> {
  const leftOver = await findPendingChange(tx)
  if (leftOver !== undefined)
    throw new Error(`a write to ${leftOver.tableName} was made outside a command`)
  // Rows of one command may come in any order; what holds at its end counts.
  await sql`pragma defer_foreign_keys = on`.execute(tx)
  await insertCommandInProgress(tx)
}

type Identity = Pick<CommandContext, 'commandId' | 'at'>

/** Numbers the changes, links each to the one before it, and counts them for the command they belong to. */
async function startRecord(
  { tx, raw }: { readonly tx: DataTransaction; readonly raw: RawDatabase },
  { kind = 'do', label, targetId }: CommandSpec,
  { commandId, at }: Identity,
) {
  const command = { kind, label, targetId: targetId ?? null, at }
  let last = (await findLastAuditRow(tx)) ?? { number: 0, hash: hashBeforeFirst }
  let changes = 0
  const insert = prepareAuditInsert(raw, tx)
  const recordPage = async (): Promise<number> => {
    const page = await listPendingChanges(tx, rowsPerTurn)
    insert(
      page.map((change) => {
        const row = { ...change, commandId, number: last.number + 1, previousHash: last.hash }
        last = { number: row.number, hash: hashAuditRow({ ...row, ...command }) }
        return { ...row, hash: last.hash }
      }),
    )
    await deletePendingChanges(tx, page.at(-1)?.number ?? 0)
    changes += page.length
    return page.length
  }
  const record = async () => {
    while ((await recordPage()) === rowsPerTurn) await nextTurn()
  }
  const finish = async (): Promise<number> => {
    await record()
    await deleteCommandInProgress(tx)
    if (changes > 0) await insertCommand(tx, { ...command, id: commandId, changes })
    return changes
  }
  return { record, finish }
}

/** A disk that refuses is not a bug: the owner learns that nothing was saved, and why. */
function asSaveError(error: unknown): unknown {
  const code = sqliteCodeOf(error)
  if (isAppError(error) || code === undefined) return error
  if (isLockedPeriod(error)) return new AppError('PERIOD_LOCKED', { cause: error })
  const refusal = diskRefusals.find(({ pattern }) => pattern.test(code))
  if (refusal === undefined) return error
  return new AppError('NOT_SAVED', {
    message: refusal.message,
    data: { place: code },
    cause: error,
  })
}

/** The words are those of the triggers that close the books. */
const isLockedPeriod = (error: unknown): boolean =>
  error instanceof Error && error.message === 'the period is locked'

const diskRefusals = [
  { pattern: /^SQLITE_FULL/, message: 'Not saved: the disk is full. Free about 20 MB.' },
  { pattern: /^SQLITE_READONLY/, message: 'Not saved: the file cannot be written any more.' },
  {
    pattern: /^SQLITE_IOERR|^SQLITE_CANTOPEN/,
    message: 'Not saved: the drive with your file answered with an error.',
  },
]
