import type { IsoDate } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Unit } from '../units.ts'
import type { Tenancy } from './tenancies.ts'

/** What a booking says of whose money it is. */
export type TenantMoney = {
  readonly propertyId: string
  readonly unitId: string | null
  readonly leaseId: string | null
  readonly tenantId: string | null
  readonly date: IsoDate
}

type UnitPlace = Pick<Unit, 'id' | 'propertyId'>

/**
 * The bookings of each tenancy, in the order given.
 *
 * A booking belongs to the tenancy of the lease it names; else, of the tenant and unit it names, to the
 * tenancy that ran on the day, or to the last one before it, so that what is paid after leaving settles
 * old debts, or else to the first to come. In a house of one unit, a booking without a unit is that
 * unit's. One that names none of these belongs to nobody.
 *
 * @param tenancies oldest first by unit, as `tenanciesOf` answers them
 *
 * Check: A had the unit to 30 June, B has it from 1 August: rent booked on 5 July is A's, on 1 August B's.
 */
export function assignBookings<Booking extends TenantMoney>(
  units: readonly UnitPlace[],
  tenancies: readonly Tenancy[],
  bookings: readonly Booking[],
): ReadonlyMap<Tenancy, readonly Booking[]> {
  const find = tenancyFinder(units, tenancies)
  const assigned = new Map<Tenancy, Booking[]>()
  for (const booking of bookings) {
    const tenancy = find(booking)
    if (tenancy === undefined) continue
    const own = assigned.get(tenancy)
    if (own) own.push(booking)
    else assigned.set(tenancy, [booking])
  }
  return assigned
}

function tenancyFinder(units: readonly UnitPlace[], tenancies: readonly Tenancy[]) {
  const onlyUnitByProperty = onlyUnits(units)
  const byLease = new Map(tenancies.flatMap((t) => t.leases.map(({ id }) => [id, t] as const)))
  const byUnit = groupBy(tenancies, ({ unitId }) => unitId)
  const byTenant = groupBy(tenancies, ({ tenantId }) => tenantId)
  return (money: TenantMoney): Tenancy | undefined => {
    if (money.leaseId !== null) return byLease.get(money.leaseId)
    const { tenantId, date } = money
    const unitId = money.unitId ?? onlyUnitByProperty.get(money.propertyId) ?? null
    if (unitId === null) return onDay(byTenant.get(tenantId ?? '') ?? [], date)
    const ofUnit = byUnit.get(unitId) ?? []
    return onDay(
      tenantId === null ? ofUnit : ofUnit.filter((tenancy) => tenancy.tenantId === tenantId),
      date,
    )
  }
}

const onDay = (possible: readonly Tenancy[], date: IsoDate): Tenancy | undefined =>
  possible.find(({ startDate, lastDay }) => startDate <= date && date <= lastDay) ??
  possible.findLast(({ startDate }) => startDate <= date) ??
  possible[0]

function onlyUnits(units: readonly UnitPlace[]): ReadonlyMap<string, string> {
  const byProperty = groupBy(units, ({ propertyId }) => propertyId)
  return new Map(
    [...byProperty].flatMap(([propertyId, own]) => {
      const [first] = own
      return own.length === 1 && first !== undefined ? [[propertyId, first.id] as const] : []
    }),
  )
}
