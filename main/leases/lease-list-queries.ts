import { sql } from 'kysely'
import type { IsoDate } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'

/** The last day in the period, both ends included, on which rent was booked, by unit. */
export async function readLastRentByUnit(
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await selectLastRentByUnit(db, propertyIds, from, to).execute()
  return new Map(rows.map(({ unitId, date }) => [unitId ?? '', date]))
}

export const selectLastRentByUnit = (
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
) =>
  db
    .selectFrom('transactions')
    .select(['unitId', (eb) => eb.fn.max('date').as('date')])
    .where('category', '=', 'rent')
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('isSplit', '=', 0)
    // The sign keeps the search on the rents of the period; by property it would read all bookings.
    .where(sql<string>`+"propertyId"`, 'in', propertyIds)
    .where('unitId', 'is not', null)
    .groupBy('unitId')
