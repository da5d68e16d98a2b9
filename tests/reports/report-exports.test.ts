import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
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

it('is made while its place is chosen, so that nobody waits for it afterwards', async () => {
  const { api, desktop, folder, portfolioId } = await startLetHouse()
  const path = join(folder, 'roll.pdf')
  desktop.askSavePath = async () => {
    await vi.waitFor(() => expect(desktop.printedRoute).toContain('/print/report'))
    return path
  }
  const request = { report: 'rent-roll' as const, portfolioId, asOf: '2026-11-21' }
  expect(await api.reports.export({ ...request, format: 'pdf' })).toBe(path)
  expect(readFileSync(path, 'utf8')).toContain('%PDF-1.7')
})

it('is kept under a name, changed, removed, and each of these can be taken back', async () => {
  const { api, portfolioId } = await startLetHouse()
  const choice = {
    report: 'monthly' as const,
    propertyIds: [],
    period: { kind: 'last_month' as const },
  }
  const presets = async () => (await api.reports.presets({ portfolioId })).map(({ name }) => name)
  const { id } = await api.reports.addPreset({ portfolioId, name: 'To my partner', choice })
  await api.reports.editPreset({ id, name: 'To both partners', choice })
  expect(await presets()).toEqual(['To both partners'])
  await api.reports.deletePreset({ presetId: id })
  expect(await presets()).toEqual([])
  await api.audit.undo()
  expect(await api.reports.presets({ portfolioId })).toEqual([
    { id, portfolioId, name: 'To both partners', choice },
  ])
  await api.audit.undo()
  expect(await presets()).toEqual(['To my partner'])
  await api.audit.undo()
  expect(await presets()).toEqual([])
})

it('looks as its owner says, and as before when that is taken back', async () => {
  const { api, portfolioId } = await startLetHouse()
  const plain = await api.reports.branding({ portfolioId })
  const branding = {
    ...plain,
    accent: '#123456',
    contact: 'Ann Ash\nElm St',
    paper: 'letter' as const,
  }
  await api.reports.setBranding({ portfolioId, branding })
  expect(await api.reports.branding({ portfolioId })).toEqual(branding)
  await api.audit.undo()
  expect(await api.reports.branding({ portfolioId })).toEqual(plain)
})
