import {
  addDays,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  monthOf,
  monthRange,
} from '../dates.ts'
import type { Lease } from '../leases.ts'
import { roundHalfEven } from '../money.ts'
import type { Unit } from '../units.ts'
import { type Figure, known, missing } from './figure.ts'
import { isLeaseRunning, lastDayOfLease, monthlyRentOn } from './lease-rent.ts'

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
    const rent = potentialRentOfUnit(unit, leasesOfUnit(unit, leases), from, to)
    if (rent === null) return missing(`Unit ${unit.label} stands empty and has no market rent.`)
    total += rent
  }
  return known(roundHalfEven(total))
}

/** Newest first: should two leases overlap, the later one tells the rent. */
const leasesOfUnit = ({ id }: LettableUnit, leases: readonly Lease[]): Lease[] =>
  leases
    .filter(({ unitId }) => unitId === id)
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))

function potentialRentOfUnit(
  { marketRent }: LettableUnit,
  leases: readonly Lease[],
  from: IsoDate,
  to: IsoDate,
): number | null {
  const changes = daysOfChange(leases)
  let total = 0
  for (const month of monthRange(monthOf(from), monthOf(to))) {
    const first = later(firstDayOf(month), from)
    const last = earlier(lastDayOf(month), to)
    const starts = [first, ...changes.filter((date) => first < date && date <= last)]
    for (const [k, start] of starts.entries()) {
      const rent = rentOn(leases, start) ?? marketRent
      if (rent === null) return null
      const end = starts[k + 1] ?? addDays(last, 1)
      total += (rent * daysBetween(start, end)) / daysIn(month)
    }
  }
  return total
}

/** The days, in order, from which another rent may hold. */
const daysOfChange = (leases: readonly Lease[]): IsoDate[] =>
  [
    ...new Set(
      leases.flatMap((lease) => [
        lease.startDate,
        addDays(lastDayOfLease(lease), 1),
        ...lease.steps.map(({ date }) => date),
      ]),
    ),
  ].toSorted()

function rentOn(leases: readonly Lease[], date: IsoDate): number | null {
  const running = leases.find((lease) => isLeaseRunning(lease, date))
  return running === undefined ? null : monthlyRentOn(running, date)
}

const daysIn = (month: IsoMonth): number => daysBetween(firstDayOf(month), lastDayOf(month)) + 1

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
