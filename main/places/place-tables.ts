import { csvRows } from './csv-rows.ts'
import { placeKey } from './place-name.ts'

/** A US ZIP by its centre. */
export type ZipRow = {
  readonly zip: string
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly state: string
  readonly countyFips: string
}

/** A town of 15,000 people or more; `admin` is the state's two letters in the United States. */
export type CityRow = {
  readonly name: string
  readonly key: string
  readonly country: string
  readonly admin: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}

export type PlaceTables = {
  readonly zips: ReadonlyMap<string, ZipRow>
  /** Largest first. */
  readonly cities: readonly CityRow[]
}

/** Reads `us-zip.csv` and `world-cities-15k.csv`. */
export function readPlaceTables(zipText: string, cityText: string): PlaceTables {
  const zips = new Map<string, ZipRow>()
  for (const [zip = '', lat, lon, city = '', state = '', , countyFips = ''] of csvRows(zipText)) {
    zips.set(zip, { zip, latitude: Number(lat), longitude: Number(lon), city, state, countyFips })
  }
  const cities: CityRow[] = []
  for (const [name = '', country = '', admin = '', lat, lon, people] of csvRows(cityText)) {
    cities.push({
      name,
      key: placeKey(name),
      country,
      admin,
      latitude: Number(lat),
      longitude: Number(lon),
      population: Number(people),
    })
  }
  return { zips, cities: cities.toSorted((a, b) => b.population - a.population) }
}
