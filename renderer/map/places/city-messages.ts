import type { MapBox } from '#shared/map/map-box'
import type { City } from './city-reader.ts'

/** What the label thread is asked for: the largest towns of a box. */
export type CityQuestion = {
  readonly id: number
  readonly box: MapBox
  readonly leastPopulation: number
  readonly withQuarters: boolean
  readonly limit: number
}

export type CityAnswer = { readonly id: number; readonly cities: readonly City[] }
