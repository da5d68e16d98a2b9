import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { SolveProgress, SolveRequest } from '#shared/optimizer/solver-messages'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SolverError } from '../../main/solver-pool/solver-job.ts'
import { SolverPool } from '../../main/solver-pool/solver-pool.ts'
import { startWorkerThread } from '../../main/solver-pool/worker-thread.ts'
import { makeDeals } from '../bench/solvers/deal-picker-input.ts'
import { EXAMPLE } from '../solvers/solve.ts'
import { hardInput } from './hard-input.ts'

const ENTRY = new URL('../../solvers/worker.ts', import.meta.url)
const megabyte = 2 ** 20

const request = (input: unknown): SolveRequest => ({
  type: 'solve',
  optimizer: 'deal-picker',
  input,
})

function openPool(options: { size: number; maxOldGenerationSizeMb?: number }): SolverPool {
  const { size, ...limits } = options
  const pool = new SolverPool({ size, startProcess: () => startWorkerThread(ENTRY, limits) })
  onTestFinished(() => pool.dispose())
  return pool
}

describe('Several solves at once', () => {
  it('leave the process that asked for them free, and each tells how far it is', async () => {
    const pool = openPool({ size: 3 })
    const heard = new Map<number, SolveProgress[]>()
    const jobs = [0, 1, 2, 3].map((n) => {
      const input = { ...hardInput(100 + n), options: { timeLimitSec: 1, mipRelGap: 0 } }
      return pool.solve(request(input), {
        onProgress: (progress) => heard.set(n, [...(heard.get(n) ?? []), progress]),
      })
    })
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const results = await Promise.all(jobs)
    delay.disable()
    expect(results.map(({ result }) => result.plan === null)).toEqual([false, false, false, false])
    expect([...heard.values()].every((told) => told.length > 0)).toBe(true)
    expect(heard.size).toBe(4)
    // The median: on a busy machine a thread may wait for its turn, whoever else is to blame.
    expect(delay.percentile(50) / 1e6).toBeLessThan(50)
    expect(pool.status()).toMatchObject({ busy: 0, queued: 0 })
  })

  it('survive one that takes more memory than there is: a plain sentence, and the pool is whole again', async () => {
    const pool = openPool({ size: 1, maxOldGenerationSizeMb: 32 })
    const huge = makeDeals(60_000, 'fractional')
    // Of this thread alone: what a solver takes is its own.
    const before = process.memoryUsage().heapUsed
    const refusal = await pool.solve(request(huge)).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(SolverError)
    expect(refusal).toMatchObject({
      code: 'SOLVER_CRASHED',
      message:
        'The calculation stopped twice; it may be too large for the memory of this computer.',
      partial: null,
    })
    const { result } = await pool.solve(request(EXAMPLE))
    expect(result.objective).toBeCloseTo(62_500, 4)
    expect(pool.status()).toMatchObject({ processes: 1, busy: 0, queued: 0 })
    expect((process.memoryUsage().heapUsed - before) / megabyte).toBeLessThan(50)
  })
})
