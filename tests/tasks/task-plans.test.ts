import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

const words = { title: 'Boiler', notes: '', dueDate: '2026-11-15', subject: {} }
const everyMonth = { repeatEvery: 1, repeatUnit: 'month', repeatDay: 15 } as const

const listed = async ({ api, portfolioId }: TestApp) =>
  (await api.tasks.list({ portfolioId })).map(({ title, status, dueDate, repeatEvery }) =>
    [title, status, dueDate, repeatEvery].join(' '),
  )

describe('a recurring task', () => {
  it('makes the next one when it is done, with the same vendor and estimate; one undo takes back both', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: vendorId } = await api.vendors.create(plumber(portfolioId))
    const task = await api.tasks.create({
      ...words,
      ...everyMonth,
      portfolioId,
      vendorId,
      priority: 'high',
      costEstimate: 12_000,
      costActual: 11_500,
    })
    // The app's day is 2026-11-21.
    const done = await api.tasks.setStatus({ taskId: task.id, status: 'done' })
    expect(done.nextDueDate).toBe('2026-12-15')
    expect(await listed(app)).toEqual(['Boiler open 2026-12-15 1', 'Boiler done 2026-11-15 '])
    const [next] = await api.tasks.list({ portfolioId })
    expect(next).toMatchObject({
      vendorId,
      vendorName: 'Pat',
      priority: 'high',
      costEstimate: 12_000,
      costActual: null,
    })
    await api.audit.undo()
    expect(await listed(app)).toEqual(['Boiler open 2026-11-15 1'])
  })

  it('brought back and done again makes no second next one', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: taskId } = await api.tasks.create({ ...words, ...everyMonth, portfolioId })
    await api.tasks.setStatus({ taskId, status: 'done' })
    await api.tasks.setStatus({ taskId, status: 'open' })
    await api.tasks.move({ taskId, column: 'done' })
    expect(await listed(app)).toEqual(['Boiler open 2026-12-15 1', 'Boiler done 2026-11-15 '])
  })

  it('has a first day', async () => {
    const { api, portfolioId } = await startTestApp()
    const without = api.tasks.create({ ...words, ...everyMonth, dueDate: null, portfolioId })
    const refusal = await refusalOf(without)
    expect(refusal.data?.issues).toEqual([
      expect.objectContaining({
        path: ['dueDate'],
        message: 'A task that repeats has a first day.',
      }),
    ])
  })
})

describe('the board of tasks', () => {
  it('moves a task from column to column, each with one undo', async () => {
    const { api, portfolioId } = await startTestApp()
    const { id: taskId } = await api.tasks.create({ ...words, portfolioId })
    const now = async () => {
      const [task] = await api.tasks.list({ portfolioId })
      return `${task?.status} ${task?.progress}`
    }
    const states: string[] = []
    for (const column of ['doing', 'waiting', 'done', 'todo'] as const) {
      await api.tasks.move({ taskId, column })
      states.push(await now())
    }
    expect(states).toEqual(['open doing', 'open waiting', 'done waiting', 'open todo'])
    for (const before of ['done waiting', 'open waiting', 'open doing', 'open todo']) {
      await api.audit.undo()
      expect(await now()).toBe(before)
    }
  })

  it('leaves no command behind where a task is there already', async () => {
    const { api, portfolioId } = await startTestApp()
    const { id: taskId } = await api.tasks.create({ ...words, portfolioId })
    await api.tasks.move({ taskId, column: 'todo' })
    expect((await api.audit.state()).undo?.label).toBe('Add task Boiler')
  })
})

const plumber = (portfolioId: string) => ({
  portfolioId,
  name: 'Pat',
  trade: 'Plumber',
  phone: '512 555 0100',
  email: null,
  notes: '',
})

describe('vendors', () => {
  it('are added, changed and deleted, each with one undo, and their tasks stay', async () => {
    const { api, portfolioId } = await startTestApp()
    const vendor = await api.vendors.create(plumber(portfolioId))
    const { portfolioId: _, ...edit } = vendor
    await api.vendors.update({ ...edit, trade: 'Plumbing and heating' })
    await api.tasks.create({ ...words, portfolioId, vendorId: vendor.id })
    const now = async () => ({
      vendors: (await api.vendors.list({ portfolioId })).map(({ name, trade }) => [name, trade]),
      tasks: (await api.tasks.list({ portfolioId })).map(({ vendorName }) => vendorName),
    })
    await api.vendors.delete({ vendorId: vendor.id })
    expect(await now()).toEqual({ vendors: [], tasks: [''] })
    await api.audit.undo()
    expect(await now()).toEqual({ vendors: [['Pat', 'Plumbing and heating']], tasks: ['Pat'] })
  })

  it('show how much they have to do and what their work has cost', async () => {
    const { api, portfolioId } = await startTestApp()
    const { id: vendorId } = await api.vendors.create(plumber(portfolioId))
    await api.vendors.create({ ...plumber(portfolioId), name: 'Ann' })
    for (const costActual of [11_500, 8000, null])
      await api.tasks.create({ ...words, portfolioId, vendorId, costActual })
    const [first] = await api.tasks.list({ portfolioId })
    await api.tasks.setStatus({ taskId: first?.id ?? '', status: 'done' })
    expect(await api.vendors.list({ portfolioId })).toMatchObject([
      { name: 'Ann', openTasks: 0, doneTasks: 0, cost: 0 },
      { name: 'Pat', openTasks: 2, doneTasks: 1, cost: 19_500 },
    ])
  })

  it('that are not there cannot be given a task', async () => {
    const { api, portfolioId } = await startTestApp()
    const task = api.tasks.create({ ...words, portfolioId, vendorId: 'nobody' })
    expect((await refusalOf(task)).code).toBe('NOT_FOUND')
  })
})
