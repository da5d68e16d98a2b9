import { describe, expect, it } from 'vitest'
import { startingValues } from '#shared/monte-carlo/monte-carlo-calibration'
import { factorise } from '#shared/finance/cholesky'
import { fullCorrelation, MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { SimulationRunner } from '../../main/monte-carlo/simulation-runner.ts'
import { SolverPool } from '../../main/solver-pool/solver-pool.ts'
import { startWorkerThread } from '../../main/solver-pool/worker-thread.ts'
import { workedInput } from '../pro-forma/worked-property.ts'

const entry = new URL('../../solvers/worker.ts', import.meta.url)
const subject = { type: 'portfolio', id: '018f0000-0000-7000-8000-000000000001' } as const
const log = { info: () => undefined, error: () => undefined }

async function withRunner(use: (runner: SimulationRunner) => Promise<void>) {
  const pool = new SolverPool({ size: 1, startProcess: () => startWorkerThread(entry) })
  try {
    await use(new SimulationRunner({ pool, log: log as never, clock: () => performance.now() }))
  } finally {
    pool.dispose()
  }
}

const ask = (paths: number) => ({
  ground: { subject, assumed: null, name: 'Elm Holdings', currency: 'USD', applied: [] },
  sources: startingValues().sources,
  proForma: workedInput,
  settings: { ...startingValues().settings, paths },
  known: null,
  store: () => Promise.resolve<string | null>('kept-1'),
})

async function lastOf<State>(states: AsyncIterable<State>) {
  let last
  for await (const state of states) last = state
  return last
}

describe('a simulation in the background', () => {
  it('runs to its end while nobody looks, keeps the answer, and gives a known one at once', async () => {
    await withRunner(async (runner) => {
      const jobId = runner.start(ask(500))
      expect(runner.latest({ subject, assumed: null })?.jobId).toBe(jobId)
      const drawn = await lastOf(runner.watch(jobId, undefined))
      expect(drawn).toMatchObject({
        state: 'done',
        fromHistory: false,
        simulationId: 'kept-1',
        result: { paths: 500 },
      })
      const result = drawn?.result
      if (!result) throw new Error('a result')
      const again = runner.start({ ...ask(500), known: { simulationId: 'kept-0', result } })
      expect(await lastOf(runner.watch(again, undefined))).toMatchObject({
        state: 'done',
        fromHistory: true,
        simulationId: 'kept-0',
      })
    })
  })
  it('shows an answer that could not be kept', async () => {
    await withRunner(async (runner) => {
      const jobId = runner.start({ ...ask(100), store: () => Promise.reject(new Error('no disk')) })
      expect(await lastOf(runner.watch(jobId, undefined))).toMatchObject({
        state: 'done',
        simulationId: null,
        result: { paths: 100 },
      })
    })
  })
  it('ends at once when it is cancelled', async () => {
    await withRunner(async (runner) => {
      const jobId = runner.start(ask(100_000))
      for await (const { pathsDone } of runner.watch(jobId, undefined)) if (pathsDone > 0) break
      const began = performance.now()
      expect(await runner.cancel(jobId)).toMatchObject({ state: 'cancelled', result: null })
      expect(performance.now() - began).toBeLessThan(200)
    })
  })
})

describe('the starting values', () => {
  it('pass the checks of every input, and their correlations have a triangle', () => {
    const { settings } = startingValues()
    expect(MonteCarloSettings.safeParse(settings).success).toBe(true)
    expect(factorise(fullCorrelation(settings.correlation)).ok).toBe(true)
  })
})
