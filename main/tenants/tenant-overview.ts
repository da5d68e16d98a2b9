import type { IsoDate } from '#shared/dates'
import { currentLease, depositState } from '#shared/finance/deposit-state'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { tenanciesOf, type Tenancy } from '#shared/finance/tenancies'
import { assignBookings } from '#shared/finance/tenancy-bookings'
import { groupBy } from '#shared/group-by'
import { LateRentQuery, type RentAccountRow } from '#shared/late-rent'
import type { Tenant, TenantDetail, TenantEntry, TenantRow } from '#shared/tenants'
import type { OpenFile } from '../database/open-file.ts'
import { currentRentAccounts, readRentAccounts } from '../late-rent/rent-accounts.ts'
import {
  listDepositBookings,
  selectTenantBookings,
  type TenantBooking,
} from '../leases/lease-booking-queries.ts'
import { currentLettings, type Lettings } from '../leases/lettings.ts'
import { requireTenant } from './tenant-handlers.ts'

type Day = { readonly asOf: IsoDate }

/** Everyone in the portfolio with what they rent, owe and have deposited. @throws AppError NOT_FOUND */
export async function listTenantRows(
  file: OpenFile,
  { portfolioId, asOf }: Day & { portfolioId: string },
): Promise<TenantRow[]> {
  const lettings = await currentLettings(file.db, portfolioId)
  const { accounts } = await currentRentAccounts(file, LateRentQuery.parse({ portfolioId, asOf }))
  const facts = await readFacts(file, lettings, accounts)
  return facts.lettings.tenants.map((tenant) => rowOf(facts, tenant, asOf))
}

/** @throws AppError NOT_FOUND */
export async function getTenant(
  file: OpenFile,
  { tenantId, asOf }: Day & { tenantId: string },
): Promise<TenantDetail> {
  const { db } = file
  const tenant = await requireTenant(db, tenantId)
  const all = await currentLettings(db, tenant.portfolioId)
  const around = lettingsAround(all, tenantId)
  const terms = LateRentQuery.omit({ portfolioId: true }).parse({ asOf })
  const { accounts } = await readRentAccounts(file, around, terms)
  const facts = await readFacts(file, around, accounts)
  const { lettings, tenancies } = facts
  const own = tenancies.filter((tenancy) => tenancy.tenantId === tenantId)
  const leaseIds = own.flatMap(({ leases }) => leases.map(({ id }) => id))
  const unitIds = own.map(({ unitId }) => unitId)
  const found = await selectTenantBookings(db, tenantId, leaseIds, unitIds).execute()
  const assigned = assignBookings(lettings.units, tenancies, found)
  const isOwn = new Set(own.flatMap((tenancy) => assigned.get(tenancy) ?? []).map(({ id }) => id))
  const bookings = found.filter(
    (booking) => booking.date <= asOf && (booking.tenantId === tenantId || isOwn.has(booking.id)),
  )
  return {
    tenant: rowOf(facts, tenant, asOf),
    leaseIds,
    payments: bookings.slice(0, shownPayments).map((booking) => entryOf(lettings, booking)),
    deposits: depositsOf(facts, own)
      .filter(({ date }) => date <= asOf)
      .toReversed()
      .map((booking) => entryOf(lettings, booking)),
  }
}

const shownPayments = 200

function entryOf({ placeByUnit }: Lettings, booking: TenantBooking): TenantEntry {
  const { id, date, amount, category, description, unitId } = booking
  const place = placeByUnit.get(unitId ?? '')
  return {
    id,
    date,
    amount,
    category,
    description,
    propertyName: place?.propertyName ?? '',
    unitLabel: place?.unitLabel ?? '',
  }
}

type Facts = {
  readonly lettings: Lettings
  readonly tenancies: readonly Tenancy[]
  readonly tenanciesByTenant: ReadonlyMap<string, readonly Tenancy[]>
  readonly accountsByTenant: ReadonlyMap<string, readonly RentAccountRow[]>
  readonly depositsByTenancy: ReadonlyMap<Tenancy, readonly TenantBooking[]>
}

/** The units that the tenant has or had, with all who had them: a booking may be of any of these. */
function lettingsAround(lettings: Lettings, tenantId: string): Lettings {
  const ofTenant = lettings.leases.filter((lease) => lease.tenantId === tenantId)
  const unitIds = new Set(ofTenant.map(({ unitId }) => unitId))
  return { ...lettings, leases: lettings.leases.filter(({ unitId }) => unitIds.has(unitId)) }
}

async function readFacts(
  file: OpenFile,
  lettings: Lettings,
  accounts: readonly RentAccountRow[],
): Promise<Facts> {
  const tenancies = tenanciesOf(lettings.leases)
  const ids = lettings.properties.map(({ id }) => id)
  const deposits = await listDepositBookings(file.db, ids)
  return {
    lettings,
    tenancies,
    tenanciesByTenant: groupBy(tenancies, ({ tenantId }) => tenantId),
    accountsByTenant: groupBy(accounts, ({ tenantId }) => tenantId),
    depositsByTenancy: assignBookings(lettings.units, tenancies, deposits),
  }
}

const depositsOf = (
  { depositsByTenancy }: Facts,
  tenancies: readonly Tenancy[],
): readonly TenantBooking[] =>
  tenancies
    .flatMap((tenancy) => depositsByTenancy.get(tenancy) ?? [])
    .toSorted((a, b) => a.date.localeCompare(b.date))

function rowOf(facts: Facts, tenant: Tenant, asOf: IsoDate): TenantRow {
  const tenancies = facts.tenanciesByTenant.get(tenant.id) ?? []
  const accounts = facts.accountsByTenant.get(tenant.id) ?? []
  return {
    ...tenant,
    ...lettingOf(facts.lettings, tenancies, asOf),
    arrears: accounts.reduce((sum, { arrears }) => sum + arrears, 0),
    daysLate: Math.max(0, ...accounts.map(({ daysLate }) => daysLate)),
    deposit: depositState(tenancies, depositsOf(facts, tenancies), asOf),
    leases: tenancies.reduce((sum, { leases }) => sum + leases.length, 0),
  }
}

const runsOn = ({ startDate, lastDay }: Tenancy, asOf: IsoDate): boolean =>
  startDate <= asOf && asOf <= lastDay

/** The letting of the day, else the next, else the last. */
function lettingOf({ placeByUnit }: Lettings, tenancies: readonly Tenancy[], asOf: IsoDate) {
  const tenancy =
    tenancies.find((each) => runsOn(each, asOf)) ??
    tenancies.find(({ startDate }) => startDate > asOf) ??
    tenancies.at(-1)
  const lease = tenancy && currentLease(tenancy.leases, asOf)
  const place = lease && placeByUnit.get(lease.unitId)
  if (tenancy === undefined || lease === undefined || place === undefined) return noLetting
  return {
    ...place,
    isCurrent: runsOn(tenancy, asOf),
    leaseEnd: lastDayOfLease(lease),
    rentToday: monthlyRentOn(lease, asOf),
  }
}

const noLetting = {
  propertyId: null,
  propertyName: '',
  unitLabel: '',
  isCurrent: false,
  leaseEnd: null,
  rentToday: null,
}
