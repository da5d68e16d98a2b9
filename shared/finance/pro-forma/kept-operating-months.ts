import type { ProFormaProperty } from '../../scenarios/pro-forma.ts'
import type { DriverShifts } from './driver-shifts.ts'
import type { MonthAxis } from './month-axis.ts'
import { operatingMonths, type OperatingMonth } from './operating-months.ts'

type Kept = {
  readonly axis: MonthAxis
  readonly shifts: DriverShifts
  readonly months: readonly OperatingMonth[]
}

const known = new WeakMap<ProFormaProperty, Kept>()

/**
 * The operations of a property, as they were worked out last where nothing that moves them has changed: what
 * moves rates or values alone asks for the same months again and again.
 */
export function keptOperatingMonths(
  property: ProFormaProperty,
  shifts: DriverShifts,
  axis: MonthAxis,
): readonly OperatingMonth[] {
  const kept = known.get(property)
  if (kept && isSameAxis(kept.axis, axis) && movesTheSame(kept.shifts, shifts)) return kept.months
  const months = operatingMonths(property, shifts, axis)
  known.set(property, { axis, shifts: { ...shifts }, months })
  return months
}

const isSameAxis = (a: MonthAxis, b: MonthAxis): boolean =>
  a.startMonth === b.startMonth && a.count === b.count

const movesTheSame = (a: DriverShifts, b: DriverShifts): boolean =>
  a.rentGrowth === b.rentGrowth && a.expenseGrowth === b.expenseGrowth && a.vacancy === b.vacancy
