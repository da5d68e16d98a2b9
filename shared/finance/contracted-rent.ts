import type { IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import type { Unit } from '../units.ts'
import { rentDueOn } from './lease-rent.ts'
import { leasesOfUnit, runningLease, sumRentByDays } from './rent-by-days.ts'

/**
 * Contracted rent: what the tenants owe for the days let, by days of the month. Nothing is owed in free
 * months, so that they count as vacancy loss (GPR − contracted) and never as credit loss (contracted −
 * collected).
 *
 *   contracted = Σ over units and days let of (rent due a month on the day / days of the month)
 *
 * @param from, to both included; the part of it in which the property is owned
 * @returns minor units, rounded half-even once at the end; 0 where no unit is let on any day
 *
 * Source: FINANCE.md section 3. Check: let at 1,800 from 11 January on: in January 1,800 · 21 / 31 =
 * 1,219.35; with one free month nothing until 10 February, and in February 1,800 · 18 / 28 = 1,157.14.
 */
export function contractedRent(
  units: readonly Pick<Unit, 'id'>[],
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
): Minor {
  if (from > to) return 0
  return roundHalfEven(
    units.reduce((sum, unit) => sum + contractedRentOfUnit(unit, leases, from, to), 0),
  )
}

/** The part of one unit in it, not rounded. */
export function contractedRentOfUnit(
  unit: Pick<Unit, 'id'>,
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
): number {
  const ofUnit = leasesOfUnit(unit, leases)
  const dueOn = (date: IsoDate) => {
    const lease = runningLease(ofUnit, date)
    return lease === undefined ? 0 : rentDueOn(lease, date)
  }
  return sumRentByDays(ofUnit, from, to, dueOn) ?? 0
}
