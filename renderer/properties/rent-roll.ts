import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'

export type LeaseOfProperty = PropertyDetail['leases'][number]
export type RentRollRow = { readonly unit: Unit; readonly lease: LeaseOfProperty | null }

/** A lease runs from its first to its last day, both included, unless the tenant has moved out before. */
export const isRunning = (lease: LeaseOfProperty, asOf: string): boolean =>
  lease.startDate <= asOf && asOf <= (lease.movedOutDate ?? lease.endDate) && asOf <= lease.endDate

export const rentRollOf = (detail: PropertyDetail, asOf: string): RentRollRow[] =>
  detail.units.map((unit) => ({
    unit,
    lease:
      detail.leases.find((lease) => lease.unitId === unit.id && isRunning(lease, asOf)) ?? null,
  }))
