import { type Figure, known, missing } from '../figure.ts'
import type { ProjectionLines } from './projection.ts'

type Weakest = { readonly figure: Figure; readonly month: number | null }

/**
 * The weakest DSCR, debt yield and LTV of a projection, and the month of each.
 *
 *   DSCR = NOI / (interest + principal) and debt yield = NOI / balance, over the twelve months that end in m
 *   LTV = balance / value at the end of m
 *
 * Balloons, payoffs and new loans are no debt service. Where fewer than twelve months are owned, all of
 * them stand for the twelve, a debt yield being brought up to a year.
 */
export function weakestRatios(
  lines: ProjectionLines,
  { lastMonth, hasValue }: { readonly lastMonth: number; readonly hasValue: boolean },
) {
  const window = Math.min(12, lastMonth)
  const over = (line: readonly number[], month: number) => {
    let sum = 0
    for (let k = month - window + 1; k <= month; k += 1) sum += line[k] ?? 0
    return sum
  }
  const dscr = weakest(window, lastMonth, Math.min, (month) => {
    const service = -(over(lines.interest, month) + over(lines.principal, month))
    return service > 0 ? over(lines.noi, month) / service : null
  })
  const debtYield = weakest(window, lastMonth, Math.min, (month) => {
    const balance = lines.balance[month] ?? 0
    return balance > 0 ? (over(lines.noi, month) * 12) / window / balance : null
  })
  const ltv = weakest(0, lastMonth, Math.max, (month) => {
    const value = lines.value[month] ?? 0
    return value > 0 ? (lines.balance[month] ?? 0) / value : null
  })
  const noLtv = missing('There is no value to begin with.')
  return {
    minDscr: dscr.figure,
    minDscrMonth: dscr.month,
    minDebtYield: debtYield.figure,
    minDebtYieldMonth: debtYield.month,
    maxLtv: hasValue ? ltv.figure : noLtv,
    maxLtvMonth: hasValue ? ltv.month : null,
  }
}

/** The first month in which the figure is at its least, or at its most. */
function weakest(
  from: number,
  to: number,
  pick: (a: number, b: number) => number,
  read: (month: number) => number | null,
): Weakest {
  let found: { value: number; month: number } | null = null
  for (let month = from; month <= to; month += 1) {
    const value = read(month)
    if (value === null) continue
    if (found === null || (value !== found.value && pick(value, found.value) === value))
      found = { value, month }
  }
  return found === null
    ? { figure: missing('Nothing is owed.'), month: null }
    : { figure: known(found.value), month: found.month }
}
