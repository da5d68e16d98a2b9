import type { MonthSpan } from '#shared/finance/plan-variance'

export type Period = 'month' | 'toDate' | 'year'

/** The months of a period; before the first month is over, the year to date is January. */
export function spanOf(period: Period, month: number, fullMonths: number): MonthSpan {
  if (period === 'month') return { from: month, to: month }
  return { from: 0, to: period === 'toDate' ? Math.max(fullMonths - 1, 0) : 11 }
}
