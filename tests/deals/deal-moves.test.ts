import { describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { shop } from './shop.ts'

const movesOf = async ({ api, portfolioId }: TestApp) =>
  (await api.deals.moves({ portfolioId })).map(({ stage, reason }) => [stage, reason])

describe('a deal on its way', () => {
  it('keeps every stage it came to, with the reason it was passed on for', async () => {
    const app = await startTestApp()
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    await app.api.deals.setStage({ dealId, stage: 'offer' })
    await app.api.deals.setStage({ dealId, stage: 'passed', reason: 'Outbid.' })
    const whole = [
      ['lead', ''],
      ['offer', ''],
      ['passed', 'Outbid.'],
    ]
    expect(await movesOf(app)).toEqual(whole)
    await app.api.audit.undo()
    expect(await movesOf(app)).toEqual(whole.slice(0, 2))
    expect((await app.api.deals.list({ portfolioId: app.portfolioId }))[0]?.stage).toBe('offer')
    await app.api.audit.redo()
    expect(await movesOf(app)).toEqual(whole)
  })

  it.each([
    ['due_diligence', '', 'Due diligence and closing follow an offer.'],
    ['closed', '', 'Due diligence and closing follow an offer.'],
    ['passed', '  ', 'Say why you pass on this deal.'],
  ] as const)(
    'does not go from lead to %s with the reason "%s"',
    async (stage, reason, sentence) => {
      const app = await startTestApp()
      const { id: dealId } = await app.api.deals.create(shop(app))
      expect(await refusalOf(app.api.deals.setStage({ dealId, stage, reason }))).toMatchObject({
        code: 'DEAL_STAGE',
        message: expect.stringContaining(sentence),
      })
      expect(await movesOf(app)).toEqual([['lead', '']])
    },
  )

  it('begins again after it was passed on, and is then as open as any', async () => {
    const app = await startTestApp()
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.setStage({ dealId, stage: 'passed', reason: 'No time.' })
    await app.api.deals.setStage({ dealId, stage: 'lead' })
    await app.api.deals.setStage({ dealId, stage: 'underwriting' })
    expect(await movesOf(app)).toHaveLength(4)
  })

  it('takes its moves along when it is deleted, and brings them back', async () => {
    const app = await startTestApp()
    const { id: dealId } = await app.api.deals.create(shop(app))
    await app.api.deals.delete({ dealId })
    expect(await movesOf(app)).toEqual([])
    await app.api.audit.undo()
    expect(await movesOf(app)).toEqual([['lead', '']])
  })
})
