import type { HistoryState } from '#shared/audit'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { findCommand } from './audit-queries.ts'
import { countToUndo, historyState } from './history.ts'
import { type ReplayedCommand, replayCommand } from './replay-command.ts'
import { replayInThread } from './replay-thread.ts'

/** Commands with more changes are replayed in a thread, so that queries need not wait for them. */
const longCommand = 500

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

/**
 * Takes back one command, whatever was done after it.
 *
 * @throws AppError NOT_FOUND, or UNDO_BLOCKED when a row is no longer as the command left it
 */
export async function undoCommand(file: OpenFile, commandId: string): Promise<void> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const command = await findCommand(file.db, commandId)
  if (!command) throw new AppError('NOT_FOUND')
  await replay(file, 'undo', { commandId, label: command.label }, command.changes)
}

async function replayNext(file: OpenFile, kind: 'undo' | 'redo'): Promise<HistoryState> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const next = (await historyState(file.db))[kind]
  if (next === null)
    throw new AppError('NOTHING_TO_UNDO', {
      message: `There is nothing to ${kind}.`,
    })
  const command = await findCommand(file.db, next.commandId)
  await replay(file, kind, next, command?.changes ?? 0)
  return historyState(file.db)
}

const replay = (
  file: OpenFile,
  kind: 'undo' | 'redo',
  command: ReplayedCommand,
  changes: number,
): Promise<void> =>
  changes > longCommand ? replayInThread(file, kind, command) : replayCommand(file, kind, command)
