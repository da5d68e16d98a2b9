import { Unit, type UnitEdit } from '#shared/units'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export const findUnit = (db: DataBase, id: string): Promise<Unit | undefined> =>
  db.selectFrom('units').select(Unit.keyof().options).where('id', '=', id).executeTakeFirst()

export const insertUnit = (db: DataTransaction, unit: NewRow<'units'>) =>
  db.insertInto('units').values(unit).execute()

export const updateUnit = (
  db: DataTransaction,
  { id, ...fields }: UnitEdit & { readonly updatedAt: string },
) => db.updateTable('units').set(fields).where('id', '=', id).execute()

export const deleteUnitRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('units').where('id', '=', id).execute()

/** The bookings stay with the property; they only no longer name the unit. */
export const detachTransactionsFromUnit = (db: DataTransaction, unitId: string, at: string) =>
  db
    .updateTable('transactions')
    .set({ unitId: null, updatedAt: at })
    .where('unitId', '=', unitId)
    .execute()

export const deleteLeaseStepsByUnit = (db: DataTransaction, unitId: string) =>
  db
    .deleteFrom('lease_steps')
    .where('leaseId', 'in', (eb) =>
      eb.selectFrom('leases').select('leases.id').where('leases.unitId', '=', unitId),
    )
    .execute()

/** Answers how many there were. */
export async function deleteLeasesByUnit(db: DataTransaction, unitId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('leases')
    .where('unitId', '=', unitId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
