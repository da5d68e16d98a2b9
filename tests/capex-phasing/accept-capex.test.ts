import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { updateProjectDates } from '#main/capex-phasing/capex-queries'
import { markRunAccepted } from '#main/optimizations/optimization-queries'
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

/** What is planned under a category, month by month. */
async function linesOf({ context }: TestApp, category: string) {
  const { db } = context.files.requireOpen()
  const rows = await db
    .selectFrom('budget_lines')
    .select(['month', 'amount'])
    .where('category', '=', category)
    .orderBy('month')
    .execute()
  return rows.map(({ month, amount }) => [month, amount / 100])
}

/** Carries a plan out as it was done before uplifts were written: dates and costs, no rent. */
async function acceptWithoutUplift({ context }: TestApp, runId: string) {
  const file = context.files.requireWritable()
  await runCommand(file, { label: 'Accept' }, async (tx, command) => {
    for (const [project, startMonth] of Object.entries({
      A: '2027-01',
      B: '2027-04',
      C: '2027-02',
    }))
      await updateProjectDates(
        tx,
        `project-${project}`,
        { startMonth, status: 'planned' },
        command.at,
      )
    await markRunAccepted(tx, runId, command)
  })
}

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
    expect(await linesOf(app, 'capital_improvement')).toEqual([
      ['2027-01', -100_000],
      ['2027-02', -60_000],
      ['2027-04', -90_000],
      ['2027-05', -90_000],
    ])
    // A brings 40,000 a month from February, C 20,000 from March, B 60,000 from June; the plan ends in October.
    expect(await linesOf(app, 'rent')).toEqual([
      ['2027-02', 40_000],
      ['2027-03', 60_000],
      ['2027-04', 60_000],
      ['2027-05', 60_000],
      ['2027-06', 120_000],
      ['2027-07', 120_000],
      ['2027-08', 120_000],
      ['2027-09', 120_000],
      ['2027-10', 120_000],
    ])
    expect(changes.map(({ entity, action }) => [entity, action])).toEqual([
      ...Array.from({ length: 3 }, () => ['project', 'change']),
      ...Array.from({ length: 6 }, () => ['task', 'add']),
      ...Array.from({ length: 4 + 9 }, () => ['budget', 'add']),
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
    expect(await linesOf(app, 'capital_improvement')).toEqual([])
    expect(await linesOf(app, 'rent')).toEqual([])
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
      rows: [
        { category: 'capital_improvement', months: [-500_00, ...Array<number>(11).fill(0)] },
        { category: 'rent', months: Array<number>(12).fill(9_000_00) },
      ],
    })
    await app.api.optimizations.accept({ runId })
    expect((await linesOf(app, 'capital_improvement'))[0]).toEqual(['2027-01', -100_500])
    expect((await linesOf(app, 'rent')).slice(0, 2)).toEqual([
      ['2027-01', 9_000],
      ['2027-02', 49_000],
    ])
    const cash = { opening: 120_000, floor: 0, reinvestUplift: false }
    const second = await solveCapexRun(app, { cash, startMonth: '2027-02' })
    await app.api.optimizations.accept({ runId: second.id })
    // Without the uplift only A is done, from February; B and C lose their dates and costs.
    expect(await projectsOf(app, propertyId)).toEqual([
      ['Project A', '2027-02', 'planned'],
      ['Project B', null, 'idea'],
      ['Project C', null, 'idea'],
    ])
    expect(await linesOf(app, 'capital_improvement')).toEqual([
      ['2027-01', -500],
      ['2027-02', -100_000],
    ])
    // Only A’s 40,000 is left, from March to November, the last month of the second plan.
    expect(await linesOf(app, 'rent')).toEqual([
      ['2027-01', 9_000],
      ['2027-02', 9_000],
      ...['03', '04', '05', '06', '07', '08', '09', '10', '11'].map((m) => [`2027-${m}`, 49_000]),
      ['2027-12', 9_000],
    ])
  })

  it('takes no uplift out of the rent when the earlier plan was accepted before uplifts were written', async () => {
    const { app, property, runId } = await withPlan()
    await acceptWithoutUplift(app, runId)
    const { id: propertyId } = property
    const rents = { category: 'rent', months: Array<number>(12).fill(90_000_00) }
    await app.api.budgets.save({ propertyId, year: 2027, rows: [rents] })
    const cash = { opening: 120_000, floor: 0, reinvestUplift: false }
    const second = await solveCapexRun(app, { cash, startMonth: '2027-02' })
    await app.api.optimizations.accept({ runId: second.id })
    // A, the only project left, brings 40,000 from March to November; nothing was there to take out.
    expect(await linesOf(app, 'rent')).toEqual(
      Array.from({ length: 12 }, (_, m) => [
        `2027-${String(m + 1).padStart(2, '0')}`,
        m >= 2 && m <= 10 ? 130_000 : 90_000,
      ]),
    )
  })

  it('takes out an uplift that an unchanged second plan left where the first had put it', async () => {
    const { app, runId } = await withPlan()
    await app.api.optimizations.accept({ runId })
    // A budget that does not bind makes another run of the same plan, whose acceptance moves no planned month.
    const same = await solveCapexRun(app, { totalBudget: 400_000 })
    await app.api.optimizations.accept({ runId: same.id })
    const cash = { opening: 120_000, floor: 0, reinvestUplift: false }
    const last = await solveCapexRun(app, { cash, startMonth: '2027-02' })
    await app.api.optimizations.accept({ runId: last.id })
    expect(await linesOf(app, 'rent')).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11'].map((m) => [`2027-${m}`, 40_000]),
    )
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
