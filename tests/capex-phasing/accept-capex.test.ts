import { describe, expect, it } from 'vitest'
import { solveToRun } from '../optimizations/test-app.ts'
import type { TestApp } from '../optimizations/test-app.ts'
import { capexInput, startCapexApp } from './capex-app.ts'

const solveCapexRun = (app: TestApp, changes: object = {}) =>
  solveToRun(app, capexInput(changes), { optimizer: 'capex-phasing', source: 'pipeline' })

async function withPlan() {
  const started = await startCapexApp()
  const run = await solveCapexRun(started.app)
  return { ...started, runId: run.id }
}

const projectsOf = async ({ api }: TestApp, propertyId: string) =>
  (await api.properties.get({ propertyId, asOf: '2026-11-21' })).projects.map(
    ({ name, startMonth, status }) => [name, startMonth, status],
  )

const linesOf = ({ context }: TestApp) =>
  context.files
    .requireOpen()
    .db.selectFrom('budget_lines')
    .select(['month', 'category', 'amount'])
    .orderBy('month')
    .execute()

const tasksOf = ({ context }: TestApp) =>
  context.files
    .requireOpen()
    .db.selectFrom('tasks')
    .select(['title', 'dueDate', 'propertyId', 'optimizationId', 'status'])
    .orderBy('dueDate')
    .orderBy('title')
    .execute()

describe('Accepting a capex plan', () => {
  it('gives each project its month, two tasks with dates, and the property its planned costs', async () => {
    const { app, property, runId } = await withPlan()
    const { changes } = await app.api.optimizations.previewAccept({ runId })
    await app.api.optimizations.accept({ runId })
    expect(await projectsOf(app, property.id)).toEqual([
      ['Project A', '2027-01', 'planned'],
      ['Project B', '2027-04', 'planned'],
      ['Project C', '2027-02', 'planned'],
    ])
    const tasks = await tasksOf(app)
    expect(tasks.map(({ title, dueDate }) => [title, dueDate])).toEqual([
      [`Begin Project A, ${property.name}`, '2027-01-01'],
      [`Finish Project A, ${property.name}`, '2027-01-31'],
      [`Begin Project C, ${property.name}`, '2027-02-01'],
      [`Finish Project C, ${property.name}`, '2027-02-28'],
      [`Begin Project B, ${property.name}`, '2027-04-01'],
      [`Finish Project B, ${property.name}`, '2027-05-31'],
    ])
    expect(new Set(tasks.map((task) => task.optimizationId))).toEqual(new Set([runId]))
    expect(await linesOf(app)).toEqual(
      [
        ['2027-01', -100_000],
        ['2027-02', -60_000],
        ['2027-04', -90_000],
        ['2027-05', -90_000],
      ].map(([month, amount]) => ({
        month,
        category: 'capital_improvement',
        amount: Number(amount) * 100,
      })),
    )
    expect(changes.map(({ entity, action }) => [entity, action])).toEqual([
      ...Array.from({ length: 3 }, () => ['project', 'change']),
      ...Array.from({ length: 6 }, () => ['task', 'add']),
      ...Array.from({ length: 4 }, () => ['budget', 'add']),
    ])
  })

  it('is taken back whole by one undo', async () => {
    const { app, property, runId } = await withPlan()
    await app.api.optimizations.accept({ runId })
    await app.api.audit.undo()
    expect((await projectsOf(app, property.id)).map(([, , status]) => status)).toEqual([
      'idea',
      'idea',
      'idea',
    ])
    expect(await tasksOf(app)).toEqual([])
    expect(await linesOf(app)).toEqual([])
    expect((await app.api.optimizations.get({ runId })).acceptedAt).toBeNull()
    await app.api.audit.redo()
    expect(await tasksOf(app)).toHaveLength(6)
  })

  it('moves the planned costs of a project that a later plan starts elsewhere, beside what was there', async () => {
    const { app, property, runId } = await withPlan()
    const { id: propertyId } = property
    await app.api.budgets.save({
      propertyId,
      year: 2027,
      rows: [{ category: 'capital_improvement', months: [-500_00, ...Array<number>(11).fill(0)] }],
    })
    await app.api.optimizations.accept({ runId })
    expect((await linesOf(app))[0]).toMatchObject({ month: '2027-01', amount: -100_500_00 })
    const cash = { opening: 120_000, floor: 0, reinvestUplift: false }
    const second = await solveCapexRun(app, { cash, startMonth: '2027-02' })
    await app.api.optimizations.accept({ runId: second.id })
    // Without the uplift only A is done, from February; B and C lose their dates and costs.
    expect(await projectsOf(app, propertyId)).toEqual([
      ['Project A', '2027-02', 'planned'],
      ['Project B', null, 'idea'],
      ['Project C', null, 'idea'],
    ])
    expect((await linesOf(app)).map(({ month, amount }) => [month, amount])).toEqual([
      ['2027-01', -500_00],
      ['2027-02', -100_000_00],
    ])
  })

  it('refuses a plan that is older than a change to one of its projects, and one that was accepted', async () => {
    const { app, runId } = await withPlan()
    const later = await solveCapexRun(app, { maxParallel: 2 })
    await app.api.optimizations.accept({ runId })
    await expect(app.api.optimizations.accept({ runId: later.id })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: '“Project A” has changed since this plan was made. Make a new plan first.',
    })
    await expect(app.api.optimizations.accept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
    })
  })

  it('refuses projects that are not in the portfolio, and a plan that does nothing', async () => {
    const { app } = await startCapexApp()
    const projects = [{ id: 'elsewhere', cost: 1, durationMonths: 1, upliftMonthly: 100 }]
    const stranger = await solveCapexRun(app, { projects, precedence: [] })
    await expect(app.api.optimizations.accept({ runId: stranger.id })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: expect.stringContaining('is not among this portfolio’s projects') as string,
    })
    const idle = await solveCapexRun(app, { totalBudget: 0 })
    await expect(app.api.optimizations.accept({ runId: idle.id })).rejects.toMatchObject({
      message: 'This plan does nothing, so there is nothing to accept.',
    })
  })

  it('compares starts, states and the costs booked with the plan', async () => {
    const { app, property, runId } = await withPlan()
    expect(await app.api.optimizations.actuals({ runId })).toEqual([])
    await app.api.optimizations.accept({ runId })
    const rows = await app.api.optimizations.actuals({ runId })
    expect(
      rows.filter(({ fact }) => fact === 'start').map(({ name, state }) => [name, state]),
    ).toEqual([
      ['Project A', 'as-planned'],
      ['Project C', 'as-planned'],
      ['Project B', 'as-planned'],
    ])
    expect(rows.at(-1)).toEqual({
      entity: 'property',
      entityId: property.id,
      name: property.name,
      fact: 'cost',
      planned: { kind: 'money', value: 340_000 },
      actual: { kind: 'money', value: 0 },
      state: 'open',
    })
  })
})
