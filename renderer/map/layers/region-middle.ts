import type { Position } from 'geojson'
import type { Area } from './outlines.ts'

/**
 * Where an area is labelled: the centre of gravity of its largest ring, in degrees, so that islands do
 * not draw the label out to sea.
 *
 * Check: the square from 0 to 2 with a small island far off is labelled at 1, 1.
 */
export function middleOf({ geometry }: Area): [latitude: number, longitude: number] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]))
  const sums = rings.map(sumsOf)
  const { area, x, y } = sums.reduce((most, sum) =>
    Math.abs(sum.area) > Math.abs(most.area) ? sum : most,
  )
  return [y / (6 * area), x / (6 * area)]
}

/** The shoelace sums of a ring: twice its first moments in thirds, and its signed area. */
function sumsOf(ring: readonly Position[]): { area: number; x: number; y: number } {
  let area = 0
  let x = 0
  let y = 0
  let [lastX = 0, lastY = 0] = ring.at(-1) ?? []
  for (const [nextX = 0, nextY = 0] of ring) {
    const cross = lastX * nextY - nextX * lastY
    area += cross / 2
    x += (lastX + nextX) * cross
    y += (lastY + nextY) * cross
    lastX = nextX
    lastY = nextY
  }
  return { area, x, y }
}
