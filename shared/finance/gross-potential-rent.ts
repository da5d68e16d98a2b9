import type { IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import { roundHalfEven } from '../money.ts'
import type { Unit } from '../units.ts'
import { type Figure, known, missing } from './figure.ts'
import { monthlyRentOn } from './lease-rent.ts'
import { leasesOfUnit, runningLease, sumRentByDays } from './rent-by-days.ts'

type LettableUnit = Pick<Unit, 'id' | 'label' | 'marketRent'>

/**
 * Gross potential rent: what a property would bring if every unit were let on every day.
 *
 *   GPR = Σ over units and days of (contract rent when let, else market rent) / days of the month
 *
 * @param from, to both included; the part of it in which the property is owned
 * @returns minor units, rounded half-even once at the end; missing when a unit stands empty and nobody has
 *   said what its market rent is
 *
 * Source: FINANCE.md section 3. Check: market rent 2,000, let at 1,800 from 11 January on: in January
 * 2,000 · 10 / 31 + 1,800 · 21 / 31 = 1,864.52.
 */
export function grossPotentialRent(
  units: readonly LettableUnit[],
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
): Figure {
  if (from > to) return known(0)
  let total = 0
  for (const unit of units) {
    const rent = potentialRentOfUnit(unit, leases, from, to)
    if (rent === null) return missing(`Unit ${unit.label} stands empty and has no market rent.`)
    total += rent
  }
  return known(roundHalfEven(total))
}

/** The part of one unit in it, not rounded; null when it stands empty and its market rent is not known. */
export function potentialRentOfUnit(
  unit: Omit<LettableUnit, 'label'>,
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
): number | null {
  const ofUnit = leasesOfUnit(unit, leases)
  return sumRentByDays(ofUnit, from, to, (date) => {
    const lease = runningLease(ofUnit, date)
    return lease === undefined ? unit.marketRent : monthlyRentOn(lease, date)
  })
}
