/** A rectangle on the map in degrees; its edges belong to it. */
export type MapBox = {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export type MapPoint = { readonly latitude: number; readonly longitude: number }

/**
 * Whether a point lies in a box. The map repeats sideways, so a box may be drawn beyond 180°: longitudes
 * are compared after turning the point by whole circles.
 *
 * Check: a box from 170° to 190° east holds the longitude −175° (which is 185°).
 */
export const isInBox = ({ latitude, longitude }: MapPoint, box: MapBox): boolean =>
  box.south <= latitude && latitude <= box.north && turnEastOf(longitude, box.west) <= box.east

/** A longitude by whole circles to the first place at or east of another: −175 east of 170 is 185. */
export const turnEastOf = (longitude: number, west: number): number =>
  longitude + 360 * Math.ceil((west - longitude) / 360)

/** The smallest box around points; null around none. It does not look for a shorter way across 180°. */
export function boxAround(points: readonly MapPoint[]): MapBox | null {
  if (points.length === 0) return null
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  return {
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
  }
}
