import { describe, expect, it } from 'vitest'
import type { TestApp } from './test-app.ts'
import { lastOf, solveToEnd, solveToRun, startTestApp, workedExample } from './test-app.ts'

describe('Deal Picker runs', () => {
  it('solve the worked example to 62,500 a year and keep it with its explanation', async () => {
    const app = await startTestApp()
    const states = await solveToEnd(app, workedExample)
    const { runId, state, fromHistory, incumbent } = lastOf(states)
    expect({ state, fromHistory }).toEqual({ state: 'done', fromHistory: false })
    expect(incumbent).toBeCloseTo(62_500, 6)
    const run = await app.api.optimizations.get({ runId: runId ?? '' })
    const plan = run.optimizer === 'deal-picker' ? run.result.plan : null
    const amounts = plan?.deals.map(({ id, amount }) => [id, Math.round(amount)])
    expect(amounts).toEqual([
      ['A', 600_000],
      ['B', 300_000],
      ['C', 100_000],
    ])
    expect(run).toMatchObject({ status: 'optimal', problemClass: 'lp', stoppedBy: 'proof' })
    expect(run.explanation?.headline).toMatch(/\$/)
    expect(app.topics).toContain('optimizations')
  })

  it('stay off the undo stack', async () => {
    const app = await startTestApp()
    const before = await app.api.audit.state()
    await solveToRun(app, workedExample)
    expect(await app.api.audit.state()).toEqual(before)
  })

  it('are answered from history when asked again, whatever the order of the fields', async () => {
    const app = await startTestApp()
    const first = await solveToRun(app, workedExample)
    const reordered = Object.fromEntries(Object.entries(workedExample).toReversed())
    const again = await solveToEnd(app, { ...reordered, name: 'Another name', minYield: null })
    expect(again).toHaveLength(1)
    expect(again[0]).toMatchObject({ state: 'done', fromHistory: true, runId: first.id })
    expect(
      await app.api.optimizations.list({ portfolioId: app.portfolioId, search: '' }),
    ).toHaveLength(1)
  })

  it('are solved anew when the budget, an option or the wish differs', async () => {
    const app = await startTestApp()
    const first = await solveToRun(app, workedExample)
    const inputs = [
      { ...workedExample, budget: 1_000_001 },
      { ...workedExample, options: { timeLimitSec: 7 } },
    ]
    for (const input of inputs) expect((await solveToRun(app, input)).id).not.toBe(first.id)
    const anew = await solveToRun(app, workedExample, { useHistory: false })
    expect(anew.id).not.toBe(first.id)
    expect(anew.inputHash).toBe(first.inputHash)
  })

  it('are kept as variants of the run they came from, in the same portfolio alone', async () => {
    const app = await startTestApp()
    const first = await solveToRun(app, workedExample)
    expect(first.fromRunId).toBeNull()
    const more = { ...workedExample, budget: 1_200_000 }
    const variant = await solveToRun(app, more, { fromRunId: first.id, name: 'More money' })
    expect(variant).toMatchObject({ fromRunId: first.id, name: 'More money' })
    const listed = await app.api.optimizations.list({ portfolioId: app.portfolioId, search: '' })
    expect(listed.map(({ name, fromRunId }) => [name, fromRunId])).toContainEqual([
      'More money',
      first.id,
    ])
    const nowhere = { fromRunId: '0198c000-0000-7000-8000-000000000000' }
    await expect(solveToEnd(app, workedExample, nowhere)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('take the time limit of the settings, 5 s for a linear and 30 s for a mixed model', async () => {
    const app = await startTestApp()
    const linear = lastOf(await solveToEnd(app, workedExample))
    const mixed = lastOf(await solveToEnd(app, { ...workedExample, mode: 'whole' }))
    const own = lastOf(await solveToEnd(app, { ...workedExample, options: { timeLimitSec: 9 } }))
    expect([linear, mixed, own].map(({ timeLimitSec }) => timeLimitSec)).toEqual([5, 30, 9])
    expect(mixed.incumbent).toBeCloseTo(47_000, 6)
  })

  it('refuse an input with every error found, before anything is queued', async () => {
    const app = await startTestApp()
    const bad = { budget: -1, deals: [{ id: 'A', price: 0, yield: 0.05 }], caps: [], colour: 'red' }
    await expect(solveToEnd(app, bad)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: {
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'negative', path: '/budget' }),
          expect.objectContaining({ code: 'not_positive', path: '/deals/0/price' }),
          expect.objectContaining({ code: 'unknown_field', path: '/colour' }),
        ]),
      },
    })
    expect(await app.api.optimizations.active({ portfolioId: app.portfolioId })).toEqual([])
  })

  it('explain what cannot be had when nothing is feasible', async () => {
    const app = await startTestApp()
    const run = await solveToRun(app, { ...workedExample, minInvested: 1_100_000 })
    expect(run.status).toBe('infeasible')
    expect(run.explanation?.infeasibility?.fixes.length).toBeGreaterThan(0)
    const again = await solveToEnd(app, { ...workedExample, minInvested: 1_100_000 })
    expect(lastOf(again)).toMatchObject({ fromHistory: true, runId: run.id })
  })

  it('can be found by name, renamed with a note, and the renaming undone', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const { api, portfolioId } = app
    const renamed = await api.optimizations.rename({ runId, name: '100 % plan', note: 'for Ana' })
    expect(renamed).toMatchObject({ name: '100 % plan', note: 'for Ana' })
    expect(await api.optimizations.list({ portfolioId, search: '0 %' })).toHaveLength(1)
    expect(await api.optimizations.list({ portfolioId, search: '0_p' })).toHaveLength(0)
    await api.audit.undo()
    expect((await api.optimizations.get({ runId })).name).toBe('Autumn round')
  })

  it('answer NOT_FOUND for a run, a job or a portfolio that is not there', async () => {
    const { api } = await startTestApp()
    const gone = { code: 'NOT_FOUND' }
    await expect(api.optimizations.get({ runId: 'x' })).rejects.toMatchObject(gone)
    await expect(api.optimizations.watch({ jobId: 'x' })).rejects.toMatchObject(gone)
    await expect(api.optimizations.cancel({ jobId: 'x' })).rejects.toMatchObject(gone)
    await expect(api.optimizations.list({ portfolioId: 'x', search: '' })).rejects.toMatchObject(
      gone,
    )
  })
})

