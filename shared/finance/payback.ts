import { addMonthsToDate, daysBetween, type IsoDate } from '../dates.ts'
import { type DatedAmount, sortByDate } from './cash-flows.ts'
import { type Figure, known, missing } from './figure.ts'

/**
 * How long it takes until the money paid out is back, without interest.
 *
 * The months from the first flow to the day on which the sum of all flows so far is no longer negative.
 * The flow that brings it there counts as having come in evenly since the flow before it.
 *
 * @param flows in any order and any unit of money
 * @returns months with a fraction; missing where nothing is paid out or where it never comes back
 *
 * Source: FINANCE.md section 4. Check: −1,000 on 2026-01-01, then 300 on the first of each month → 3⅓ months
 * (100 are missing after the third, a third of the fourth).
 */
export function paybackMonths(flows: readonly DatedAmount[]): Figure {
  if (!flows.some(({ amount }) => amount < 0)) return missing('Nothing is paid out.')
  const days = sumByDay(flows)
  const start = days[0]?.date ?? ''
  let paid = 0
  let before = 0
  for (const { date, amount } of days) {
    const months = monthsBetween(start, date)
    if (paid < 0 && paid + amount >= 0) return known(before + (months - before) * (-paid / amount))
    paid += amount
    before = months
  }
  // Never below zero: what was paid had been received before.
  return paid >= 0 ? known(0) : missing('The money paid out has not come back.')
}

function sumByDay(flows: readonly DatedAmount[]): DatedAmount[] {
  const amountByDate = new Map<IsoDate, number>()
  for (const { date, amount } of sortByDate(flows))
    amountByDate.set(date, (amountByDate.get(date) ?? 0) + amount)
  return [...amountByDate].map(([date, amount]) => ({ date, amount }))
}

/** Whole months and the part of the next one: 2026-01-01 to 2026-02-15 → 1.5. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const calendarMonths = monthNumber(to) - monthNumber(from)
  const whole = addMonthsToDate(from, calendarMonths) > to ? calendarMonths - 1 : calendarMonths
  const reached = addMonthsToDate(from, whole)
  return whole + daysBetween(reached, to) / daysBetween(reached, addMonthsToDate(from, whole + 1))
}

const monthNumber = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
