import type { NotedTable } from '#shared/notes'
import type { DataBase, DataTransaction } from '../database/schema.ts'

export const findNotes = (db: DataBase, table: NotedTable, id: string) =>
  db.selectFrom(table).select('notes').where('id', '=', id).executeTakeFirst()

export const updateNotes = (
  db: DataTransaction,
  table: NotedTable,
  { id, ...fields }: { readonly id: string; readonly notes: string; readonly updatedAt: string },
) => db.updateTable(table).set(fields).where('id', '=', id).execute()
