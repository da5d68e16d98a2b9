import { type Figure, known, missing } from '../figure.ts'
import type { ProjectionLines } from './projection.ts'
import { ratioMonths } from './ratio-months.ts'

type Weakest = { readonly figure: Figure; readonly month: number | null }

/** The weakest DSCR, debt yield and LTV of a projection, as `ratioMonths` has them, and the month of each. */
export function weakestRatios(
  lines: ProjectionLines,
  { lastMonth, hasValue }: { readonly lastMonth: number; readonly hasValue: boolean },
) {
  const months = ratioMonths(lines, lastMonth)
  const dscr = weakest(months.dscr, Math.min)
  const debtYield = weakest(months.debtYield, Math.min)
  const ltv = weakest(months.ltv, Math.max)
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
  values: readonly (number | null)[],
  pick: (a: number, b: number) => number,
): Weakest {
  let found: { value: number; month: number } | null = null
  for (const [month, value] of values.entries()) {
    if (value === null) continue
    if (found === null || (value !== found.value && pick(value, found.value) === value))
      found = { value, month }
  }
  return found === null
    ? { figure: missing('Nothing is owed.'), month: null }
    : { figure: known(found.value), month: found.month }
}
