import type { FileDeal } from '#shared/deals/deal-files'
import { PropertyType } from '#shared/properties'
import { sectorWords } from '#shared/sector-words'

/**
 * One spelling for each sector and city: "Single Family" and "single_family" are one group, so that a
 * cap on it covers both. Known sectors get their key, other names the spelling that came first.
 */
export function uniteSpellings(deals: readonly FileDeal[]): FileDeal[] {
  const sectors = new Map(knownSectors)
  const cities = new Map<string, string>()
  return deals.map((deal) => ({
    ...deal,
    sector: firstSpelling(sectors, deal.sector),
    city: firstSpelling(cities, deal.city),
  }))
}

/** Case, spaces, hyphens and underscores do not make another name. */
const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')

const knownSectors: readonly (readonly [string, string])[] = PropertyType.options.flatMap((key) => [
  [fold(key), key] as const,
  [fold(sectorWords(key)), key] as const,
])

function firstSpelling(known: Map<string, string>, name: string): string {
  const folded = fold(name)
  const spelling = known.get(folded) ?? name
  known.set(folded, spelling)
  return spelling
}
