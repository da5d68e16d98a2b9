import { sql } from 'kysely'
import type { IsoDate, IsoMonth } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'

/** Money of a tenant as it was booked, with what it names. */
export type TenantBooking = {
  readonly id: string
  readonly propertyId: string
  readonly unitId: string | null
  readonly leaseId: string | null
  readonly tenantId: string | null
  readonly date: IsoDate
  readonly amount: number
  readonly category: string
  readonly description: string
}

const columns = [
  'transactions.id',
  'propertyId',
  'unitId',
  'leaseId',
  'tenantId',
  'date',
  'amount',
  'category',
  'description',
] as const

/** Every deposit received and returned, oldest first. */
export const listDepositBookings = (
  db: DataBase,
  propertyIds: readonly string[],
): Promise<TenantBooking[]> => selectDepositBookings(db, propertyIds).execute()

export const selectDepositBookings = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('transactions')
    .select(columns)
    .where('category', 'in', ['security_deposit_in', 'security_deposit_out'])
    .where('isSplit', '=', 0)
    .where(sql<string>`+"propertyId"`, 'in', propertyIds)
    .orderBy('date')
    .orderBy('transactions.id')

/** The first month in which rent was booked, by property. */
export async function readFirstRentMonths(
  db: DataBase,
  propertyIds: readonly string[],
): Promise<ReadonlyMap<string, IsoMonth>> {
  const rows = await selectFirstRentMonths(db, propertyIds).execute()
  return new Map(rows.map(({ propertyId, month }) => [propertyId, month]))
}

export const selectFirstRentMonths = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('monthly_totals')
    .select(['propertyId', (eb) => eb.fn.min('month').as('month')])
    .where('category', '=', 'rent')
    .where(sql<string>`+"propertyId"`, 'in', propertyIds)
    .groupBy('propertyId')

/** Income and deposits that name the tenant, one of the leases or one of the units, newest first. */
export const selectTenantBookings = (
  db: DataBase,
  tenantId: string,
  leaseIds: readonly string[],
  unitIds: readonly string[],
) =>
  db
    .selectFrom('transactions')
    .innerJoin('categories', 'categories.id', 'transactions.category')
    .select(columns)
    .where((eb) =>
      eb.or([
        eb('unitId', 'in', unitIds),
        eb('tenantId', '=', tenantId),
        eb('leaseId', 'in', leaseIds),
      ]),
    )
    .where('isSplit', '=', 0)
    .where('kind', 'in', ['income', 'deposit'])
    .orderBy('date', 'desc')
    .orderBy('transactions.id', 'desc')

/** Where a lease is, and whose it is: what its bookings name. */
export const findLeasePlace = (db: DataBase, leaseId: string) =>
  db
    .selectFrom('leases')
    .innerJoin('units', 'units.id', 'leases.unitId')
    .innerJoin('tenants', 'tenants.id', 'leases.tenantId')
    .select([
      'leases.id as leaseId',
      'leases.unitId',
      'leases.tenantId',
      'units.propertyId',
      'tenants.name as tenantName',
    ])
    .where('leases.id', '=', leaseId)
    .executeTakeFirst()
