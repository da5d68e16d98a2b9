import { describe, expect, it } from 'vitest'
import { startingValues } from '#shared/monte-carlo-calibration'
import { factorise } from '#shared/finance/cholesky'
import { fullCorrelation, MonteCarloSettings } from '#shared/monte-carlo-input'
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
  subject,
  currency: 'USD',
  proForma: workedInput,
  settings: { ...startingValues().settings, paths },
})

async function lastOf(states: AsyncIterable<{ state: string; fromHistory: boolean }>) {
  let last
  for await (const state of states) last = state
  return last
}

describe('a simulation in the background', () => {
  it('runs to its end while nobody looks, and answers the same question from history', async () => {
    await withRunner(async (runner) => {
      const jobId = runner.start(ask(500))
      expect(runner.latest(subject)?.jobId).toBe(jobId)
      expect(await lastOf(runner.watch(jobId, undefined))).toMatchObject({
        state: 'done',
        fromHistory: false,
        result: { paths: 500 },
      })
      const again = runner.start(ask(500))
      expect(await lastOf(runner.watch(again, undefined))).toMatchObject({
        state: 'done',
        fromHistory: true,
      })
    })
  })
  it('ends at once when it is cancelled', async () => {
    await withRunner(async (runner) => {
      const jobId = runner.start(ask(100_000))
      expect(await runner.cancel(jobId)).toMatchObject({ state: 'cancelled', result: null })
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
