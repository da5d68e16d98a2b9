import type { DataTransaction, NewRow } from '../database/schema.ts'

/** @returns whether it is new: nobody is told of the same opening of an alert twice */
export async function insertToldAlert(
  tx: DataTransaction,
  told: NewRow<'told_alerts'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('told_alerts')
    .values(told)
    .onConflict((conflict) =>
      conflict.columns(['alertId', 'opening', 'recipientAddress']).doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
