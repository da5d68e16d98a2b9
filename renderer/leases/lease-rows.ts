import type { PropertyDetail } from '#shared/properties'
import { isRunning, type LeaseOfProperty } from '../properties/rent-roll.ts'

export type LeaseState = 'running' | 'future' | 'ended'

export type LeaseRow = {
  readonly lease: LeaseOfProperty
  readonly propertyId: string
  readonly property: string
  readonly unit: string
  readonly state: LeaseState
}

/** All leases of all properties, with the names a reader knows them by. */
export const leaseRowsOf = (details: readonly PropertyDetail[], asOf: string): LeaseRow[] =>
  details.flatMap(({ property, units, leases }) =>
    leases.map((lease) => ({
      lease,
      propertyId: property.id,
      property: property.name,
      unit: units.find(({ id }) => id === lease.unitId)?.label ?? '',
      state: stateOf(lease, asOf),
    })),
  )

function stateOf(lease: LeaseOfProperty, asOf: string): LeaseState {
  if (isRunning(lease, asOf)) return 'running'
  return lease.startDate > asOf ? 'future' : 'ended'
}
