import { addMonths, type IsoDate, type IsoMonth, monthOf } from '../dates.ts'
import { type Minor, roundHalfEven } from '../money.ts'

/** Years over which the building of a rental is written off: dwellings, and everything else. */
export const recoveryYears = { residential: 27.5, nonResidential: 39 } as const

/** Something that is written off: a building, or an improvement from its own day on. */
export type DepreciableAsset = {
  readonly inServiceOn: IsoDate
  readonly basis: Minor
  readonly years: number
}

/**
 * What has been written off by the end of a month, straight line with the mid-month convention.
 *
 *   months = months from the one in service to this one, both included, less a half
 *   written off = basis · months / (years · 12), at most the basis
 *
 * @param basis without the land, minor units; what was given back for an improvement is negative
 * @param isSold sold in this month, which then counts a half as well
 * @returns minor units, rounded half-even; years are differences of it, so that they add up to the basis
 *
 * Source: IRS Publication 527, table 2-d, and FINANCE.md section 7. Check: $524,800 in service in March
 * 2021 over 27.5 years: 9.5 of 330 months in 2021 → $15,107.88; the table's 2.879 % of it → $15,109.
 */
export function writtenOffBy(
  { inServiceOn, basis, years }: DepreciableAsset,
  month: IsoMonth,
  isSold = false,
): Minor {
  const whole = monthNumber(month) - monthNumber(monthOf(inServiceOn))
  const months = isSold ? whole : whole + 0.5
  if (months <= 0) return 0
  return roundHalfEven(basis * Math.min(1, months / (years * 12)))
}

/** What is written off in some months, both included. */
export function writtenOffIn(asset: DepreciableAsset, from: IsoMonth, to: IsoMonth): Minor {
  return writtenOffBy(asset, to) - writtenOffBy(asset, addMonths(from, -1))
}

const monthNumber = (month: IsoMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
