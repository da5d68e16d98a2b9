import type { Unit } from '#shared/units'
import { solveToRun, startTestApp } from '../optimizations/test-app.ts'
import type { TestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'

/** The day of the books in these tests. */
export const TODAY = '2026-11-21'

/**
 * A house of three flats of 850 sq ft: A stands empty, B is let until 2027-02-28, C until 2029-06-30,
 * each at 1,500 a month against 1,700 at market level.
 */
export async function startLeasingApp() {
  const app = await startTestApp()
  const property = await app.api.properties.create(newProperty(app))
  const units: Unit[] = []
  for (const label of ['A', 'B', 'C'])
    units.push(await app.api.units.create(newUnit(property.id, label)))
  const [a, b, c] = units
  if (!a || !b || !c) throw new Error('a unit was not made')
  await letUnit(app, b.id, 'Bea', '2027-02-28')
  await letUnit(app, c.id, 'Cy', '2029-06-30')
  return { app, property, a, b, c }
}

export const letUnit = (
  { api }: TestApp,
  unitId: string,
  name: string,
  endDate: string,
  startDate = '2025-03-01',
) =>
  api.leases.create({
    unitId,
    tenantId: null,
    newTenant: { name, email: null, phone: null, sector: null },
    startDate,
    endDate,
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 150_000,
    deposit: 0,
    steps: [],
  })

/** Flat A at 24 a sq ft for a year from next month, flat B for two years from when it is free. */
export const leasingInput = (a: Unit, b: Unit) => ({
  mode: 'whole',
  incentiveBudget: 5000,
  units: [
    { id: a.id, name: 'A', area: 850, type: 'now', voidCost: 12 },
    { id: b.id, name: 'B', area: 850, type: 'later' },
  ],
  packages: [
    {
      id: 'year',
      name: '12 months',
      rent: 24,
      termMonths: 12,
      downtimeMonths: 1,
      unitTypes: ['now'],
    },
    {
      id: 'two',
      name: '24 months',
      rent: 24,
      termMonths: 24,
      downtimeMonths: 4,
      freeMonths: 1,
      incentive: 2,
      breakMonths: 12,
      indexation: 0.02,
      takeUp: 0.8,
      unitTypes: ['later'],
    },
  ],
  existing: [{ id: 'c', area: 850, rent: 18_000, remainingMonths: 31 }],
})

export const solveLeasing = (app: TestApp, input: Record<string, unknown>) =>
  solveToRun(app, input, { optimizer: 'leasing-mix', source: 'pipeline', name: 'Spring' })
