import type { Position } from 'geojson'
import type { MapPoint } from '#shared/map/map-box'
import type { Area } from './outlines.ts'

/** The area that a point lies in, by its outline; undefined on the sea and in gaps between outlines. */
export const areaAt = (areas: readonly Area[], point: MapPoint): Area | undefined =>
  areas.find(({ geometry }) =>
    geometry.type === 'Polygon'
      ? isInPolygon(geometry.coordinates, point)
      : geometry.coordinates.some((rings) => isInPolygon(rings, point)),
  )

/** A point is inside when a ray from it crosses the rings, holes included, an odd number of times. */
function isInPolygon(rings: readonly Position[][], { latitude, longitude }: MapPoint): boolean {
  let isInside = false
  for (const ring of rings) {
    let [lastX = 0, lastY = 0] = ring.at(-1) ?? []
    for (const [x = 0, y = 0] of ring) {
      const crosses = y > latitude !== lastY > latitude
      if (crosses && longitude < ((lastX - x) * (latitude - y)) / (lastY - y) + x)
        isInside = !isInside
      lastX = x
      lastY = y
    }
  }
  return isInside
}
