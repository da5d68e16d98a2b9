import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMapThread } from '#main/map/map-thread'
import { csvRows } from '#main/places/csv-rows'
import type { PlaceAddress } from '#shared/map/places'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { newProperty, refusalOf } from '../portfolio/entries.ts'

const thread = createMapThread(join(import.meta.dirname, '../../resources/data/geocode'))

const address = (parts: Partial<PlaceAddress>): PlaceAddress => ({
  city: '',
  region: '',
  postalCode: '',
  country: '',
  ...parts,
})

const locate = async (parts: Partial<PlaceAddress>) =>
  (await thread.ask('locate', [address(parts)]))[0] ?? null

/** A degree of latitude is 111 km: 0.02 is about 2 km, 0.06 about 6 km. */
const near = (value: number, tolerance: number) => ({
  asymmetricMatch: (other: unknown) => Math.abs(Number(other) - value) <= tolerance,
  toString: () => 'near',
  getExpectedType: () => 'number',
  toAsymmetricMatcher: () => `${value} ± ${tolerance}`,
})

describe('a place by postal code', () => {
  // Census Gazetteer, ZIP code tabulation areas: internal points of the ZIPs, from outside the app's table.
  it.each([
    ['10001', 40.7506, -73.9972],
    ['90210', 34.1005, -118.4147],
    ['60601', 41.8853, -87.6218],
    ['02134', 42.358, -71.1287],
  ])('%s lies within 2 km of its Census point', async (postalCode, latitude, longitude) => {
    expect(await locate({ postalCode, country: 'US' })).toMatchObject({
      kind: 'postal_code',
      latitude: near(latitude, 0.02),
      longitude: near(longitude, 0.025),
    })
  })

  it('keeps a leading zero and drops the four digits of a delivery route', async () => {
    expect((await locate({ postalCode: '02134-1000', country: 'US' }))?.label).toMatch(/^02134 /)
  })

  it('is no US ZIP in another country, nor where the region is another one', async () => {
    expect(await locate({ postalCode: '80331', country: 'DE' })).toBeNull()
    expect(await locate({ postalCode: '80331', region: 'Bayern' })).toBeNull()
    expect((await locate({ postalCode: '98103', region: 'Washington' }))?.kind).toBe('postal_code')
  })
})

describe('a place by town', () => {
  // City centres as general reference works give them.
  it.each([
    ['Lyon', '', 'FR', 45.764, 4.836],
    ['München', 'Bayern', 'DE', 48.137, 11.576],
    ['Sydney', 'NSW', 'AU', -33.869, 151.209],
    ['Austin', 'TX', 'US', 30.267, -97.743],
    ['austin', 'Minnesota', 'US', 43.667, -92.975],
    ['St. Paul', 'MN', '', 44.954, -93.09],
  ])('%s %s %s lies within 6 km of its centre', async (city, region, country, lat, lon) => {
    const place = await locate({ city, region, country })
    expect(place).toMatchObject({
      kind: 'city',
      latitude: near(lat, 0.06),
      longitude: near(lon, 0.08),
    })
  })

  it('comes by the town when the postal code is not known', async () => {
    expect(await locate({ postalCode: '69001', city: 'Lyon', country: 'FR' })).toMatchObject({
      kind: 'city',
      label: 'Lyon, FR',
    })
  })

  it('finds a small US town as the middle of its ZIPs', async () => {
    // 61036 Galena, Illinois, has 3,000 people and one ZIP; it lies at 42.42, −90.43.
    expect(await locate({ city: 'Galena', region: 'IL', country: 'US' })).toMatchObject({
      label: 'Galena, IL',
      latitude: near(42.42, 0.06),
      longitude: near(-90.43, 0.08),
    })
  })

  it('is null when nothing of the address is known', async () => {
    expect(await locate({ city: 'Qwertyville' })).toBeNull()
    expect(await locate({})).toBeNull()
  })
})

describe('the search of places', () => {
  it('finds ZIPs by their first digits and towns by their first letters, the largest first', async () => {
    expect((await thread.ask('search', '9810')).map(({ label }) => label)).toContain(
      '98103 Seattle, WA',
    )
    expect((await thread.ask('search', 'sea'))[0]?.label).toBe('Seattle, WA')
    expect((await thread.ask('search', 'austin mn'))[0]?.label).toBe('Austin, MN')
    expect((await thread.ask('search', 'lyon fr'))[0]?.label).toBe('Lyon, FR')
    expect((await thread.ask('search', 'galena, il'))[0]?.label).toBe('Galena, IL')
  })

  it('waits for two characters', async () => {
    expect(await thread.ask('search', 's')).toEqual([])
  })
})

