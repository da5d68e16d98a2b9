import { addDays, addMonthsToDate, dayNumber, firstDayOf, type IsoDate } from '../../dates.ts'
import type { ProFormaUnit } from '../../scenarios/pro-forma.ts'
import { firstDaysOf, type MonthAxis, monthNumberOf } from './month-axis.ts'

/** What a unit does in every month, the first at index 0. */
export type UnitMonths = {
  /** Rent under leases, minor units, not rounded. */
  readonly contractRent: Float64Array
  /** The parts of the month in which it is let at market rent, and in which it stands empty. */
  readonly marketShare: Float64Array
  readonly emptyShare: Float64Array
  /** The month, the first being 1, in which it is let again after its leases; 0 for never. */
  readonly letAgainMonth: number
}

const known = new WeakMap<ProFormaUnit, { axis: MonthAxis; months: UnitMonths }>()

/**
 * The months of a unit: it follows its leases by days, a day being its part of its month; is empty between
 * them and for the downtime after the last; and is let at market rent from then on.
 *
 * Kept as long as the unit: what moves a slider works out the same units again and again.
 *
 * Check: $1,000 until 15 April, one month of downtime: April brings $500 and is half empty, as is May, the
 * rest of which is let at market rent.
 */
export function unitMonths(unit: ProFormaUnit, axis: MonthAxis): UnitMonths {
  const kept = known.get(unit)
  if (kept?.axis.startMonth === axis.startMonth && kept.axis.count === axis.count)
    return kept.months
  const months = spreadOverMonths(timelineOf(unit, firstDayOf(axis.startMonth)), axis)
  known.set(unit, { axis, months })
  return months
}

/** From a day on: rent under a lease, or empty, or let at market rent. */
type Stretch = { readonly from: IsoDate; readonly rent: number | 'empty' | 'market' }
type Timeline = { readonly stretches: readonly Stretch[]; readonly letAgainOn: IsoDate }

function timelineOf(unit: ProFormaUnit, firstDay: IsoDate): Timeline {
  const leases = unit.leases
    .filter(({ endDate }) => endDate >= firstDay)
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
  const stretches: Stretch[] = [{ from: firstDay, rent: 'empty' }]
  for (const [k, lease] of leases.entries()) {
    const next = leases[k + 1]?.startDate
    stretches.push(...rentOf(lease))
    if (next === undefined || next > addDays(lease.endDate, 1))
      stretches.push({ from: addDays(lease.endDate, 1), rent: 'empty' })
  }
  const emptyFrom =
    leases.length > 0 ? (stretches.at(-1)?.from ?? firstDay) : freeFrom(unit, firstDay)
  const letAgainOn = addMonthsToDate(emptyFrom, unit.downtimeMonths)
  stretches.push({ from: letAgainOn, rent: 'market' })
  return { stretches, letAgainOn }
}

const freeFrom = ({ availableFrom }: ProFormaUnit, firstDay: IsoDate): IsoDate =>
  availableFrom !== null && availableFrom > firstDay ? availableFrom : firstDay

/** The rent of a lease from each day on that it changes; nothing is due in its free months. */
function rentOf(lease: ProFormaUnit['leases'][number]): Stretch[] {
  const firstPaid = addMonthsToDate(lease.startDate, lease.freeMonths)
  const steps = [{ date: lease.startDate, monthlyRent: lease.monthlyRent }, ...lease.steps]
    .filter(({ date }) => date <= lease.endDate)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const inForce = steps.findLast(({ date }) => date <= firstPaid)
  const paid = steps.filter(({ date }) => date > firstPaid)
  return [
    ...(lease.freeMonths > 0 ? [{ from: lease.startDate, rent: 0 }] : []),
    ...(firstPaid <= lease.endDate
      ? [{ from: firstPaid, rent: inForce?.monthlyRent ?? lease.monthlyRent }]
      : []),
    ...paid.map(({ date, monthlyRent }) => ({ from: date, rent: monthlyRent })),
  ]
}

function spreadOverMonths({ stretches, letAgainOn }: Timeline, axis: MonthAxis): UnitMonths {
  const firstDays = firstDaysOf(axis)
  const months = {
    contractRent: new Float64Array(axis.count),
    marketShare: new Float64Array(axis.count),
    emptyShare: new Float64Array(axis.count),
    letAgainMonth: Math.max(0, monthNumberOf(axis, letAgainOn)),
  }
  const end = firstDays.at(-1) ?? 0
  for (const [k, { from, rent }] of stretches.entries()) {
    const next = stretches[k + 1]
    const until = Math.min(end, next === undefined ? end : dayNumber(next.from))
    forEachMonth(firstDays, dayNumber(from), until, (index, part) => {
      if (rent === 'market') months.marketShare[index] = (months.marketShare[index] ?? 0) + part
      else if (rent === 'empty') months.emptyShare[index] = (months.emptyShare[index] ?? 0) + part
      else months.contractRent[index] = (months.contractRent[index] ?? 0) + rent * part
    })
  }
  return months
}

/** The months that the days from one to before another touch, with the part of the month that they are. */
function forEachMonth(
  firstDays: readonly number[],
  from: number,
  until: number,
  visit: (index: number, part: number) => void,
): void {
  for (let index = 0; index + 1 < firstDays.length; index += 1) {
    const start = firstDays[index] ?? 0
    const end = firstDays[index + 1] ?? 0
    const days = Math.min(until, end) - Math.max(from, start)
    if (days > 0) visit(index, days / (end - start))
  }
}
