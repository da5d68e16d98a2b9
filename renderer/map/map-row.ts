import type { MapPoint } from '#shared/map/map-box'
import type { MapMetric } from '#shared/map/map-metrics'
import type { PlaceKind } from '#shared/map/places'
import type { PropertyRow } from '#shared/properties'

/** A property as the map knows it. */
export type MapRow = PropertyRow & {
  readonly countyFips: string | null
  /** Set when its coordinates are only the centre of its postal code or town. */
  readonly centreOf: PlaceKind | null
}

export type PlacedRow = MapRow & MapPoint

export const isPlaced = (row: MapRow): row is PlacedRow =>
  row.latitude !== null && row.longitude !== null

export const metricOf = (row: MapRow, metric: MapMetric): number | null => row.figures[metric.key]
