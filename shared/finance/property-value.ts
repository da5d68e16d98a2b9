import type { IsoDate } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { Property } from '../properties.ts'
import type { Valuation } from '../valuations.ts'

/**
 * The value of a property on a day: its latest valuation on or before it, else its purchase price.
 *
 * @returns minor units; null before the purchase, and where there is neither valuation nor price
 *
 * Source: FINANCE.md section 3. Check: bought 2021 for 640,000, valued 705,000 on 2025-01-01 → 640,000
 * on 2024-12-31, 705,000 on 2025-01-01.
 */
export function propertyValueOn(
  property: Pick<Property, 'purchaseDate' | 'purchasePrice'>,
  valuations: readonly Valuation[],
  asOf: IsoDate,
): Minor | null {
  if (property.purchaseDate > asOf) return null
  const value = latestValuation(valuations, asOf)?.value ?? property.purchasePrice
  return value > 0 ? value : null
}

/** The newest valuation on or before the day; of two on one day the one that stands later. */
export function latestValuation(valuations: readonly Valuation[], asOf: IsoDate): Valuation | null {
  let latest: Valuation | null = null
  for (const valuation of valuations)
    if (valuation.date <= asOf && (latest === null || valuation.date >= latest.date))
      latest = valuation
  return latest
}
