import type { PlaceAddress, PropertyPlace } from '#shared/map/places'
import { locatePlace, zipOf } from './locate-place.ts'
import type { PlaceTables } from './place-tables.ts'

/** What is needed to know of a property to say how it stands on the map. */
export type StandingInput = PlaceAddress & {
  readonly id: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** The county of a property, and whether its coordinates are only the centre of its ZIP or town. */
export function placeStanding(tables: PlaceTables, property: StandingInput): PropertyPlace {
  const place = locatePlace(tables, property)
  const isCentre =
    place !== null && property.latitude === place.latitude && property.longitude === place.longitude
  return {
    propertyId: property.id,
    countyFips: zipOf(tables, property)?.countyFips ?? null,
    centreOf: isCentre ? place.kind : null,
  }
}
