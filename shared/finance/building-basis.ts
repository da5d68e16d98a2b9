import type { Minor } from '../money.ts'

type Purchase = {
  readonly purchasePrice: Minor
  readonly closingCosts: Minor
  readonly landValue: Minor
}

/**
 * What of a purchase is the building: the part that wears out and is written off.
 *
 *   building basis = purchase price + closing costs − land value
 *
 * First works are not in it: they are written off from their own date in service.
 *
 * @returns minor units; negative when the land is said to be worth more than was paid
 *
 * Source: IRS Publication 527, basis of depreciable property. Check: $640,000 + $12,800 − $128,000
 * → $524,800.
 */
export const buildingBasis = ({ purchasePrice, closingCosts, landValue }: Purchase): Minor =>
  purchasePrice + closingCosts - landValue
