import { roundHalfEven } from '../../money.ts'
import type { ProFormaProject } from '../../scenarios/pro-forma.ts'
import { type MonthAxis, monthNumberOf } from './month-axis.ts'

/** A project by months, entry m − 1 being month m: whole minor units paid, rents at today's level. */
export type ProjectMonths = {
  readonly cost: Float64Array
  readonly uplift: Float64Array
  readonly lostRent: Float64Array
}

/**
 * What a planned project costs in each month, and what it takes from and adds to market rent.
 *
 * The cost is paid in equal parts, rounded so that they sum to it; rent is lost from its first month on for
 * its void months; the uplift comes after its duration and stays. Of a project that may come about or not, every
 * amount counts as much as it is likely.
 *
 * Check: $100 over three months → $33.33, $33.34, $33.33.
 */
export function projectMonths(project: ProFormaProject, axis: MonthAxis): ProjectMonths {
  const months = {
    cost: new Float64Array(axis.count),
    uplift: new Float64Array(axis.count),
    lostRent: new Float64Array(axis.count),
  }
  const first = monthNumberOf(axis, project.month)
  const { likelihood = 1 } = project
  const cost = roundHalfEven(project.cost * likelihood)
  const paidUntil = (k: number) => roundHalfEven((cost * k) / project.costMonths)
  for (let k = 0; k < project.costMonths; k += 1)
    months.cost[first + k - 1] = paidUntil(k + 1) - paidUntil(k)
  const at = (month: number) => Math.max(0, month - 1)
  const lost = project.lostRentPerMonth * likelihood
  months.lostRent.fill(lost, at(first), at(first + project.voidMonths))
  months.uplift.fill(project.upliftPerMonth * likelihood, at(first + project.durationMonths))
  return months
}
