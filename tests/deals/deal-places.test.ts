import { expect, it } from 'vitest'
import { startTestApp } from '../optimizations/test-app.ts'
import { shop } from './shop.ts'

it('puts a deal at the centre of its postal code until it is pinned, and back with undo', async () => {
  const app = await startTestApp()
  const { api, portfolioId } = app
  const { id: dealId } = await api.deals.create({ ...shop(app), country: 'US' })
  await api.deals.create({
    ...shop(app),
    name: 'Nowhere',
    city: 'Xyzzy',
    region: '',
    postalCode: '',
  })
  // The Census centre of the area of 78701, downtown Austin.
  const [place, ...others] = await api.deals.places({ portfolioId })
  expect(others).toEqual([])
  expect(place).toMatchObject({ dealId, centreOf: 'postal_code' })
  expect(place?.latitude).toBeCloseTo(30.27, 2)
  expect(place?.longitude).toBeCloseTo(-97.74, 2)
  await api.deals.pin({ dealId, latitude: 30.5, longitude: -97.5 })
  expect(await api.deals.places({ portfolioId })).toEqual([
    { dealId, latitude: 30.5, longitude: -97.5, centreOf: null },
  ])
  await api.audit.undo()
  expect(await api.deals.places({ portfolioId })).toEqual([place])
})
