import type { ProvedValues } from '../../optimizer/use-needed-values.ts'
import { discountOf, type RejectedRow } from '../plan-rows.ts'

export type WhyNotRow = Omit<RejectedRow, 'certainty'> & {
  readonly certainty: RejectedRow['certainty'] | 'proved'
}

/** A rejected deal with its proved price in place of the estimate. */
export function withProved(row: RejectedRow, proved: ProvedValues): WhyNotRow {
  const answer = proved.get(row.dealId)
  if (answer === undefined || !answer.complete) return row
  const price = answer.needed
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
