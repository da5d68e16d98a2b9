import type { CommandEntry, HistoryState } from '#shared/audit'
import type { DataBase, Row } from '../database/schema.ts'
import { listCommandsBefore } from './audit-queries.ts'

const pageRows = 200

/** What undo and redo would do next, read from the log. */
export const historyState = async (db: DataBase): Promise<HistoryState> => ({
  undo: await findNextUndo(db),
  redo: await findNextRedo(db),
})

/**
 * The newest event of a command tells whether it is done; the newest one that is goes first. The first
 * command of a file is the one that filled it: taking it back would leave a file without a portfolio.
 */
async function findNextUndo(db: DataBase): Promise<HistoryState['undo']> {
  for await (const next of doneCommands(db)) return next
  return null
}

/** How many undos it takes until this command is taken back too; null when it is not done just now. */
export async function countToUndo(db: DataBase, commandId: string): Promise<number | null> {
  let count = 0
  for await (const done of doneCommands(db)) {
    count += 1
    if (done.commandId === commandId) return count
  }
  return null
}

/** The commands that are done, in the order in which undo takes them back. */
async function* doneCommands(
  db: DataBase,
): AsyncGenerator<{ readonly commandId: string; readonly label: string }> {
  const seen = new Set<string>()
  for await (const { number, id, kind, label, targetId } of newestCommands(db)) {
    if (number === 1) return
    const commandId = targetId ?? id
    if (kind !== 'undo' && !seen.has(commandId)) yield { commandId, label }
    seen.add(commandId)
  }
}

/** What was undone last and not done again; a new command ends what could be redone. */
async function findNextRedo(db: DataBase): Promise<HistoryState['redo']> {
  const seen = new Set<string>()
  for await (const { kind, label, targetId } of newestCommands(db)) {
    if (kind === 'do' || targetId === null) return null
    if (kind === 'undo' && !seen.has(targetId)) return { commandId: targetId, label }
    seen.add(targetId)
  }
  return null
}

/** The newest commands first; an undo bears the label of what it took back. */
export async function listCommands(db: DataBase, limit: number): Promise<CommandEntry[]> {
  const commands = await listCommandsBefore(db, Number.MAX_SAFE_INTEGER, limit)
  return commands.map(({ id, label, kind, at, changes }) => ({
    commandId: id,
    label,
    kind,
    at,
    changes,
  }))
}

async function* newestCommands(db: DataBase): AsyncGenerator<Row<'commands'>> {
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const page = await listCommandsBefore(db, before, pageRows)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < pageRows) return
    before = last.number
  }
}
