import { describe, expect, it } from 'vitest'
import type { AcceptPreview } from '#shared/optimizer/optimizations'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { runCommand } from '#main/audit/run-command'
import {
  addPipeline,
  inputOf,
  solveToRun,
  startTestApp,
  type TestApp,
  workedExample,
} from './test-app.ts'

async function withPlan() {
  const app = await startTestApp()
  const deals = await addPipeline(app)
  const run = await solveToRun(app, inputOf(deals), { source: 'pipeline' })
  return { app, deals, runId: run.id }
}

const tasksOf = ({ context }: TestApp) =>
  context.files
    .requireOpen()
    .db.selectFrom('tasks')
    .select(['title', 'dueDate', 'dealId', 'optimizationId', 'status'])
    .orderBy('title')
    .execute()

const stagesOf = async ({ api, portfolioId }: TestApp) =>
  (await api.deals.list({ portfolioId })).map(({ name, stage }) => [name, stage])

const namesOf = ({ changes }: AcceptPreview, entity: string) =>
  changes.filter((change) => change.entity === entity).map(({ name }) => name)

const stageFact = ({ action, facts }: PlanChange) => [
  action,
  facts.find(({ name }) => name === 'stage')?.from?.value,
  facts.find(({ name }) => name === 'stage')?.to?.value,
]

