import type { Position } from 'geojson'
import type { Area } from './outlines.ts'

/**
 * The outlines as a flat map needs them: a ring that crosses 180° goes on beyond it instead of jumping to
 * the other edge, and one around the pole is closed over the pole.
 */
export const unrollAreas = (areas: readonly Area[]): Area[] =>
  areas.map((area) => withRings(area, unrollRing))

/** The same areas on the maps to the left and to the right of the one in the middle. */
export const areasBeside = (areas: readonly Area[]): Area[] =>
  [-360, 360].flatMap((turn) => areas.map((area) => withRings(area, shiftRingBy(turn))))

/**
 * Undoes the jumps of a ring: of two neighbours no more than half a circle apart.
 *
 * Check: 170, −170, −170, 170 → 170, 190, 190, 170.
 */
export function unrollRing(ring: Position[]): Position[] {
  const first = ring[0]
  if (first === undefined || !hasJump(ring)) return ring
  const start = Number(first[0])
  const unrolled: Position[] = []
  let last = start
  for (const [longitude = 0, latitude = 0] of ring) {
    last = longitude + 360 * Math.round((last - longitude) / 360)
    unrolled.push([last, latitude])
  }
  const pole = Math.sign(Number(first[1])) * 90
  const isAroundPole = Math.abs(last - start) > 180
  return isAroundPole ? [...unrolled, [last, pole], [start, pole], first] : unrolled
}

const hasJump = (ring: readonly Position[]): boolean =>
  ring.some((position, n) => Math.abs(Number(position[0]) - Number(ring[n - 1]?.[0])) > 180)

const shiftRingBy = (turn: number) => (ring: Position[]) =>
  ring.map((position): Position => [Number(position[0]) + turn, Number(position[1])])

function withRings(area: Area, change: (ring: Position[]) => Position[]): Area {
  const { geometry } = area
  if (geometry.type === 'Polygon')
    return { ...area, geometry: { ...geometry, coordinates: geometry.coordinates.map(change) } }
  const coordinates = geometry.coordinates.map((rings) => rings.map(change))
  return { ...area, geometry: { ...geometry, coordinates } }
}
