import type { CategoryKind } from '../categories.ts'
import type { IsoMonth } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { MonthOfMoney } from '../properties.ts'

/** What was booked under one kind of category in one month. */
export type KindTotal = {
  readonly month: IsoMonth
  readonly kind: CategoryKind
  readonly amount: Minor
}

/**
 * The money of each month, signed as booked.
 *
 *   noi = income + operating      cash flow = noi + interest + principal + capex
 *
 * Other kinds (equity, deposits, purchases, taxes, transfers) belong to neither.
 *
 * @param months the months to answer, in order; one without bookings is all zero
 * @returns minor units
 *
 * Source: FINANCE.md section 3. Check: rent 2,000, repairs −300, interest −900, principal −250 in one
 * month → noi 1,700, debt service −1,150, cash flow 550.
 */
export function sumByMonth(
  totals: readonly KindTotal[],
  months: readonly IsoMonth[],
): MonthOfMoney[] {
  const totalsByMonth = new Map<IsoMonth, KindTotal[]>(months.map((month) => [month, []]))
  for (const total of totals) totalsByMonth.get(total.month)?.push(total)
  return months.map((month) => ({ month, ...sumKinds(totalsByMonth.get(month) ?? []) }))
}

export type KindSums = Omit<MonthOfMoney, 'month'>

/** The same sums over all totals given, whatever their months. */
export function sumKinds(totals: readonly Pick<KindTotal, 'kind' | 'amount'>[]): KindSums {
  const sumOf = (...kinds: CategoryKind[]): Minor =>
    totals.reduce((sum, { kind, amount }) => (kinds.includes(kind) ? sum + amount : sum), 0)
  const income = sumOf('income')
  const operating = sumOf('operating')
  const debtService = sumOf('interest', 'principal')
  const capex = sumOf('capex')
  const noi = income + operating
  return { income, operating, noi, debtService, capex, cashFlow: noi + debtService + capex }
}

/** The same sums for several properties together. */
export const addKindSums = (parts: readonly KindSums[]): KindSums => {
  const sumOf = (read: (part: KindSums) => Minor): Minor =>
    parts.reduce((sum, part) => sum + read(part), 0)
  return {
    income: sumOf(({ income }) => income),
    operating: sumOf(({ operating }) => operating),
    noi: sumOf(({ noi }) => noi),
    debtService: sumOf(({ debtService }) => debtService),
    capex: sumOf(({ capex }) => capex),
    cashFlow: sumOf(({ cashFlow }) => cashFlow),
  }
}
