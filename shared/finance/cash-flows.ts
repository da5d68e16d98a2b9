import { dayNumber, type IsoDate } from '../dates.ts'

/** Money that moves on a day; in is positive, out negative. Any unit of money, the same for all. */
export type DatedAmount = { readonly date: IsoDate; readonly amount: number }

/** Money that moves at a time after the first, counted in periods (or in years); never negative. */
export type TimedAmount = { readonly time: number; readonly amount: number }

/** Amounts one period apart, the first at time 0. */
export const timesOfPeriods = (amounts: readonly number[]): TimedAmount[] =>
  amounts.map((amount, time) => ({ time, amount }))

/** Years of 365 days since the earliest flow (Actual/365): 2008-01-01 and 2008-03-01 → 0 and 60 / 365. */
export function timesOfDates(flows: readonly DatedAmount[]): TimedAmount[] {
  const days = flows.map(({ date }) => dayNumber(date))
  const first = days.reduce((least, day) => (day < least ? day : least), Infinity)
  return flows.map(({ amount }, k) => ({ time: ((days[k] ?? first) - first) / 365, amount }))
}

export const sortByDate = (flows: readonly DatedAmount[]): DatedAmount[] =>
  flows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** One amount for each time, earliest first; times at which the money cancels out are left away. */
export function netByTime(flows: readonly TimedAmount[]): TimedAmount[] {
  const amountByTime = new Map<number, number>()
  for (const { time, amount } of flows)
    amountByTime.set(time, (amountByTime.get(time) ?? 0) + amount)
  return [...amountByTime]
    .map(([time, amount]) => ({ time, amount }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => a.time - b.time)
}