describe('Questions about a Deal Picker run', () => {
  it('re-solve with other inputs: a budget of 1,200,000 gives 72,500', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const ask = (changes: { path: string; value: unknown }[]) =>
      app.api.optimizations.whatIf({ runId, changes })
    expect((await ask([{ path: '/budget', value: 1_200_000 }])).objective).toBeCloseTo(72_500, 6)
    // Without the cap: A in full and C at its full 400,000: 42,000 + 22,000.
    expect((await ask([{ path: '/caps', value: null }])).objective).toBeCloseTo(64_000, 6)
    await expect(ask([{ path: '/budget', value: -1 }])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(ask([{ path: '/nowhere/deep', value: 1 }])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { errors: [{ code: 'bad_path' }] },
    })
  })

  it('draw the frontier 0, 42,000, 72,500 at budgets 0, 600,000, 1,200,000', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const points = await app.api.optimizations.frontier({
      runId,
      path: '/budget',
      from: 0,
      to: 1_200_000,
      steps: 3,
    })
    expect(points.map(({ value }) => value)).toEqual([0, 600_000, 1_200_000])
    expect(points.map(({ objective }) => Math.round(objective ?? NaN))).toEqual([0, 42_000, 72_500])
  })

  it('find the price below which a rejected deal is picked', async () => {
    const app = await startTestApp()
    // Money buys 0.05 a unit at the margin, so an income of 5,000 is worth 100,000.
    const deals = [
      { id: 'good', price: 1_000_000, yield: 0.05 },
      { id: 'dear', price: 125_000, yield: 0.04 },
    ]
    const { id: runId } = await solveToRun(app, { budget: 500_000, deals })
    const steps = await solveFor(app, { runId, optionId: 'dear' })
    const counts = steps.map(({ step }) => step)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(steps.slice(0, -1).every(({ answer }) => answer === null)).toBe(true)
    const price = steps.at(-1)?.answer?.needed ?? null
    expect(price).not.toBeNull()
    expect(Math.abs((price ?? 0) - 100_000)).toBeLessThan(100)
    await expect(solveFor(app, { runId, optionId: 'none' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('counts its solves while it looks for other plans, and answers last', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const steps = []
    for await (const step of await app.api.optimizations.nextBest({ runId })) steps.push(step)
    const counts = steps.map(({ step }) => step)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts.at(-1)).toBeGreaterThan(1)
    expect(steps.map(({ answer }) => answer !== null)).toEqual(
      steps.map((_, n) => n === steps.length - 1),
    )
  })
})

async function solveFor({ api }: TestApp, option: { runId: string; optionId: string }) {
  const steps = []
  for await (const step of await api.optimizations.neededValue(option)) steps.push(step)
  return steps
}
