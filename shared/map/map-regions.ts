import { countryNumberOf } from '../imports/country-numbers.ts'
import { type Combining, combineMetric, type MapMetric } from './map-metrics.ts'
import type { PropertyFigures } from '../properties.ts'
import { usStateOf } from './us-states.ts'

/** What the outlines of the map are: US states, US counties, and countries elsewhere. */
export type RegionLevel = 'state' | 'county'

/** A region's id in the outlines: `us-53` a state, `us-53033` a county, `country-276` a country. */
export type RegionId = string

export type RegionInput = {
  readonly figures: PropertyFigures
  readonly country: string
  readonly region: string
  readonly countyFips: string | null
}

/**
 * The region of a property by its address: its US county or state by FIPS digits, else its country by ISO
 * number. Null when the address does not say.
 *
 * Check: ZIP 98103 is in county 53033 → `us-53033` among counties and `us-53` among states.
 */
export function regionOf(property: RegionInput, level: RegionLevel): RegionId | null {
  const { country, region, countyFips } = property
  if (countyFips !== null) return `us-${level === 'state' ? countyFips.slice(0, 2) : countyFips}`
  if (country === 'US') {
    const state = level === 'state' ? usStateOf(region) : undefined
    return state === undefined ? null : `us-${state.fips}`
  }
  const number = countryNumberOf(country)
  return number === undefined ? null : `country-${number}`
}

export type RegionTotal = {
  readonly id: RegionId
  readonly value: number | null
  readonly count: number
}

/**
 * The metric of the properties of each region, those whose region is not known left out. How figures are
 * put together is `combineMetric`'s.
 */
export function totalsByRegion<Row extends RegionInput>(
  rows: readonly Row[],
  regionOfRow: (row: Row) => RegionId | null,
  metric: MapMetric,
  combining: Combining,
): RegionTotal[] {
  const figuresById = new Map<RegionId, PropertyFigures[]>()
  for (const row of rows) {
    const id = regionOfRow(row)
    if (id !== null) figuresById.set(id, [...(figuresById.get(id) ?? []), row.figures])
  }
  return [...figuresById].map(([id, figures]) => ({
    id,
    value: combineMetric(figures, metric, combining),
    count: figures.length,
  }))
}
