import { describe, expect, it } from 'vitest'
import { buildRiskGround } from '#main/monte-carlo/risk-ground'
import type { NewScenario } from '#shared/scenarios/scenarios'
import { shop } from '../deals/shop.ts'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'

const downside = ({ portfolioId }: TestApp): NewScenario => ({
  portfolioId,
  subject: { type: 'portfolio', id: portfolioId },
  name: 'House view',
  parent: { type: 'preset', preset: 'downside' },
  overrides: { shifts: { vacancy: 0.05 }, fixed: { discountRate: 0.09 }, properties: {} },
  notes: 'As agreed.',
})

const basedOn = (id: string, app: TestApp): NewScenario => ({
  ...downside(app),
  name: 'Bank',
  parent: { type: 'scenario', id },
  overrides: { shifts: {}, fixed: { saleMonth: 60 }, properties: {} },
})

describe('saved scenarios', () => {
  it('are listed by name as they were saved, and edited under their id', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const house = await app.api.scenarios.create(downside(app))
    const bank = await app.api.scenarios.create(basedOn(house.id, app))
    expect(await app.api.scenarios.list({ portfolioId })).toEqual([bank, house])
    const edit = { ...bank, name: 'A bank', overrides: { shifts: {}, fixed: {}, properties: {} } }
    const { id, name, parent, overrides, notes } = edit
    await app.api.scenarios.update({ id, name, parent, overrides, notes })
    expect(await app.api.scenarios.list({ portfolioId })).toEqual([edit, house])
    await app.api.audit.undo()
    expect(await app.api.scenarios.list({ portfolioId })).toEqual([bank, house])
    const { entries } = await app.api.audit.ofEntity({ table: 'scenarios', id: bank.id })
    expect(entries.map(({ label, isUndone }) => [label, isUndone])).toEqual([
      ['Edit scenario A bank', true],
      ['Save scenario Bank', false],
    ])
  })

  it('leave what was inherited to those based on them, and come back with one undo', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const house = await app.api.scenarios.create(downside(app))
    const bank = await app.api.scenarios.create(basedOn(house.id, app))
    await app.api.scenarios.delete({ scenarioId: house.id })
    expect(await app.api.scenarios.list({ portfolioId })).toEqual([
      {
        ...bank,
        parent: { type: 'preset', preset: 'downside' },
        overrides: {
          shifts: { vacancy: 0.05 },
          fixed: { discountRate: 0.09, saleMonth: 60 },
          properties: {},
        },
      },
    ])
    await app.api.audit.undo()
    expect(await app.api.scenarios.list({ portfolioId })).toEqual([bank, house])
  })

  it('are told in their history with the units that tenants leave by name', async () => {
    const app = await startTestApp()
    const property = await app.api.properties.create(newProperty(app))
    const unit = await app.api.units.create(newUnit(property.id, '2B'))
    const departures = [{ unitId: unit.id, month: 6, emptyMonths: 6 }]
    const { id } = await app.api.scenarios.create({
      ...downside(app),
      overrides: { shifts: {}, fixed: { departures }, properties: {} },
    })
    const { names } = await app.api.audit.ofEntity({ table: 'scenarios', id })
    expect(names[unit.id]).toBe(`${property.name} · 2B`)
  })

  it('cannot be based on what is based on them', async () => {
    const app = await startTestApp()
    const house = await app.api.scenarios.create(downside(app))
    const bank = await app.api.scenarios.create(basedOn(house.id, app))
    const { id, name, overrides, notes } = house
    const parent = { type: 'scenario', id: bank.id } as const
    const refusal = await refusalOf(
      app.api.scenarios.update({ id, name, parent, overrides, notes }),
    )
    expect(refusal).toMatchObject({
      code: 'SCENARIO_PARENT',
      message: '“Bank” is based on this scenario itself. Choose another to base it on.',
    })
  })

  it('go with their property and their deal, and come back with them', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const property = await app.api.properties.create(newProperty(app))
    const deal = await app.api.deals.create(shop(app))
    const ofProperty = await app.api.scenarios.create({
      ...downside(app),
      subject: { type: 'property', id: property.id },
    })
    await app.api.scenarios.create({
      ...downside(app),
      name: 'Deal',
      subject: { type: 'deal', id: deal.id },
    })
    const child = await app.api.scenarios.create(basedOn(ofProperty.id, app))
    const before = await app.api.scenarios.list({ portfolioId })
    await app.api.properties.delete({ propertyId: property.id })
    await app.api.deals.delete({ dealId: deal.id })
    expect(await app.api.scenarios.list({ portfolioId })).toMatchObject([
      { id: child.id, parent: { type: 'preset' } },
    ])
    await app.api.audit.undo()
    await app.api.audit.undo()
    expect(await app.api.scenarios.list({ portfolioId })).toEqual(before)
  })

  it('keep what they assume of one property, and tell its name in their history', async () => {
    const app = await startTestApp()
    const property = await app.api.properties.create(newProperty(app))
    await app.api.units.create(newUnit(property.id, 'A'))
    const properties = { [property.id]: { vacancyRate: 0.3 } }
    const saved = await app.api.scenarios.create({
      ...downside(app),
      overrides: { shifts: {}, fixed: { vacancyRate: 0.1 }, properties },
    })
    const { db } = app.context.files.requireOpen()
    const question = { subject: { type: 'scenario', id: saved.id } as const, assumed: null }
    const { proForma } = await buildRiskGround(app.context, db, question, '2026-11-21')
    // Its own 30 %, and the three points of the downside on top.
    expect(proForma?.properties[0]?.vacancyRate).toBeCloseTo(0.33, 12)
    const { names } = await app.api.audit.ofEntity({ table: 'scenarios', id: saved.id })
    expect(names[property.id]).toBe(property.name)
  })
})
