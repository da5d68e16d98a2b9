import type { Place } from '#shared/map/places'
import { placeOfCity, placeOfZip } from './locate-place.ts'
import { placeKey } from './place-name.ts'
import type { PlaceTables } from './place-tables.ts'

const mostFound = 10

/** Places that begin with what was typed: ZIPs for digits, else towns, the largest first. */
export function searchPlaces(tables: PlaceTables, text: string): Place[] {
  const key = placeKey(text)
  if (key.length < 2) return []
  return /^\d+$/.test(key) ? searchZips(tables, key) : searchTowns(tables, key)
}

function searchZips({ zips }: PlaceTables, digits: string): Place[] {
  const found: Place[] = []
  for (const row of zips.values()) {
    if (found.length === mostFound) break
    if (row.zip.startsWith(digits)) found.push(placeOfZip(row))
  }
  return found
}

/** "austin", "austin tx" and "lyon fr" all find their town; small US towns come by their first ZIP. */
function searchTowns({ cities, zips }: PlaceTables, key: string): Place[] {
  const found: Place[] = []
  for (const row of cities) {
    if (found.length === mostFound) return found
    if (matches(row.key, row.country === 'US' ? row.admin : row.country, key)) {
      found.push(placeOfCity(row))
    }
  }
  const labels = new Set(found.map(({ label }) => label))
  for (const { city, state, latitude, longitude } of zips.values()) {
    if (found.length === mostFound) return found
    const label = `${city}, ${state}`
    if (labels.has(label) || !matches(placeKey(city), state, key)) continue
    labels.add(label)
    found.push({ kind: 'city', label, latitude, longitude })
  }
  return found
}

const matches = (name: string, area: string, key: string): boolean =>
  name.startsWith(key) || (key.startsWith(name) && `${name} ${area.toLowerCase()}`.startsWith(key))
