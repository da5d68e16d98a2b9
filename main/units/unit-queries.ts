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

export const updateUnitArchived = (
  db: DataTransaction,
  id: string,
  archivedAt: string | null,
  updatedAt: string,
) => db.updateTable('units').set({ archivedAt, updatedAt }).where('id', '=', id).execute()

export const deleteUnitRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('units').where('id', '=', id).execute()

/** The bookings stay with the property; they only no longer name the unit. */
export const detachTransactionsFromUnit = (db: DataTransaction, unitId: string, at: string) =>
  db
    .updateTable('transactions')
    .set({ unitId: null, updatedAt: at })
    .where('unitId', '=', unitId)
    .execute()

/** The same for what is planned, kept or sorted by the unit or by its leases. */
export async function detachFromUnit(
  db: DataTransaction,
  unitId: string,
  updatedAt: string,
): Promise<void> {
  const leases = db.selectFrom('leases').select('leases.id').where('leases.unitId', '=', unitId)
  for (const table of ['documents', 'tasks', 'recurring_transactions', 'import_rules'] as const)
    await db
      .updateTable(table)
      .set({ unitId: null, updatedAt })
      .where('unitId', '=', unitId)
      .execute()
  for (const table of ['documents', 'tasks', 'recurring_transactions', 'transactions'] as const)
    await db
      .updateTable(table)
      .set({ leaseId: null, updatedAt })
      .where('leaseId', 'in', leases)
      .execute()
}

/** The rows of the leases' own tables, before the leases go. */
export const deleteLeasePartsByUnit = (
  db: DataTransaction,
  table: 'lease_steps' | 'lease_options',
  unitId: string,
) =>
  db
    .deleteFrom(table)
    .where('leaseId', 'in', (eb) =>
      eb.selectFrom('leases').select('leases.id').where('leases.unitId', '=', unitId),
    )
    .execute()

/** Offers are of the unit alone and go with it. */
export const deleteOffersByUnit = (db: DataTransaction, unitId: string) =>
  db.deleteFrom('lease_offers').where('unitId', '=', unitId).execute()

/** Answers how many there were. */
export async function deleteLeasesByUnit(db: DataTransaction, unitId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('leases')
    .where('unitId', '=', unitId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
