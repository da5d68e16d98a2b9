import type { ProjectionLines } from './projection.ts'

/** A lender's three figures by month; entry m is month m, null where nothing is owed or due. */
export type RatioMonths = {
  readonly dscr: readonly (number | null)[]
  readonly debtYield: readonly (number | null)[]
  readonly ltv: readonly (number | null)[]
}

/**
 * DSCR, debt yield and LTV of every month of a projection.
 *
 *   DSCR = NOI / (interest + principal) and debt yield = NOI / balance, over the twelve months that end in m
 *   LTV = balance / value at the end of m
 *
 * Balloons, payoffs and new loans are no debt service. Where fewer than twelve months are owned, all of
 * them stand for the twelve, a debt yield being brought up to a year. Before the twelfth month there is
 * neither DSCR nor debt yield.
 *
 * Check: NOI of 1,000 and debt service of 800 a month → 1.25 from month 12 on.
 */
export function ratioMonths(lines: ProjectionLines, lastMonth: number): RatioMonths {
  const window = Math.min(12, lastMonth)
  const over = (line: readonly number[], month: number) => {
    let sum = 0
    for (let k = month - window + 1; k <= month; k += 1) sum += line[k] ?? 0
    return sum
  }
  const each = (from: number, read: (month: number) => number | null) =>
    Array.from({ length: lastMonth + 1 }, (_, month) => (month < from ? null : read(month)))
  return {
    dscr: each(window, (month) => {
      const service = -(over(lines.interest, month) + over(lines.principal, month))
      return service > 0 ? over(lines.noi, month) / service : null
    }),
    debtYield: each(window, (month) => {
      const balance = lines.balance[month] ?? 0
      return balance > 0 ? (over(lines.noi, month) * 12) / window / balance : null
    }),
    ltv: each(0, (month) => {
      const value = lines.value[month] ?? 0
      return value > 0 ? (lines.balance[month] ?? 0) / value : null
    }),
  }
}
