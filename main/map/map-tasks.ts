import type { Place, PlaceAddress, PropertyPlace } from '#shared/map/places'
import { locatePlace } from '../places/locate-place.ts'
import { placeStanding, type StandingInput } from '../places/place-standing.ts'
import type { PlaceTables } from '../places/place-tables.ts'
import { searchPlaces } from '../places/search-places.ts'
import { findGeoJsonProblem } from './geojson-check.ts'

/** What the map's thread is asked, and what it answers, by the task's name. */
export type MapTasks = {
  readonly search: { readonly input: string; readonly output: Place[] }
  readonly locate: {
    readonly input: readonly PlaceAddress[]
    readonly output: (Place | null)[]
  }
  readonly standings: {
    readonly input: readonly StandingInput[]
    readonly output: PropertyPlace[]
  }
  readonly checkGeoJson: { readonly input: Uint8Array; readonly output: string | null }
}
export type MapTaskName = keyof MapTasks

type Doers = {
  readonly [Name in MapTaskName]: (
    input: MapTasks[Name]['input'],
    tables: () => PlaceTables,
  ) => MapTasks[Name]['output']
}

export const mapTasks: Doers = {
  search: (text, tables) => searchPlaces(tables(), text),
  locate: (addresses, tables) => addresses.map((address) => locatePlace(tables(), address)),
  standings: (properties, tables) =>
    properties.map((property) => placeStanding(tables(), property)),
  checkGeoJson: (bytes) => findGeoJsonProblem(new TextDecoder().decode(bytes)),
}
