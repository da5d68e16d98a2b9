import type { IsoDate } from '#shared/dates'
import { Recurring } from '#shared/recurring/recurring'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Recurring.keyof().options

export const listRecurringByProperties = (
  db: DataBase,
  propertyIds: readonly string[],
): Promise<Recurring[]> => selectRecurring(db, propertyIds).execute()

export const selectRecurring = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('recurring_transactions')
    .select(columns)
    .where('propertyId', 'in', propertyIds)
    .orderBy('name')
    .orderBy('id')

export const findRecurring = (db: DataBase, id: string): Promise<Recurring | undefined> =>
  db.selectFrom('recurring_transactions').select(columns).where('id', '=', id).executeTakeFirst()

/** What was booked as one recurring booking; of a split one the whole. */
export async function listAmountsBooked(db: DataBase, recurringId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('transactions')
    .select('amount')
    .where('recurringId', '=', recurringId)
    .where('parentId', 'is', null)
    .execute()
  return rows.map(({ amount }) => amount)
}

export const insertRecurring = (tx: DataTransaction, row: NewRow<'recurring_transactions'>) =>
  tx.insertInto('recurring_transactions').values(row).execute()

export const updateRecurringRow = (
  tx: DataTransaction,
  { id, ...fields }: Partial<Recurring> & { readonly id: string; readonly updatedAt: string },
) => tx.updateTable('recurring_transactions').set(fields).where('id', '=', id).execute()

/** What was booked of it stays and only no longer names it. */
export const detachBookings = (tx: DataTransaction, recurringId: string, updatedAt: string) =>
  tx
    .updateTable('transactions')
    .set({ recurringId: null, recurringDate: null, updatedAt })
    .where('recurringId', '=', recurringId)
    .execute()

export const deleteSkips = (tx: DataTransaction, recurringId: string) =>
  tx.deleteFrom('recurring_skips').where('recurringId', '=', recurringId).execute()

export const deleteRecurringRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('recurring_transactions').where('id', '=', id).execute()

export const insertSkip = (tx: DataTransaction, row: NewRow<'recurring_skips'>) =>
  tx.insertInto('recurring_skips').values(row).execute()

type DueDay = { readonly recurringId: string; readonly date: IsoDate }

/** The due days that a booking or a skip has settled. */
export async function listSettledDays(
  db: DataBase,
  recurringIds: readonly string[],
): Promise<DueDay[]> {
  const booked = await selectBookedDays(db, recurringIds).execute()
  const skipped = await selectSkips(db, recurringIds).execute()
  return [
    ...booked.flatMap(({ recurringId, date }) =>
      recurringId === null || date === null ? [] : [{ recurringId, date }],
    ),
    ...skipped,
  ]
}

export const selectBookedDays = (db: DataBase, recurringIds: readonly string[]) =>
  db
    .selectFrom('transactions')
    .select(['recurringId', 'recurringDate as date'])
    .where('recurringId', 'in', recurringIds)

export const selectSkips = (db: DataBase, recurringIds: readonly string[]) =>
  db
    .selectFrom('recurring_skips')
    .select(['recurringId', 'date'])
    .where('recurringId', 'in', recurringIds)
