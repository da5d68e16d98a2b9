import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'
import {
  exportRun,
  solveToRun,
  startTestApp,
  type TestApp,
  workedExample,
} from '../optimizations/test-app.ts'

const asOf = '2026-10-31'

const namesOf = async ({ api, portfolioId }: TestApp, isArchived = false) =>
  (await api.properties.list({ portfolioId, asOf, isArchived })).map(({ name }) => name)

const valueOf = async ({ api, portfolioId }: TestApp) =>
  (await api.metrics.dashboard({ portfolioId, asOf })).kpis.find(({ key }) => key === 'value')

describe('an archived property', () => {
  it('is in no list and counts in no figure until it is brought back', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    await api.properties.create({ ...newProperty(app), name: 'Kept' })
    const sold = await api.properties.create({ ...newProperty(app), name: 'Sold' })
    const task = { portfolioId, title: 'Sweep', notes: '', dueDate: '2026-11-10' }
    await api.tasks.create({ ...task, subject: { propertyId: sold.id } })
    // Two houses of 640,000; one is left when the other is archived.
    expect((await valueOf(app))?.value).toBe(128_000_000)
    await api.properties.setArchived({ propertyId: sold.id, isArchived: true })
    expect(await namesOf(app)).toEqual(['Kept'])
    expect(await namesOf(app, true)).toEqual(['Sold'])
    expect((await valueOf(app))?.value).toBe(64_000_000)
    const { upcoming } = await api.metrics.dashboard({ portfolioId, asOf })
    expect(upcoming.some(({ title }) => title === 'Sweep')).toBe(false)
    expect((await api.properties.get({ propertyId: sold.id, asOf })).property.name).toBe('Sold')
    await api.audit.undo()
    expect(await namesOf(app)).toEqual(['Kept', 'Sold'])
    await api.audit.redo()
    await api.properties.setArchived({ propertyId: sold.id, isArchived: false })
    expect(await namesOf(app)).toEqual(['Kept', 'Sold'])
  })

  it('leaves no command behind when it is archived already', async () => {
    const app = await startTestApp()
    const { id: propertyId } = await app.api.properties.create(newProperty(app))
    await app.api.properties.setArchived({ propertyId, isArchived: false })
    expect((await app.api.audit.state()).undo?.label).toBe('Add property 12 Elm St')
  })
})

describe('an archived unit', () => {
  it('no longer counts as one that could be let', async () => {
    const app = await startTestApp()
    const { api } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    await api.units.create(newUnit(propertyId, 'A'))
    const { id: unitId } = await api.units.create(newUnit(propertyId, 'Garage'))
    await api.units.setArchived({ unitId, isArchived: true })
    const { units, archivedUnits, figures } = await api.properties.get({ propertyId, asOf })
    expect(units.map(({ label }) => label)).toEqual(['A'])
    expect(archivedUnits.map(({ label }) => label)).toEqual(['Garage'])
    expect(figures.units).toBe(1)
    await api.audit.undo()
    expect((await api.properties.get({ propertyId, asOf })).figures.units).toBe(2)
  })
})

describe('a portfolio', () => {
  it('is renamed; its currency changes only while it holds no amounts', async () => {
    const app = await startTestApp()
    const { api, portfolioId: id } = app
    const edit = { id, name: 'Elm', currency: 'EUR', areaUnit: 'sqm' as const }
    expect(await api.portfolios.update(edit)).toMatchObject(edit)
    await api.properties.create(newProperty(app))
    const refused = await refusalOf(api.portfolios.update({ ...edit, currency: 'GBP' }))
    expect(refused.code).toBe('PORTFOLIO_IN_USE')
    expect(await api.portfolios.update({ ...edit, name: 'Oak' })).toMatchObject({ name: 'Oak' })
  })

  it('is deleted with all it holds, its runs too, unless it is the last; undo brings all of it back', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    expect((await refusalOf(api.portfolios.delete({ portfolioId }))).code).toBe('PORTFOLIO_IN_USE')
    const property = await api.properties.create(newProperty(app))
    const { id: runId } = await solveToRun(app, workedExample)
    app.desktop.savePath = join(app.folder, 'plan.csv')
    await exportRun(app, { runId, format: 'csv' })
    const { id } = await api.portfolios.create({
      name: 'Other',
      currency: 'USD',
      areaUnit: 'sqft',
    })
    await api.portfolios.delete({ portfolioId })
    expect((await api.portfolios.list()).map((portfolio) => portfolio.id)).toEqual([id])
    const gone = await refusalOf(api.properties.list({ portfolioId, asOf }))
    expect(gone.code).toBe('NOT_FOUND')
    await api.audit.undo()
    expect(await api.portfolios.list()).toHaveLength(2)
    expect((await api.properties.get({ propertyId: property.id, asOf })).property).toMatchObject({
      id: property.id,
    })
    const [kept] = await api.runFiles.list({ runId })
    expect(kept).toMatchObject({ name: 'plan.csv', isMissing: false })
    await api.audit.redo()
    expect(await api.portfolios.list()).toHaveLength(1)
  })

  it('is archived as long as another is in use', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const archive = () => api.portfolios.setArchived({ portfolioId, isArchived: true })
    expect((await refusalOf(archive())).code).toBe('PORTFOLIO_IN_USE')
    await api.portfolios.create({ name: 'Other', currency: 'USD', areaUnit: 'sqft' })
    expect((await archive()).archivedAt).not.toBeNull()
  })
})

describe('tags and notes', () => {
  it('are set in one step each, without doubles, and taken back by undo', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    expect(await api.properties.setTags({ propertyId, tags: ['core', 'to sell'] })).toEqual([
      'core',
      'to sell',
    ])
    expect(await api.properties.setTags({ propertyId, tags: ['Keep', 'keep', 'core'] })).toEqual([
      'core',
      'keep',
    ])
    const [row] = await api.properties.list({ portfolioId, asOf })
    expect(row?.tags).toEqual(['core', 'keep'])
    await api.notes.set({ table: 'properties', id: propertyId, notes: 'Roof 2028' })
    await api.notes.set({ table: 'properties', id: propertyId, notes: 'Roof 2028' })
    expect((await api.audit.state()).undo?.label).toBe('Edit notes of 12 Elm St')
    await api.audit.undo()
    await api.audit.undo()
    const detail = await api.properties.get({ propertyId, asOf })
    expect([detail.property.notes, detail.tags]).toEqual(['', ['core', 'to sell']])
    const gone = api.notes.set({ table: 'loans', id: 'nowhere', notes: 'x' })
    expect((await refusalOf(gone)).code).toBe('NOT_FOUND')
  })
})
