import type {
  CommandDetails,
  EntityHistory,
  HistoryEntry,
  HistoryTable,
  RowChange,
} from '#shared/audit'
import { AppError } from '../app-error.ts'
import type { DataBase, Row } from '../database/schema.ts'
import { isNamedTable, listEntityRefs } from '../entities/entity-queries.ts'
import { findCommand, listAuditRowsOf, listCommandsBefore } from './audit-queries.ts'
import { countToUndo } from './history.ts'
import { listAuditRowsOfEntity, readUndoneCommands } from './history-queries.ts'
import { ScenarioOverrides } from '#shared/scenarios/scenario-assumptions'
import { rowChangeOf, tableOfField } from './row-change.ts'

const rowsShown = 200

/** The commands of the file below a number, newest first. */
export async function listHistory(
  db: DataBase,
  { before, limit }: { before: number | null; limit: number },
): Promise<HistoryEntry[]> {
  const commands = await listCommandsBefore(db, before ?? Number.MAX_SAFE_INTEGER, limit)
  const undone = await readUndoneCommands(
    db,
    commands.map(({ id }) => id),
  )
  return commands.map((command) => entryOf(command, undone))
}

const entryOf = (
  { id, number, label, kind, at, changes }: Omit<Row<'commands'>, 'targetId'>,
  undone: ReadonlySet<string>,
): HistoryEntry => ({
  commandId: id,
  number,
  label,
  kind,
  at,
  changes,
  isUndone: undone.has(id),
})

/** @throws AppError NOT_FOUND */
export async function commandDetails(db: DataBase, commandId: string): Promise<CommandDetails> {
  const command = await findCommand(db, commandId)
  if (command === undefined) throw new AppError('NOT_FOUND')
  const page = { from: 0, direction: 'asc', limit: rowsShown } as const
  const rows = (await listAuditRowsOf(db, commandId, page)).map(rowChangeOf)
  const undoCount = await countToUndo(db, commandId)
  return { ...(await withNames(db, rows)), rowCount: command.changes, undoCount }
}

/** What was done to an entity and its parts, command by command, newest first. */
export async function entityHistory(
  db: DataBase,
  { table, id }: { table: HistoryTable; id: string },
): Promise<EntityHistory> {
  const auditRows = await listAuditRowsOfEntity(db, table, id, rowsShown)
  const undone = await readUndoneCommands(db, [...new Set(auditRows.map((row) => row.commandId))])
  const { rows, names } = await withNames(db, auditRows.map(rowChangeOf))
  const entries = new Map<string, EntityHistory['entries'][number]>()
  for (const [index, row] of auditRows.entries()) {
    const command = { ...row, id: row.commandId, number: row.commandNumber }
    const entry = entries.get(row.commandId) ?? { ...entryOf(command, undone), rows: [] }
    entries.set(row.commandId, entry)
    const change = rows[index]
    // The rows came newest first; inside a command they are told as they happened.
    if (change !== undefined) entry.rows.unshift(change)
  }
  return { entries: [...entries.values()], names }
}

/** Fills in what the entities are called now, and what the ids in their fields stand for. */
async function withNames(
  db: DataBase,
  rows: readonly RowChange[],
): Promise<{ rows: RowChange[]; names: Record<string, string> }> {
  const idsByTable = new Map<string, Set<string>>()
  const want = (table: string | undefined, id: unknown) => {
    if (table === undefined || typeof id !== 'string') return
    const ids = idsByTable.get(table) ?? new Set()
    idsByTable.set(table, ids.add(id))
  }
  for (const { entityTable, id, fields } of rows) {
    want(entityTable, id)
    for (const { field, before, after } of fields) {
      want(tableOfField[field], before)
      want(tableOfField[field], after)
      if (field !== 'overridesJson') continue
      for (const [table, id] of [...namedIn(before), ...namedIn(after)]) want(table, id)
    }
  }
  const names: Record<string, string> = {}
  const propertyById = new Map<string, string | null>()
  for (const [table, ids] of idsByTable) {
    if (!isNamedTable(table)) continue
    for (const ref of await listEntityRefs(db, table, [...ids])) {
      names[ref.id] = ref.name
      propertyById.set(ref.id, ref.propertyId)
    }
  }
  return {
    names,
    rows: rows.map((row) => ({
      ...row,
      name: names[row.id] ?? row.name,
      propertyId: propertyById.get(row.id) ?? row.propertyId,
    })),
  }
}

/** The properties and units of which a scenario's assumptions, as the log keeps them, speak. */
function namedIn(overridesJson: unknown): (readonly [table: string, id: string])[] {
  if (typeof overridesJson !== 'string') return []
  const overrides = ScenarioOverrides.safeParse(JSON.parse(overridesJson))
  if (!overrides.success) return []
  const { fixed, properties } = overrides.data
  return [
    ...Object.keys(properties).map((id) => ['properties', id] as const),
    ...(fixed.departures ?? []).map(({ unitId }) => ['units', unitId] as const),
  ]
}
