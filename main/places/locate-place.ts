import type { Place, PlaceAddress } from '#shared/map/places'
import { usStateOf } from '#shared/map/us-states'
import { placeKey } from './place-name.ts'
import type { CityRow, PlaceTables, ZipRow } from './place-tables.ts'

/**
 * The place of an address: the centre of its ZIP in the United States, else the centre of its town, else
 * null. Without a country, five digits count as a ZIP only where the region is that ZIP's state or empty:
 * other countries have postal codes of five digits too.
 *
 * Check: 98103 → 47.6831, −122.3379 (Census centre of the ZIP area in Seattle).
 */
export function locatePlace(tables: PlaceTables, address: PlaceAddress): Place | null {
  const zip = zipOf(tables, address)
  if (zip !== null) return placeOfZip(zip)
  const city = cityOf(tables, address)
  return city === undefined ? meanOfZips(tables, address) : placeOfCity(city)
}

/** The ZIP of an address, if it is one in the United States. */
export function zipOf({ zips }: PlaceTables, address: PlaceAddress): ZipRow | null {
  if (address.country !== 'US' && address.country !== '') return null
  const digits = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(address.postalCode)?.[1]
  const row = digits === undefined ? undefined : zips.get(digits)
  if (row === undefined) return null
  const isCertain = address.country === 'US' || address.region.trim() === ''
  return isCertain || usStateOf(address.region)?.code === row.state ? row : null
}

export const placeOfZip = ({ zip, city, state, latitude, longitude }: ZipRow): Place => ({
  kind: 'postal_code',
  label: `${zip} ${city}, ${state}`,
  latitude,
  longitude,
})

export const placeOfCity = ({ name, country, admin, latitude, longitude }: CityRow): Place => ({
  kind: 'city',
  label: country === 'US' ? `${name}, ${admin}` : `${name}, ${country}`,
  latitude,
  longitude,
})

/** The largest town of the name that the rest of the address allows. */
function cityOf({ cities }: PlaceTables, { city, region, country }: PlaceAddress) {
  const key = placeKey(city)
  const state = usStateOf(region)
  return cities.find((row) => {
    if (row.key !== key) return false
    if (country !== '' && row.country !== country) return false
    // Other countries number their regions, so a name such as "Bayern" cannot be compared.
    return row.country === 'US'
      ? state?.code === row.admin || region.trim() === ''
      : !state || country !== ''
  })
}

/** A US town too small for the table of towns: the middle of its ZIPs. */
function meanOfZips({ zips }: PlaceTables, { city, region, country }: PlaceAddress): Place | null {
  const state = usStateOf(region)
  const key = placeKey(city)
  if (key === '' || state === undefined || (country !== '' && country !== 'US')) return null
  const rows = [...zips.values()].filter(
    (row) => row.state === state.code && placeKey(row.city) === key,
  )
  const [first] = rows
  if (first === undefined) return null
  const mean = (part: (row: ZipRow) => number) =>
    Number((rows.reduce((sum, row) => sum + part(row), 0) / rows.length).toFixed(4))
  return {
    kind: 'city',
    label: `${first.city}, ${first.state}`,
    latitude: mean((row) => row.latitude),
    longitude: mean((row) => row.longitude),
  }
}
