import type { IsoDate } from '../dates.ts'
import { buildingBasis } from '../finance/building-basis.ts'
import { type DepreciableAsset, recoveryYears } from '../finance/depreciation.ts'
import type { Metrics } from '../finance/portfolio-metrics.ts'
import type { PropertyBook } from '../finance/property-book.ts'
import type { Minor } from '../money.ts'
import type { PropertyType } from '../properties.ts'
import type { Unit } from '../units.ts'

/** A property with what a report says of it, and its figures over the twelve months before the day. */
export type ReportProperty = Omit<PropertyBook, 'parts' | 'months'> & {
  readonly metrics: Metrics
  /** What the owner put into it since, as booked. */
  readonly improvements: readonly Improvement[]
}

export type Improvement = { readonly date: IsoDate; readonly what: string; readonly cost: Minor }

export type NamedAsset = DepreciableAsset & { readonly name: string }

const dwellings: ReadonlySet<PropertyType> = new Set([
  'single_family',
  'condo',
  'duplex',
  'fourplex',
  'multi_family',
])

/** A building with shops is a dwelling when its flats bring four fifths of its rent. */
const dwellingShare = 0.8

/**
 * Whether a property is written off as a rental of dwellings.
 *
 * Source: Internal Revenue Code section 168(e)(2)(A): 80 % of the gross rent is from dwelling units. Of
 * mixed buildings the market rents stand for it. Check: flats 8,000 and a shop 2,000 → residential.
 */
export function isResidential(type: PropertyType, units: readonly Unit[]): boolean {
  if (type !== 'mixed') return dwellings.has(type)
  const rentOf = (own: readonly Unit[]) =>
    own.reduce((sum, { marketRent }) => sum + (marketRent ?? 0), 0)
  const all = rentOf(units)
  return all > 0 && rentOf(units.filter(({ use }) => use === 'residential')) / all >= dwellingShare
}

/** What of a property is written off: the building without its land, first works, later improvements. */
export function assetsOf({ property, units, improvements }: ReportProperty): NamedAsset[] {
  if (property.type === 'land') return []
  const years = isResidential(property.type, units)
    ? recoveryYears.residential
    : recoveryYears.nonResidential
  const all = [
    { name: 'Building', inServiceOn: property.purchaseDate, basis: buildingBasis(property), years },
    {
      name: 'First works',
      inServiceOn: property.purchaseDate,
      basis: property.initialCapex,
      years,
    },
    ...improvements.map(({ date, what, cost }) => ({
      name: what,
      inServiceOn: date,
      basis: cost,
      years,
    })),
  ]
  return all.filter(({ name, basis }) => (name === 'Building' ? basis > 0 : basis !== 0))
}
