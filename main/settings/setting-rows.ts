import type { z } from 'zod'
import type { DataBase, DataTransaction } from '../database/schema.ts'

/** A setting kept in the file; one of another version's making counts as none. */
export async function readSetting<T>(
  db: DataBase,
  key: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const row = await db
    .selectFrom('settings')
    .select('valueJson')
    .where('key', '=', key)
    .executeTakeFirst()
  const parsed = row && schema.safeParse(JSON.parse(row.valueJson))
  return parsed?.success ? parsed.data : null
}

export const writeSetting = (db: DataTransaction, key: string, value: unknown, at: string) =>
  db
    .insertInto('settings')
    .values({ key, valueJson: JSON.stringify(value), createdAt: at, updatedAt: at })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ valueJson: JSON.stringify(value), updatedAt: at }),
    )
    .execute()