describe('Accepting a plan', () => {
  it('moves the chosen deals to the stage "offer" with a task each, due in 14 days', async () => {
    const { app, deals, runId } = await withPlan()
    const preview = await app.api.optimizations.previewAccept({ runId })
    const { label, commandId } = await app.api.optimizations.accept({ runId })
    expect(label).toBe('Accept the plan “Autumn round”')
    expect(await stagesOf(app)).toEqual([
      ['Deal A', 'offer'],
      ['Deal B', 'offer'],
      ['Deal C', 'offer'],
    ])
    const tasks = await tasksOf(app)
    expect(tasks).toEqual(
      [
        'Make the offer for Deal A: the whole deal, $600,000',
        'Make the offer for Deal B: 60% stake, $300,000',
        'Make the offer for Deal C: 25% stake, $100,000',
      ].map((title, n) => ({
        title,
        dueDate: '2026-12-05',
        dealId: deals[n]?.id,
        optimizationId: runId,
        status: 'open',
      })),
    )
    expect(namesOf(preview, 'task').sort()).toEqual(tasks.map(({ title }) => title))
    expect(preview.changes.filter(({ entity }) => entity === 'deal').map(stageFact)).toEqual(
      Array.from({ length: 3 }, () => ['change', 'screening', 'offer']),
    )
    expect((await app.api.audit.state()).undo).toEqual({ commandId, label })
    expect(app.topics).toEqual(expect.arrayContaining(['deals', 'tasks', 'optimizations']))
  })

  it('is taken back whole by one undo, and done again by redo', async () => {
    const { app, runId } = await withPlan()
    await app.api.optimizations.accept({ runId })
    expect((await app.api.optimizations.get({ runId })).acceptedAt).not.toBeNull()
    await app.api.audit.undo()
    expect((await stagesOf(app)).map(([, stage]) => stage)).toEqual(Array(3).fill('screening'))
    expect(await tasksOf(app)).toEqual([])
    expect((await app.api.optimizations.get({ runId })).acceptedAt).toBeNull()
    await app.api.audit.redo()
    expect(await tasksOf(app)).toHaveLength(3)
    expect((await app.api.optimizations.get({ runId })).acceptedAt).not.toBeNull()
  })

  it('says later how far each chosen deal has come', async () => {
    const { app, deals, runId } = await withPlan()
    expect(await app.api.optimizations.actuals({ runId })).toEqual([])
    await app.api.optimizations.accept({ runId })
    await app.api.deals.close({ dealId: deals[0]?.id ?? '', closedOn: '2026-11-20' })
    await app.api.deals.setStage({
      dealId: deals[1]?.id ?? '',
      stage: 'passed',
      reason: 'Too dear.',
    })
    await app.api.deals.delete({ dealId: deals[2]?.id ?? '' })
    const rows = await app.api.optimizations.actuals({ runId })
    expect(rows.map(({ name, actual, state }) => [name, actual?.value, state])).toEqual([
      ['Deal A', 'closed', 'as-planned'],
      ['Deal B', 'passed', 'differs'],
      ['Deal C', undefined, 'gone'],
    ])
  })

  it('follows deals that came from a file, without their tasks and when they are deleted', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample, { source: 'csv' })
    await app.api.optimizations.accept({ runId })
    const [task] = await app.api.tasks.list({ portfolioId: app.portfolioId })
    await app.api.tasks.delete({ taskId: task?.id ?? '' })
    const deals = await app.api.deals.list({ portfolioId: app.portfolioId })
    await app.api.deals.delete({ dealId: deals.find(({ name }) => name === 'B')?.id ?? '' })
    const rows = await app.api.optimizations.actuals({ runId })
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['A', 'open'],
      ['B', 'gone'],
      ['C', 'open'],
    ])
  })

  it('happens once, unless it was undone', async () => {
    const { app, runId } = await withPlan()
    await app.api.optimizations.accept({ runId })
    await expect(app.api.optimizations.accept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: expect.stringContaining('accepted'),
    })
    expect(await tasksOf(app)).toHaveLength(3)
    await app.api.audit.undo()
    await app.api.optimizations.accept({ runId })
    expect(await tasksOf(app)).toHaveLength(3)
  })

  it('adds deals that came from a file to the pipeline, money in cents', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample, { source: 'csv' })
    const { changes } = await app.api.optimizations.previewAccept({ runId })
    expect(changes.filter(({ action }) => action === 'add').map(({ entity }) => entity)).toEqual([
      ...Array(3).fill('deal'),
      ...Array(3).fill('task'),
    ])
    await app.api.optimizations.accept({ runId })
    const deals = await app.api.deals.list({ portfolioId: app.portfolioId })
    expect(
      deals.map(({ name, price, noi, stage, sector }) => [name, price, noi, stage, sector]),
    ).toEqual([
      ['A', 60_000_000, 4_800_000, 'offer', 'office'],
      ['B', 50_000_000, 3_500_000, 'offer', 'retail'],
      ['C', 40_000_000, 2_400_000, 'offer', 'office'],
    ])
    await app.api.audit.undo()
    expect(await app.api.deals.list({ portfolioId: app.portfolioId })).toEqual([])
  })

  it('is refused when a deal that was weighed has another price since', async () => {
    const { app, deals, runId } = await withPlan()
    await changeDeal(app, deals[2]?.id ?? '', { price: 39_000_000 })
    await expect(app.api.optimizations.previewAccept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: 'Deal C has changed since this plan was made. Run it again.',
    })
    await expect(app.api.optimizations.accept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
    })
    expect(await tasksOf(app)).toEqual([])
  })

  it('is refused when a chosen deal was closed or passed, not when it only moved or got a note', async () => {
    const { app, deals, runId } = await withPlan()
    await changeDeal(app, deals[0]?.id ?? '', { notes: 'called the broker' })
    await app.api.deals.setStage({ dealId: deals[1]?.id ?? '', stage: 'offer' })
    await app.api.deals.setStage({ dealId: deals[1]?.id ?? '', stage: 'due_diligence' })
    const preview = await app.api.optimizations.previewAccept({ runId })
    expect(preview.changes.slice(1, 2).map(stageFact)).toEqual([
      ['keep', 'due_diligence', 'due_diligence'],
    ])
    await app.api.deals.setStage({
      dealId: deals[1]?.id ?? '',
      stage: 'passed',
      reason: 'The roof leaks.',
    })
    await expect(app.api.optimizations.accept({ runId })).rejects.toMatchObject({
      message: 'Deal B has been passed since this plan was made. Run it again.',
    })
  })

  it('has nothing to accept in a run without a plan', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, { ...workedExample, minInvested: 9_000_000 })
    await expect(app.api.optimizations.accept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: 'This run chose no deals, so there is nothing to accept.',
    })
  })

  it('accepts a plan of many deals in one command', async () => {
    const app = await startTestApp()
    const deals = Array.from({ length: 120 }, (_, n) => ({
      id: `d${n}`,
      price: 100_000,
      yield: 0.05 + n / 10_000,
    }))
    const input = { budget: 8_000_000, deals }
    const run = await solveToRun(app, input, { source: 'csv' })
    await app.api.optimizations.accept({ runId: run.id })
    expect(await tasksOf(app)).toHaveLength(80)
    await app.api.audit.undo()
    expect(await tasksOf(app)).toEqual([])
  })
})

/** As a later screen will: a change of a deal's own figures, in a command. */
async function changeDeal(
  { context }: TestApp,
  id: string,
  changes: { price?: number; notes?: string },
): Promise<void> {
  await runCommand(context.files.requireWritable(), { label: 'Change' }, (tx, { at }) =>
    tx
      .updateTable('deals')
      .set({ ...changes, updatedAt: at })
      .where('id', '=', id)
      .execute(),
  )
}
