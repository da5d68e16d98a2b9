import type { Allocation } from '../deal-picker/allocation.ts'

/** Bars and cap marks in percent of the longest of either, so that both fit the track. */
export function barLengths(rows: readonly Allocation[]) {
  const longest = Math.max(1e-9, ...rows.map(({ amount, most }) => Math.max(amount, most ?? 0)))
  return rows.map((row) => ({
    row,
    bar: (row.amount / longest) * 100,
    mark: row.most === null ? null : (row.most / longest) * 100,
  }))
}
