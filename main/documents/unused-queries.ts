import { sql } from 'kysely'
import type { DataBase } from '../database/schema.ts'

export async function listDocumentHashes(db: DataBase): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('documents').select('sha256').execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** When the last document with these bytes was taken off the list, by their hash. */
export async function listLastRemovals(db: DataBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ sha256: string; at: string }>`
    select a.before ->> '$.sha256' as sha256, max(c.at) as at
    from audit_log a join commands c on c.id = a.commandId
    where a.tableName = 'documents' and a.after is null
    group by 1`.execute(db)
  return new Map(rows.map(({ sha256, at }) => [sha256, at]))
}
