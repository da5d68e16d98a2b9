import { v7 as uuidv7 } from 'uuid'
import type { DataBase } from './schema.ts'

/** The identity that a file keeps when it is renamed or moved; a new file gets one. */
export async function ensureFileId(db: DataBase, now: string, readOnly: boolean): Promise<string> {
  const known = await db.selectFrom('file_identity').select('fileId').executeTakeFirst()
  if (known !== undefined) return known.fileId
  if (readOnly) throw new Error('a file with all its tables has no identity')
  const fileId = uuidv7()
  await db.insertInto('file_identity').values({ one: 1, fileId, createdAt: now }).execute()
  return fileId
}
