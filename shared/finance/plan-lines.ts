import type { CategoryKind } from '../categories.ts'
import { type IsoMonth, monthRange } from '../dates.ts'
import { type Minor, roundHalfEven } from '../money.ts'

/** The kinds a plan is made of: what leads down to NOI, and from there to cash flow. */
export const planKinds = ['income', 'operating', 'capex', 'interest', 'principal'] as const
export type PlanKind = (typeof planKinds)[number]

export const isPlanKind = (kind: CategoryKind): kind is PlanKind =>
  (planKinds as readonly CategoryKind[]).includes(kind)

/** What was booked, or planned, under a category in a month, signed as booked. */
export type CategoryMonth = {
  readonly month: IsoMonth
  readonly category: string
  readonly kind: CategoryKind
  readonly amount: Minor
}

export type PlanLine = Omit<CategoryMonth, 'kind'>
export type GrowthByKind = Readonly<Record<PlanKind, number>>

/** The twelve months of a year, January first. */
export const monthsOfYear = (year: number): IsoMonth[] => monthRange(`${year}-01`, `${year}-12`)

/**
 * A year's plan from twelve months that were booked or planned before.
 *
 *   plan(month of the year, category) = amount of the same calendar month × (1 + growth of its kind)
 *
 * @param source twelve months, each calendar month once; kinds outside a plan are left out
 * @param growth yearly change of each kind as a fraction (0.03 is 3 %)
 * @returns minor units, rounded half-even; amounts of zero are left out
 *
 * Check: rent of 1,650.00 in March and 3 % → 1,699.50 in March of the plan; repairs of −0.50 and
 * 3 % → −0.515, rounded to −0.52; 0.10 and 5 % → 0.105, rounded to 0.10.
 */
export function growPlan(
  source: readonly CategoryMonth[],
  year: number,
  growth: GrowthByKind,
): PlanLine[] {
  return source.flatMap(({ month, category, kind, amount }) => {
    if (!isPlanKind(kind)) return []
    const grown = roundHalfEven(amount * (1 + growth[kind]))
    if (grown === 0) return []
    return [{ month: `${year}-${month.slice(5)}`, category, amount: grown }]
  })
}

/**
 * A year's amount over its twelve months, as evenly as whole minor units allow.
 *
 *   month k = round(year · k / 12) − round(year · (k − 1) / 12)
 *
 * @returns twelve amounts in minor units whose sum is the year's to the cent
 *
 * Check: 100.00 → 8.33 eight times and 8.34 four times; together 66.64 + 33.36 = 100.00.
 */
export function spreadYear(year: Minor): Minor[] {
  const until = (months: number) => roundHalfEven((year * months) / 12)
  return Array.from({ length: 12 }, (_, index) => withoutSign(until(index + 1) - until(index)))
}

/** Zero stays zero: −0 would be written with a minus sign. */
const withoutSign = (amount: Minor): Minor => (amount === 0 ? 0 : amount)