it('reads quoted cells of a table with their commas', () => {
  expect([...csvRows('name,admin\n"Washington, D.C.",DC\n"a ""b""",X\nplain,Y\n')]).toEqual([
    ['Washington, D.C.', 'DC'],
    ['a "b"', 'X'],
    ['plain', 'Y'],
  ])
})

const pointOf = async ({ api, portfolioId }: TestApp, propertyId: string) => {
  const rows = await api.properties.list({ portfolioId, asOf: '2026-11-21' })
  const row = rows.find(({ id }) => id === propertyId)
  return row && [row.latitude, row.longitude]
}

describe('properties on the map', () => {
  it('are located together in one command, and one undo takes them off again', async () => {
    const app = await startTestApp()
    const { api } = app
    const seattle = await api.properties.create({
      ...newProperty(app),
      name: 'Fremont house',
      postalCode: '98103',
      region: 'WA',
    })
    const lyon = await api.properties.create({
      ...newProperty(app),
      name: 'Lyon flat',
      ...address({ city: 'Lyon', country: 'FR' }),
    })
    const lost = await api.properties.create({
      ...newProperty(app),
      name: 'Nowhere',
      ...address({ city: 'Qwertyville' }),
    })
    const propertyIds = [seattle.id, lyon.id, lost.id]
    const outcome = await api.places.locateProperties({ propertyIds })
    expect(outcome.notFound).toEqual([lost.id])
    expect(outcome.located.map(({ place }) => place.label)).toEqual([
      '98103 Seattle, WA',
      'Lyon, FR',
    ])
    expect(await pointOf(app, seattle.id)).toEqual([47.6831, -122.3379])
    const standings = await api.places.ofPortfolio({ portfolioId: app.portfolioId })
    expect(standings).toEqual([
      { propertyId: seattle.id, countyFips: '53033', centreOf: 'postal_code' },
      { propertyId: lyon.id, countyFips: null, centreOf: 'city' },
      { propertyId: lost.id, countyFips: null, centreOf: null },
    ])
    expect((await api.audit.undo()).undo?.label).toBe('Add property Nowhere')
    expect(await pointOf(app, seattle.id)).toEqual([null, null])
    expect(await pointOf(app, lyon.id)).toEqual([null, null])
  })

  it('that have coordinates keep them when all are located', async () => {
    const app = await startTestApp()
    const place = { latitude: 30.1, longitude: -97.5 }
    const { id } = await app.api.properties.create({ ...newProperty(app), ...place })
    expect(await app.api.places.locateProperties({ propertyIds: [id] })).toEqual({
      located: [],
      notFound: [],
    })
    expect(await pointOf(app, id)).toEqual([30.1, -97.5])
  })

  it('are pinned by hand, which is exact, and back with undo', async () => {
    const app = await startTestApp()
    const { id } = await app.api.properties.create(newProperty(app))
    await app.api.places.locateProperties({ propertyIds: [id] })
    const before = await pointOf(app, id)
    await app.api.places.pin({ propertyId: id, latitude: 30.2711, longitude: -97.7437 })
    expect(await pointOf(app, id)).toEqual([30.2711, -97.7437])
    expect(await app.api.places.ofPortfolio({ portfolioId: app.portfolioId })).toMatchObject([
      { centreOf: null },
    ])
    expect(app.topics).toEqual(expect.arrayContaining(['properties', 'history']))
    await app.api.audit.undo()
    expect(await pointOf(app, id)).toEqual(before)
  })

  it('are not pinned outside the world or when they are gone', async () => {
    const app = await startTestApp()
    const gone = { propertyId: 'gone', latitude: 1, longitude: 1 }
    expect((await refusalOf(app.api.places.pin(gone))).code).toBe('NOT_FOUND')
    expect((await refusalOf(app.api.places.pin({ ...gone, latitude: 91 }))).code).toBe(
      'BAD_REQUEST',
    )
  })
})
