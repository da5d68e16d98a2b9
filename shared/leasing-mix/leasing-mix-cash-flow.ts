import type { Letting } from '#shared/leasing-mix/leasing-mix-lease'
import type { LeasePackage, LeasingMixInput } from '#shared/leasing-mix/leasing-mix-schema'

/**
 * What one month is worth today, for each month of the horizon: 1 for a net cash flow,
 * (1 + rate)^(−t/12) for a present value.
 */
export function monthWeights({
  objective,
  horizonMonths = 12,
  discountRate = 0,
}: LeasingMixInput): number[] {
  const rate = objective === 'npv' ? discountRate : 0
  return Array.from({ length: horizonMonths }, (_, month) => (1 + rate) ** (-month / 12))
}

/** A package over the horizon, if taken up, for each unit of area; months weighted as asked. */
export type PackageFlow = {
  /** Rent of a unit with rent factor 1, money. */
  readonly rent: number
  readonly incentive: number
  /** Months in which the unit is not empty. */
  readonly letMonths: number
}

/**
 * The sums of a package over the horizon, for each unit of area.
 *
 *   months D ≤ t < D + L are let; with k = t − D, rent is 0 while k < free months, then R/12 · (1 + x)^⌊k/12⌋;
 *   the incentive is paid at k = 0
 *
 * @param weights what each month of the horizon is worth, 1 undiscounted
 *
 * Check: rent 200, 6 of 12 months free, incentive 50: rent 100, incentive 50, 12 months let.
 */
export function packageFlow(terms: LeasePackage, weights: readonly number[]): PackageFlow {
  const { rent, termMonths, freeMonths = 0, incentive = 0 } = terms
  const { downtimeMonths: start = 0, indexation = 0 } = terms
  const end = Math.min(weights.length, start + termMonths)
  let rentPaid = 0
  let letMonths = 0
  for (let month = start; month < end; month++) {
    const weight = weights[month] ?? 0
    const k = month - start
    letMonths += weight
    if (k >= freeMonths) rentPaid += weight * (rent / 12) * (1 + indexation) ** Math.floor(k / 12)
  }
  return { rent: rentPaid, incentive: incentive * (weights[start] ?? 0), letMonths }
}

/**
 * What letting a whole unit adds to the cash flow of leaving it empty, money.
 *
 *   A · q · (rent factor · rent − incentive + void cost/12 · months let)
 *
 * Not taken up, an offer leaves the unit empty and adds nothing. Check: 1,000 m², rent 100, incentive
 * 50, void cost 12 for 12 months: 1,000 · (100 − 50 + 12) = 62,000; half as likely, 31,000.
 */
export const gainOf = ({ unit, package: terms }: Letting, flow: PackageFlow): number =>
  unit.area *
  (terms.takeUp ?? 1) *
  ((unit.rentFactor ?? 1) * flow.rent -
    flow.incentive +
    ((unit.voidCost ?? 0) / 12) * flow.letMonths)

/** What every unit costs if all stay empty, money; not negative. */
export const emptyCost = ({ units }: LeasingMixInput, weights: readonly number[]): number => {
  const months = weights.reduce((sum, weight) => sum + weight, 0)
  return units.reduce((sum, { area, voidCost = 0 }) => sum + (area * voidCost * months) / 12, 0)
}
