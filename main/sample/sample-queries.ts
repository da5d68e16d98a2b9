import type { DataBase, DataTransaction } from '../database/schema.ts'

const sampleKey = 'file.sample'

/** Says that everything in the file is invented and may be thrown away. */
export async function insertSampleMark(tx: DataTransaction, at: string): Promise<void> {
  await tx
    .insertInto('settings')
    .values({ key: sampleKey, valueJson: 'true', createdAt: at, updatedAt: at })
    .execute()
}

export async function isSampleFile(db: DataBase): Promise<boolean> {
  const mark = await db
    .selectFrom('settings')
    .select('valueJson')
    .where('key', '=', sampleKey)
    .executeTakeFirst()
  return mark?.valueJson === 'true'
}
