import { discountOf, type RejectedRow } from '../plan-rows.ts'

/** Prices found by solving again, by deal; null when the deal is not picked at any price. */
export type ProvedPrices = ReadonlyMap<string, number | null>

export type WhyNotRow = Omit<RejectedRow, 'certainty'> & {
  readonly certainty: RejectedRow['certainty'] | 'proved'
}

/** A rejected deal with its proved price in place of the estimate. */
export function withProved(row: RejectedRow, proved: ProvedPrices): WhyNotRow {
  const price = proved.get(row.dealId)
  if (price === undefined) return row
  return {
    ...row,
    certainty: 'proved',
    neededPrice: price,
    discount: discountOf(row.price, price),
  }
}

/** Rounded down to whole money: "picked below" must hold for the figure shown. */
export const belowPrice = ({ neededPrice }: WhyNotRow): number | null =>
  neededPrice === null ? null : Math.floor(neededPrice)

/** Exact prices need no proof, and an excluded deal has no price to look for. */
export const canProve = ({ certainty, reason }: WhyNotRow): boolean =>
  certainty !== 'exact' && certainty !== 'proved' && reason !== 'excluded' && reason !== 'ticket'
