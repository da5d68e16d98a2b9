import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = [
  'id',
  'optimizationId',
  'name',
  'kind',
  'sizeBytes',
  'sha256',
  'createdAt',
] as const

/** Files that are kept, the newest first. */
export const listKeptFiles = (db: DataBase, runId: string) =>
  db
    .selectFrom('optimization_files')
    .select(columns)
    .where('optimizationId', '=', runId)
    .where('removedAt', 'is', null)
    .where('sha256', 'is not', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const findKeptFile = (db: DataBase, id: string) =>
  db
    .selectFrom('optimization_files')
    .select(columns)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .where('sha256', 'is not', null)
    .executeTakeFirst()

export const insertRunFile = (db: DataTransaction, file: NewRow<'optimization_files'>) =>
  db.insertInto('optimization_files').values(file).execute()

export const markFileRemoved = (db: DataTransaction, id: string, at: string) =>
  db.updateTable('optimization_files').set({ removedAt: at }).where('id', '=', id).execute()

export async function markFilesRemovedBefore(
  db: DataTransaction,
  { before, at }: { before: string; at: string },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('optimization_files')
    .set({ removedAt: at })
    .where('removedAt', 'is', null)
    .where('sha256', 'is not', null)
    .where('createdAt', '<', before)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The hashes of all bytes that a kept file still names. */
export async function listKeptHashes(db: DataBase): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('optimization_files')
    .select('sha256')
    .where('removedAt', 'is', null)
    .where('sha256', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ sha256 }) => sha256 ?? []))
}
