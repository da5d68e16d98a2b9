import { addDays } from '#shared/dates'
import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'

export type LeaseOfProperty = PropertyDetail['leases'][number]
export type RentRollRow = {
  readonly unit: Unit
  readonly lease: LeaseOfProperty | null
  /** The first day without a tenant; null while the unit is let, and where it was never let. */
  readonly vacantSince: string | null
}

/** A lease runs from its first to its last day, both included, unless the tenant has moved out before. */
export const isRunning = (lease: LeaseOfProperty, asOf: string): boolean =>
  lease.startDate <= asOf && asOf <= lastDayOf(lease)

const lastDayOf = ({ endDate, movedOutDate }: LeaseOfProperty): string =>
  movedOutDate !== null && movedOutDate < endDate ? movedOutDate : endDate

type Parts = Pick<PropertyDetail, 'units' | 'leases'>

export const rentRollOf = ({ units, leases }: Parts, asOf: string): RentRollRow[] =>
  units.map((unit) => {
    const own = leases.filter(({ unitId }) => unitId === unit.id)
    const lease = own.find((one) => isRunning(one, asOf)) ?? null
    return { unit, lease, vacantSince: lease === null ? vacantSince(own, asOf) : null }
  })

function vacantSince(leases: readonly LeaseOfProperty[], asOf: string): string | null {
  const last = leases
    .map(lastDayOf)
    .filter((day) => day < asOf)
    .toSorted()
    .at(-1)
  return last === undefined ? null : addDays(last, 1)
}

/** What the market would pay more than the tenant does; of an empty unit, all that the market would pay. */
export const marketGapOf = ({ unit, lease }: RentRollRow): number | null =>
  unit.marketRent === null ? null : unit.marketRent - (lease?.rentToday ?? 0)
