import { describe, expect, it } from 'vitest'
import { emptyDealFacts, type NewDeal } from '#shared/deals/deals'
import { inputOf, solveToRun, startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { refusalOf } from './entries.ts'

const { propertyId: _property, ...placeless } = emptyDealFacts

/** A shop for 500,000 that earns 35,000 a year, money in cents. */
const newDeal = ({ portfolioId }: TestApp): NewDeal => ({
  ...placeless,
  portfolioId,
  name: 'Corner shop',
  sector: 'retail',
  city: 'Austin',
  region: 'TX',
  price: 50_000_000,
  noi: 3_500_000,
  risk: 0.04,
  units: 1,
  area: null,
  yearBuilt: null,
  stage: 'screening',
  notes: '',
})

const listOf = ({ api, portfolioId }: TestApp) => api.deals.list({ portfolioId })

describe('a deal', () => {
  it('is added to the pipeline, undone and done again', async () => {
    const app = await startTestApp()
    const deal = await app.api.deals.create(newDeal(app))
    expect(deal).toEqual({ id: deal.id, ...newDeal(app), propertyId: null })
    expect(app.topics).toEqual(expect.arrayContaining(['deals', 'history']))
    expect(await listOf(app)).toEqual([deal])
    await app.api.audit.undo()
    expect(await listOf(app)).toEqual([])
    await app.api.audit.redo()
    expect(await listOf(app)).toEqual([deal])
  })

  it('is edited in one command; an edit that changes nothing leaves none', async () => {
    const app = await startTestApp()
    const deal = await app.api.deals.create(newDeal(app))
    const { portfolioId: _portfolio, ...edit } = { ...deal, price: 48_000_000, risk: 0.05 }
    await app.api.deals.update(edit)
    await app.api.deals.update(edit)
    expect(await listOf(app)).toEqual([{ ...deal, price: 48_000_000, risk: 0.05 }])
    expect((await app.api.audit.undo()).undo?.label).toBe('Add deal Corner shop')
    expect(await listOf(app)).toEqual([deal])
  })

  it.each([
    ['name', { name: '' }, 'Write at least one character.'],
    ['price', { price: 0 }, 'A deal has a price above 0.'],
    ['price', { price: null }, 'Write an amount; 0 if there is none.'],
    ['noi', { noi: null }, /what it earns a year/],
    ['risk', { risk: 1.2 }, 'Write a risk between 0% and 100%.'],
    ['risk', { risk: null }, 'Write a risk between 0% and 100%.'],
    ['units', { units: 1.5 }, 'Write a whole number.'],
  ])('is refused with a message at %s', async (field, part, message) => {
    const app = await startTestApp()
    const { data } = await refusalOf(
      app.api.deals.create({ ...newDeal(app), ...part } as unknown as NewDeal),
    )
    expect(data?.issues?.map(({ path }) => path)).toEqual([[field]])
    expect(data?.issues?.[0]?.message).toMatch(message)
    expect(await listOf(app)).toEqual([])
  })

  it('is not edited or deleted once it is gone', async () => {
    const app = await startTestApp()
    const { id, portfolioId: _portfolio, ...fields } = await app.api.deals.create(newDeal(app))
    await app.api.deals.delete({ dealId: id })
    expect(await refusalOf(app.api.deals.update({ id, ...fields }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await refusalOf(app.api.deals.delete({ dealId: id }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('goes with the task that a plan gave it, and both come back', async () => {
    const app = await startTestApp()
    const deal = await app.api.deals.create(newDeal(app))
    const input = { ...inputOf([deal]), caps: [] }
    const { id: runId } = await solveToRun(app, input, { source: 'pipeline' })
    await app.api.optimizations.accept({ runId })
    const { db } = app.context.files.requireOpen()
    const tasksOf = () => db.selectFrom('tasks').select(['dealId', 'title']).execute()
    const before = await tasksOf()
    expect(before.map(({ dealId }) => dealId)).toEqual([deal.id])
    expect(await app.api.deals.delete({ dealId: deal.id })).toEqual({ tasks: 1 })
    expect([await listOf(app), await tasksOf()]).toEqual([[], []])
    await app.api.audit.undo()
    expect(await tasksOf()).toEqual(before)
    expect(await listOf(app)).toEqual([{ ...deal, stage: 'offer' }])
  })
})
