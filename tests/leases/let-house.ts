import type { z } from 'zod'
import type { NewLease } from '#shared/leases'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'

/**
 * 12 Elm St with unit A of 850 sq ft, let to R. Ortiz from 2025 to the end of 2026 at $1,650, and unit B
 * of 600 sq ft, which stands empty; market rents are $1,700 and $1,500.
 */
export async function startLetHouse() {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const { id: unitA } = await app.api.units.create(newUnit(propertyId, 'A'))
  const { id: unitB } = await app.api.units.create({
    ...newUnit(propertyId, 'B'),
    area: 600,
    marketRent: 150_000,
  })
  const terms: z.input<typeof NewLease> = {
    unitId: unitA,
    tenantId: null,
    newTenant: { name: 'R. Ortiz', email: null, phone: null, sector: null },
    startDate: '2025-01-01',
    endDate: '2026-12-31',
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 165_000,
    deposit: 165_000,
    steps: [],
  }
  const lease = await app.api.leases.create(terms)
  const { portfolioId } = app
  const leases = (asOf: string) => app.api.leases.list({ portfolioId, asOf })
  const rentRoll = (date: string) => app.api.rentRoll.get({ portfolioId, date })
  const tenant = (asOf: string) => app.api.tenants.get({ tenantId: lease.tenantId, asOf })
  /** The terms for another lease of the same tenant on the same unit. */
  const next = { ...terms, tenantId: lease.tenantId, newTenant: null }
  return { ...app, propertyId, unitA, unitB, lease, next, leases, rentRoll, tenant }
}
