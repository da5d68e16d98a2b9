import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { shop } from './shop.ts'

describe('closing a deal', () => {
  it('makes it a property with its price, place and day, after a preview of the same', async () => {
    const app = await startTestApp()
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    const terms = { dealId, closedOn: '2026-11-20' }
    const preview = await app.api.deals.previewClosing(terms)
    expect(preview.map(({ entity, action, facts }) => [entity, action, facts[0]?.to])).toEqual([
      ['deal', 'change', { kind: 'stage', value: 'closed' }],
      ['property', 'add', { kind: 'money', value: 500_000 }],
    ])
    const { deal, propertyId } = await app.api.deals.close(terms)
    expect(deal).toMatchObject({ stage: 'closed', propertyId })
    const { property } = await app.api.properties.get({ propertyId, asOf: '2026-11-21' })
    expect(property).toMatchObject({
      name: 'Corner shop',
      type: 'retail',
      city: 'Austin',
      postalCode: '78701',
      purchaseDate: '2026-11-20',
      purchasePrice: 50_000_000,
      yearBuilt: 1961,
      area: 1200,
      notes: 'Corner of 5th.',
    })
  })

  it('is one command: one undo takes the property back and the deal to its offer', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    const before = await app.api.deals.list({ portfolioId })
    const { propertyId } = await app.api.deals.close({ dealId, closedOn: '2026-11-20' })
    await app.api.audit.undo()
    expect(await app.api.deals.list({ portfolioId })).toEqual(before)
    const gone = app.api.properties.get({ propertyId, asOf: '2026-11-21' })
    expect(await refusalOf(gone)).toMatchObject({ code: 'NOT_FOUND' })
    await app.api.audit.redo()
    expect(await app.api.deals.list({ portfolioId })).toMatchObject([
      { stage: 'closed', propertyId },
    ])
  })

  it('follows an offer, and happens once', async () => {
    const app = await startTestApp()
    const { id: dealId } = await app.api.deals.create(shop(app))
    const terms = { dealId, closedOn: '2026-11-20' }
    expect(await refusalOf(app.api.deals.close(terms))).toMatchObject({ code: 'DEAL_STAGE' })
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    await app.api.deals.close(terms)
    expect(await refusalOf(app.api.deals.close(terms))).toMatchObject({
      code: 'DEAL_STAGE',
      message: expect.stringContaining('has become a property'),
    })
  })

  it('leaves the deal in the pipeline when its property is deleted later', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    const { propertyId } = await app.api.deals.close({ dealId, closedOn: '2026-11-20' })
    await app.api.properties.delete({ propertyId })
    expect(await app.api.deals.list({ portfolioId })).toMatchObject([
      { stage: 'closed', propertyId: null },
    ])
    await app.api.audit.undo()
    expect(await app.api.deals.list({ portfolioId })).toMatchObject([{ propertyId }])
  })
})
