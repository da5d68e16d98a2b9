import type { Position } from 'geojson'
import type { Area } from './outlines.ts'

/**
 * The outlines as a flat map needs them: a ring that crosses 180° goes on beyond it instead of jumping to
 * the other edge, one around the pole is closed over the pole, and each area is there once more on the
 * maps to the left and right.
 */
export function repeatAround(areas: readonly Area[]): Area[] {
  const flat = areas.map((area) => withRings(area, unrollRing))
  return [0, -360, 360].flatMap((turn) =>
    turn === 0 ? flat : flat.map((area) => withRings(area, (ring) => ring.map(shiftBy(turn)))),
  )
}

/**
 * Undoes the jumps of a ring: of two neighbours no more than half a circle apart.
 *
 * Check: 170, −170, −170, 170 → 170, 190, 190, 170.
 */
export function unrollRing(ring: readonly Position[]): Position[] {
  const [first] = ring
  if (first === undefined) return []
  const unrolled: Position[] = []
  let last = Number(first[0])
  for (const [longitude = 0, latitude = 0] of ring) {
    last = longitude + 360 * Math.round((last - longitude) / 360)
    unrolled.push([last, latitude])
  }
  const isAroundPole = Math.abs(last - Number(first[0])) > 180
  const pole = Math.sign(Number(first[1])) * 90
  return isAroundPole ? [...unrolled, [last, pole], [Number(first[0]), pole], first] : unrolled
}

const shiftBy =
  (turn: number) =>
  ([longitude = 0, latitude = 0]: Position): Position => [longitude + turn, latitude]

function withRings(area: Area, change: (ring: Position[]) => Position[]): Area {
  const { geometry } = area
  return geometry.type === 'Polygon'
    ? { ...area, geometry: { ...geometry, coordinates: geometry.coordinates.map(change) } }
    : {
        ...area,
        geometry: {
          ...geometry,
          coordinates: geometry.coordinates.map((rings) => rings.map(change)),
        },
      }
}
