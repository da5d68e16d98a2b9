import type { SolveRequest } from '#shared/optimizer/solver-messages'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SolverPool } from '../../main/solver-pool/solver-pool.ts'
import type { SolverPoolOptions } from '../../main/solver-pool/solver-pool-options.ts'
import { FakeSolver, VERSION } from './fake-solver.ts'

const REQUEST: SolveRequest = { type: 'solve', optimizer: 'deal-picker', input: {} }
const EXPLAINED: SolveRequest = { ...REQUEST, explain: { currency: 'USD', locale: 'en-US' } }

function makePool(options: Partial<SolverPoolOptions> = {}) {
  const started: FakeSolver[] = []
  const pool = new SolverPool({
    size: 1,
    startProcess: () => {
      const solver = new FakeSolver()
      started.push(solver)
      return solver
    },
    ...options,
  })
  const nth = (index: number): FakeSolver => {
    const solver = started[index]
    if (!solver) throw new Error(`process ${index} was not started`)
    return solver
  }
  return { pool, started, nth }
}

describe('the solver pool', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('starts no process before there is work, and not more than its size', () => {
    const { pool, started } = makePool({ size: 2 })
    expect(started).toHaveLength(0)
    for (let k = 0; k < 4; k++) void pool.solve(REQUEST).catch(() => undefined)
    expect(started).toHaveLength(2)
    expect(pool.status()).toEqual({ size: 2, processes: 2, busy: 2, queued: 2, solver: null })
    pool.dispose()
  })

  it('answers jobs in turn on one process', async () => {
    const { pool, started, nth } = makePool()
    const first = pool.solve(REQUEST)
    const second = pool.solve(REQUEST)
    nth(0).ready()
    nth(0).finish(1)
    expect((await first).result.objective).toBe(1)
    nth(0).finish(2)
    expect((await second).result).toMatchObject({ objective: 2, status: 'optimal' })
    expect(started).toHaveLength(1)
    expect(pool.status()).toMatchObject({ busy: 0, queued: 0, solver: VERSION })
  })

  it('ends the process on cancel and answers the best plan so far', async () => {
    const { pool, nth } = makePool()
    const control = new AbortController()
    const job = pool.solve(REQUEST, { signal: control.signal })
    nth(0).find(5)
    nth(0).find(7)
    control.abort()
    expect((await job).result).toMatchObject({
      status: 'feasible',
      stoppedBy: 'cancel',
      objective: 7,
    })
    expect(nth(0).isKilled).toBe(true)
    // Another is loading already, for the next solve.
    expect(pool.status()).toMatchObject({ processes: 1, busy: 0 })
  })

  it('tells how far the best plan can be from the best there is, by the last bound proved', async () => {
    const { pool, nth } = makePool()
    const control = new AbortController()
    const job = pool.solve(REQUEST, { signal: control.signal })
    nth(0).find(100)
    nth(0).progress(1, 120)
    nth(0).progress(2, 105)
    control.abort()
    expect((await job).result).toMatchObject({ objective: 100, objectiveBound: 105, gap: 0.05 })
  })

  it('answers a cancel without a plan as stopped, with none', async () => {
    const { pool } = makePool()
    const control = new AbortController()
    const job = pool.solve(REQUEST, { signal: control.signal })
    control.abort()
    expect((await job).result).toMatchObject({
      status: 'time_limit',
      stoppedBy: 'cancel',
      plan: null,
    })
  })

  it('takes a waiting job back without disturbing the one that runs', async () => {
    const { pool, started, nth } = makePool()
    const control = new AbortController()
    const running = pool.solve(REQUEST)
    const waiting = pool.solve(REQUEST, { signal: control.signal })
    control.abort()
    expect((await waiting).result.stoppedBy).toBe('cancel')
    expect(pool.status()).toMatchObject({ busy: 1, queued: 0 })
    nth(0).finish(3)
    expect((await running).result.objective).toBe(3)
    expect(started).toHaveLength(1)
  })

  it('does not start a job that was cancelled before', async () => {
    const { pool, started } = makePool()
    const job = pool.solve(REQUEST, { signal: AbortSignal.abort() })
    expect((await job).result.status).toBe('time_limit')
    expect(started).toHaveLength(0)
  })

  it('ends a process less than half a second after the limit that it ignores', async () => {
    const { pool, nth } = makePool()
    const job = pool.solve(REQUEST)
    nth(0).begin(30)
    nth(0).find(4)
    vi.advanceTimersByTime(30_399)
    expect(nth(0).isKilled).toBe(false)
    vi.advanceTimersByTime(1)
    expect(nth(0).isKilled).toBe(true)
    expect((await job).result).toMatchObject({
      status: 'feasible',
      stoppedBy: 'time',
      objective: 4,
    })
  })

  it('has the plan of a solve that ran out of time put into words by the next process', async () => {
    const { pool, nth } = makePool()
    const job = pool.solve(EXPLAINED)
    nth(0).begin(30)
    nth(0).find(4)
    vi.advanceTimersByTime(30_400)
    const asked = nth(1).jobs.at(-1)
    expect(asked).toMatchObject({ type: 'explain', result: { objective: 4, stoppedBy: 'time' } })
    nth(1).finish(4)
    expect((await job).result.objective).toBe(4)
  })

  it.each([
    ['the next process dies', (solver: FakeSolver) => solver.crash()],
    ['the words fail', (solver: FakeSolver) => solver.fail('no words')],
    ['the words take too long', () => vi.advanceTimersByTime(5000)],
  ])('answers the plan without words when %s', async (_, spoil) => {
    const { pool, nth } = makePool()
    const job = pool.solve(EXPLAINED)
    nth(0).begin(30)
    nth(0).find(4)
    vi.advanceTimersByTime(30_400)
    spoil(nth(1))
    const { result, explanation } = await job
    expect(result).toMatchObject({ objective: 4, stoppedBy: 'time' })
    expect(explanation).toBeNull()
  })

  it('gives each what-if its own time', async () => {
    const { pool, nth } = makePool()
    const job = pool.solve(REQUEST)
    for (let point = 0; point < 4; point++) {
      nth(0).begin(30)
      vi.advanceTimersByTime(20_000)
    }
    nth(0).finish(1)
    expect((await job).result.status).toBe('optimal')
  })

  it('tries a job again when its process dies', async () => {
    const { pool, nth, started } = makePool()
    const job = pool.solve(REQUEST)
    nth(0).crash()
    expect(started).toHaveLength(2)
    nth(1).finish(9)
    expect((await job).result.objective).toBe(9)
  })

  it('fails a job whose process dies twice, in a plain sentence, with the plan it had', async () => {
    const { pool, nth } = makePool()
    const job = pool.solve(REQUEST)
    const other = pool.solve(REQUEST)
    nth(0).find(6)
    nth(0).crash()
    nth(1).crash()
    await expect(job).rejects.toMatchObject({
      code: 'SOLVER_CRASHED',
      message:
        'The calculation stopped twice; it may be too large for the memory of this computer.',
      partial: { objective: 6, status: 'feasible' },
    })
    nth(2).finish(1)
    expect((await other).result.objective).toBe(1)
  })

  it('fails a job whose solver throws, and keeps the process', async () => {
    const { pool, nth, started } = makePool()
    const job = pool.solve(REQUEST)
    nth(0).fail('the row names no column')
    await expect(job).rejects.toMatchObject({
      code: 'SOLVER_FAILED',
      cause: 'the row names no column',
    })
    void pool.solve(REQUEST).catch(() => undefined)
    expect(started).toHaveLength(1)
    pool.dispose()
  })

  it('replaces a process after its share of jobs', async () => {
    const { pool, nth, started } = makePool({ jobsPerProcess: 2 })
    for (let k = 0; k < 3; k++) {
      const job = pool.solve(REQUEST)
      nth(k < 2 ? 0 : 1).finish(k)
      await job
    }
    expect(started).toHaveLength(2)
    expect(nth(0).isKilled).toBe(true)
  })

  it('refuses what is running, waiting or new once it is disposed of', async () => {
    const { pool, nth } = makePool()
    const jobs = [pool.solve(REQUEST), pool.solve(REQUEST)]
    pool.dispose()
    for (const job of [...jobs, pool.solve(REQUEST)]) {
      await expect(job).rejects.toMatchObject({ code: 'POOL_CLOSED' })
    }
    expect(nth(0).isKilled).toBe(true)
  })

  it('passes on progress, and nothing after the answer', async () => {
    const { pool, nth } = makePool()
    const seen: number[] = []
    const control = new AbortController()
    const job = pool.solve(REQUEST, {
      signal: control.signal,
      onProgress: ({ seconds }) => void seen.push(seconds),
    })
    nth(0).progress(0.1)
    control.abort()
    nth(0).progress(0.2)
    await job
    expect(seen).toEqual([0.1])
  })
})
