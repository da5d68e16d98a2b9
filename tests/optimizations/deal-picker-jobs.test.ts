import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { lastOf, slowExample, solveToRun, startTestApp, workedExample } from './test-app.ts'

/** A process has to load before it finds words. */
const within = { timeout: 5000, interval: 50 }

describe('A Deal Picker job', () => {
  const start = (app: Awaited<ReturnType<typeof startTestApp>>) =>
    app.api.optimizations.start({
      portfolioId: app.portfolioId,
      optimizer: 'deal-picker',
      name: 'Long',
      source: 'example',
      useHistory: true,
      input: slowExample(),
    })

  it('keeps its best plan when cancelled, finds words for it a moment later, and history does not pass it off as an answer', async () => {
    const app = await startTestApp()
    const { jobId } = await start(app)
    for await (const state of await app.api.optimizations.watch({ jobId })) {
      if (state.incumbent !== null) break
    }
    const { runId, state } = await app.api.optimizations.cancel({ jobId })
    expect(state).toBe('done')
    const run = await app.api.optimizations.get({ runId: runId ?? '' })
    expect(run).toMatchObject({ status: 'feasible', stoppedBy: 'cancel' })
    const plan = run.optimizer === 'deal-picker' ? run.result.plan : null
    expect(plan?.deals.length).toBeGreaterThan(0)
    await expect
      .poll(async () => {
        const { explanation } = await app.api.optimizations.get({ runId: runId ?? '' })
        return explanation?.headline
      }, within)
      .toMatch(/^The best plan found so far buys \d+ deals/)
    const again = await start(app)
    const [active] = await app.api.optimizations.active({ portfolioId: app.portfolioId })
    expect(active).toMatchObject({ jobId: again.jobId, fromHistory: false })
    await app.api.optimizations.cancel(again)
  })

  it('goes on when nobody watches, and its clock ticks while the solver is silent', async () => {
    const app = await startTestApp()
    const { jobId } = await start(app)
    const seconds: number[] = []
    for await (const state of await app.api.optimizations.watch({ jobId })) {
      seconds.push(state.seconds)
      if (state.seconds > 1.2) break
    }
    const steps = seconds.slice(1).map((value, n) => value - (seconds[n] ?? 0))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...steps)).toBeLessThan(0.9)
    const [active] = await app.api.optimizations.active({ portfolioId: app.portfolioId })
    expect(active?.state).toBe('running')
    await app.api.optimizations.cancel({ jobId })
  })

  it('is stored as a run without a plan when it is cancelled while it waits', async () => {
    const app = await startTestApp()
    const first = await start(app)
    const waiting = await app.api.optimizations.start({
      portfolioId: app.portfolioId,
      optimizer: 'deal-picker',
      name: 'Waiting',
      source: 'example',
      useHistory: true,
      input: workedExample,
    })
    const queued = await app.api.optimizations.active({ portfolioId: app.portfolioId })
    expect(queued.find(({ jobId }) => jobId === waiting.jobId)?.state).toBe('queued')
    const { runId } = await app.api.optimizations.cancel(waiting)
    const run = await app.api.optimizations.get({ runId: runId ?? '' })
    expect(run).toMatchObject({ status: 'time_limit', stoppedBy: 'cancel', result: { plan: null } })
    await app.api.optimizations.cancel(first)
  })

  it('survives its solver being killed once', async () => {
    const app = await startTestApp()
    const { jobId } = await app.api.optimizations.start({
      portfolioId: app.portfolioId,
      optimizer: 'deal-picker',
      name: 'Twice',
      source: 'example',
      useHistory: true,
      input: { ...slowExample(), options: { timeLimitSec: 2, mipRelGap: 0 } },
    })
    const states = []
    for await (const state of await app.api.optimizations.watch({ jobId })) {
      if (states.length === 1) app.processes[0]?.kill()
      states.push(state)
    }
    expect(app.processes.length).toBeGreaterThan(1)
    const { runId } = lastOf(states)
    expect(await app.api.optimizations.get({ runId: runId ?? '' })).toMatchObject({
      status: 'feasible',
      stoppedBy: 'time',
    })
  })

  it('keeps its best plan, labelled, when its solver dies twice', async () => {
    const app = await startTestApp()
    const { jobId } = await start(app)
    const states = []
    let killed = 0
    for await (const state of await app.api.optimizations.watch({ jobId })) {
      states.push(state)
      // Once it is done, a third process is looking for the words.
      const isRunning = state.state === 'running' && state.incumbent !== null
      if (isRunning && killed < app.processes.length) app.processes[killed++]?.kill()
    }
    const { state, runId, message } = lastOf(states)
    expect({ killed, state }).toEqual({ killed: 2, state: 'done' })
    expect(message).toMatch(/^The calculation stopped twice; .* best plan found until then\.$/)
    expect(await app.api.optimizations.get({ runId: runId ?? '' })).toMatchObject({
      status: 'feasible',
      stoppedBy: null,
      result: { warnings: ['solver_crashed'] },
    })
  })

  it('fails in one sentence when its solver dies twice without a plan, and the next one works', async () => {
    const app = await startTestApp()
    const { jobId } = await start(app)
    app.processes[0]?.kill()
    while (app.processes.length < 2) await setTimeout(2)
    app.processes[1]?.kill()
    const states = []
    for await (const state of await app.api.optimizations.watch({ jobId })) states.push(state)
    expect(lastOf(states)).toMatchObject({
      state: 'failed',
      runId: null,
      message:
        'The calculation stopped twice; it may be too large for the memory of this computer.',
    })
    expect((await solveToRun(app, workedExample)).objective).toBeCloseTo(62_500, 6)
  })
})

describe('A Deal Picker job whose file is closed', () => {
  it('fails in one sentence, and the file that was closed is as it was', async () => {
    const app = await startTestApp()
    const { jobId } = await app.api.optimizations.start({
      portfolioId: app.portfolioId,
      optimizer: 'deal-picker',
      name: 'Closing',
      source: 'example',
      useHistory: true,
      input: slowExample(),
    })
    await app.api.files.close()
    expect(await app.api.optimizations.cancel({ jobId })).toMatchObject({
      state: 'failed',
      runId: null,
      message: 'The file was closed before the plan was ready, so the plan was not kept.',
    })
  })
})
