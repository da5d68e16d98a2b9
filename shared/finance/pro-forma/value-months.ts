import type { ProFormaProperty } from '../../scenarios/pro-forma.ts'
import type { DriverShifts } from './driver-shifts.ts'
import { rateInYear, yearOfMonth } from './rate-path.ts'

/** What the property is worth at month 0; null when nobody knows. */
export const openingValue = ({ opening }: ProFormaProperty): number | null =>
  opening.type === 'purchase' ? opening.price : opening.value

/**
 * The value of a property at the end of each month, not rounded; null where its opening value is.
 *
 *   value of month m = opening value · (1 + shock) · Π over months k ≤ m of ((1 + growth)(1 + shift))^(1/12)
 *
 * The shock comes with month 1: at month 0 the property is worth what it is.
 *
 * @returns entry m is month m
 *
 * Check: $1,000,000 growing 3 % a year → $1,030,000 at month 12.
 */
export function valueMonths(
  property: ProFormaProperty,
  shifts: Pick<DriverShifts, 'valueGrowth' | 'valueShock'>,
  months: number,
): Float64Array | null {
  const start = openingValue(property)
  if (start === null) return null
  const values = new Float64Array(months + 1)
  values[0] = start
  let value = start * (1 + shifts.valueShock)
  for (let month = 1; month <= months; month += 1) {
    value *= monthlyGrowth(property, shifts, yearOfMonth(month))
    values[month] = value
  }
  return values
}

const monthlyGrowth = (
  { valueGrowth }: ProFormaProperty,
  shifts: Pick<DriverShifts, 'valueGrowth'>,
  year: number,
): number =>
  ((1 + rateInYear(valueGrowth, year)) * (1 + rateInYear(shifts.valueGrowth, year))) ** (1 / 12)
