import { describe, expect, it } from 'vitest'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

const add = (
  { api, portfolioId }: TestApp,
  title: string,
  given: { dueDate?: string; subject?: object } = {},
) => api.tasks.create({ portfolioId, title, notes: '', dueDate: null, subject: {}, ...given })

describe('tasks', () => {
  it('are listed open ones first, the most urgent on top, those without a day last', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    await add(app, 'some day')
    await add(app, 'in December', { dueDate: '2026-12-01' })
    const done = await add(app, 'done', { dueDate: '2026-01-01' })
    await add(app, 'in November', { dueDate: '2026-11-01' })
    await api.tasks.setStatus({ taskId: done.id, status: 'done' })
    const titles = (await api.tasks.list({ portfolioId })).map(({ title }) => title)
    expect(titles).toEqual(['in November', 'in December', 'some day', 'done'])
  })

  it('belong to a unit and its property, and name the closer of the two', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    const { id: unitId } = await api.units.create(newUnit(propertyId, 'A'))
    await add(app, 'Paint', { subject: { unitId } })
    await add(app, 'Pay')
    const ofProperty = await api.tasks.list({ portfolioId, subject: { propertyId } })
    expect(ofProperty).toMatchObject([{ title: 'Paint', unitId, subjectName: '12 Elm St · A' }])
    const all = await api.tasks.list({ portfolioId })
    expect(all.map(({ subjectName }) => subjectName)).toEqual(['12 Elm St · A', ''])
  })

  it('are edited, done, opened again and deleted, each with one undo', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id } = await add(app, 'Call', { dueDate: '2026-11-30' })
    const now = async () =>
      (await api.tasks.list({ portfolioId })).map(({ title, status }) => `${title} ${status}`)
    await api.tasks.update({ id, title: 'Call Ann', notes: '', dueDate: null })
    await api.tasks.setStatus({ taskId: id, status: 'done' })
    expect(await now()).toEqual(['Call Ann done'])
    await api.tasks.delete({ taskId: id })
    expect(await now()).toEqual([])
    await api.audit.undo()
    expect(await now()).toEqual(['Call Ann done'])
    await api.audit.undo()
    expect(await now()).toEqual(['Call Ann open'])
    await api.audit.undo()
    expect(await now()).toEqual(['Call open'])
  })

  it('are refused without words, and for what is not there', async () => {
    const app = await startTestApp()
    expect((await refusalOf(add(app, ' '))).code).toBe('BAD_REQUEST')
    const gone = add(app, 'x', { subject: { loanId: 'nowhere' } })
    expect((await refusalOf(gone)).code).toBe('NOT_FOUND')
    const missing = app.api.tasks.setStatus({ taskId: 'nowhere', status: 'done' })
    expect((await refusalOf(missing)).code).toBe('NOT_FOUND')
  })
})
