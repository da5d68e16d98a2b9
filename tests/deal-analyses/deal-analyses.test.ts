import { describe, expect, it } from 'vitest'
import { firstCriteria } from '#shared/deals/buy-criteria'
import { shop } from '../deals/shop.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { fourFlats, withLoan } from './worked-deal.ts'

async function startWithDeal() {
  const app = await startTestApp()
  const { id: dealId } = await app.api.deals.create(shop(app))
  const save = (name: string, terms = fourFlats) =>
    app.api.dealAnalyses.save({ id: null, dealId, name, terms })
  return { ...app, dealId, save }
}

describe('the underwritings of a deal', () => {
  it('keep the terms to the last field; the first is the current one until another is made so', async () => {
    const { api, dealId, portfolioId, save } = await startWithDeal()
    const base = await save('Base', withLoan())
    const other = await save('No loan')
    expect(await api.dealAnalyses.list({ dealId })).toEqual([base, other])
    expect([base.isCurrent, other.isCurrent, base.terms]).toEqual([true, false, withLoan()])
    await api.dealAnalyses.makeCurrent({ analysisId: other.id })
    expect((await api.dealAnalyses.list({ dealId })).map(({ name }) => name)).toEqual([
      'No loan',
      'Base',
    ])
    expect(await api.dealAnalyses.figures({ portfolioId })).toMatchObject([
      { dealId, analysisName: 'No loan', goingInCap: 0.075, loan: 0 },
    ])
    await api.audit.undo()
    expect((await api.dealAnalyses.list({ dealId }))[0]).toEqual(base)
    expect(await api.dealAnalyses.figures({ portfolioId })).toMatchObject([{ loan: 30_000_000 }])
  })

  it('are saved, changed and deleted with one undo each; the current one is followed by another', async () => {
    const { api, dealId, save } = await startWithDeal()
    const base = await save('Base')
    const second = await save('Second')
    const terms = { ...fourFlats, price: 38_000_000 }
    await api.dealAnalyses.save({ id: base.id, dealId, name: 'Base', terms })
    expect((await api.dealAnalyses.list({ dealId }))[0]?.terms.price).toBe(38_000_000)
    await api.audit.undo()
    expect((await api.dealAnalyses.list({ dealId }))[0]?.terms.price).toBe(40_000_000)
    await api.dealAnalyses.delete({ analysisId: base.id })
    expect(await api.dealAnalyses.list({ dealId })).toEqual([{ ...second, isCurrent: true }])
    await api.audit.undo()
    expect(await api.dealAnalyses.list({ dealId })).toEqual([base, second])
  })

  it('go with their deal and come back with it', async () => {
    const { api, dealId, save } = await startWithDeal()
    const base = await save('Base')
    await api.deals.delete({ dealId })
    expect(await refusalOf(api.dealAnalyses.list({ dealId }))).toMatchObject({ code: 'NOT_FOUND' })
    await api.audit.undo()
    expect(await api.dealAnalyses.list({ dealId })).toEqual([base])
  })

  it('refuse a chosen offer that is not there', async () => {
    const { save } = await startWithDeal()
    await expect(save('Base', { ...fourFlats, chosenOfferId: 'gone' })).rejects.toThrow()
  })
})

describe('the buy criteria of a portfolio', () => {
  it('are rules of thumb until the owner writes others, and these are undone in one step', async () => {
    const { api, portfolioId } = await startTestApp()
    expect(await api.buyCriteria.get({ portfolioId })).toEqual({
      criteria: firstCriteria,
      isOwn: false,
    })
    const criteria = { ...firstCriteria, dscr: { isOn: true, threshold: 1.4, weight: 5 } }
    await api.buyCriteria.set({ portfolioId, criteria })
    expect(await api.buyCriteria.get({ portfolioId })).toEqual({ criteria, isOwn: true })
    await api.audit.undo()
    expect(await api.buyCriteria.get({ portfolioId })).toMatchObject({ isOwn: false })
  })
})
