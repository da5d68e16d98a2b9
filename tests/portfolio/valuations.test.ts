import { describe, expect, it } from 'vitest'
import type { NewValuation } from '#shared/valuations'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, refusalOf } from './entries.ts'

const asOf = '2026-11-21'

async function startWithProperty() {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const valueNow = async () => (await app.api.properties.get({ propertyId, asOf })).figures.value
  const appraisal = { propertyId, date: '2026-06-01', value: 70_500_000, source: 'Appraisal' }
  return { ...app, propertyId, valueNow, appraisal }
}

describe('a valuation', () => {
  it('takes the place of the purchase price from its day on, and gives it back with undo', async () => {
    const { api, topics, propertyId, valueNow, appraisal } = await startWithProperty()
    expect(await valueNow()).toBe(64_000_000)
    const added = await api.valuations.create(appraisal)
    expect(topics).toEqual(expect.arrayContaining(['properties', 'metrics', 'history']))
    expect(await valueNow()).toBe(70_500_000)
    const earlier = await api.properties.get({ propertyId, asOf: '2026-05-31' })
    expect(earlier.figures.value).toBe(64_000_000)
    await api.audit.undo()
    expect(await valueNow()).toBe(64_000_000)
    await api.audit.redo()
    expect((await api.properties.get({ propertyId, asOf })).valuations).toEqual([added])
  })

  it('is edited and deleted, each undone by itself; an edit that changes nothing leaves no command', async () => {
    const { api, valueNow, appraisal } = await startWithProperty()
    const { propertyId: _property, ...valuation } = await api.valuations.create(appraisal)
    await api.valuations.update({ ...valuation, value: 71_000_000 })
    await api.valuations.update({ ...valuation, value: 71_000_000 })
    expect(await valueNow()).toBe(71_000_000)
    await api.valuations.delete({ valuationId: valuation.id })
    expect(await valueNow()).toBe(64_000_000)
    await api.audit.undo()
    expect(await valueNow()).toBe(71_000_000)
    await api.audit.undo()
    expect(await valueNow()).toBe(70_500_000)
  })

  it.each([
    ['value', { value: null }, 'Write an amount; 0 if there is none.'],
    ['value', { value: -1 }, 'An amount cannot be negative.'],
    ['date', { date: '' }, /YYYY-MM-DD/],
  ])('is refused with a message at %s', async (field, part, message) => {
    const { api, appraisal } = await startWithProperty()
    const input = { ...appraisal, ...part } as NewValuation
    const { data } = await refusalOf(api.valuations.create(input))
    expect(data?.issues?.map(({ path }) => path)).toEqual([[field]])
    expect(data?.issues?.[0]?.message).toMatch(message)
  })

  it('is refused of a property that is not there, and once it is gone', async () => {
    const { api, appraisal } = await startWithProperty()
    const notFound = { code: 'NOT_FOUND' }
    const elsewhere = { ...appraisal, propertyId: 'gone' }
    expect(await refusalOf(api.valuations.create(elsewhere))).toMatchObject(notFound)
    expect(await refusalOf(api.valuations.delete({ valuationId: 'gone' }))).toMatchObject(notFound)
  })
})
