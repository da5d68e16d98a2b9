import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startLetHouse } from '../leases/let-house.ts'

it('is saved where the person says, under a name that says what it is', async () => {
  const { api, desktop, folder, portfolioId, propertyId } = await startLetHouse()
  const request = {
    report: 'rent-roll' as const,
    portfolioId,
    propertyIds: [propertyId],
    asOf: '2026-11-21',
  }
  desktop.savePath = join(folder, 'roll.csv')
  expect(await api.reports.export({ ...request, format: 'csv' })).toBe(desktop.savePath)
  expect(desktop.suggestedName).toBe('Rent roll 12 Elm St November 21, 2026.csv')
  expect(readFileSync(desktop.savePath, 'utf8')).toContain('A,R. Ortiz,2025-01-01,2026-12-31,')
  desktop.savePath = join(folder, 'roll.pdf')
  await api.reports.export({ ...request, format: 'pdf' })
  const [, query = ''] = desktop.printedRoute.split('?request=')
  expect(JSON.parse(decodeURIComponent(query))).toEqual(request)
  desktop.savePath = null
  expect(await api.reports.export({ ...request, format: 'xlsx' })).toBeNull()
})
