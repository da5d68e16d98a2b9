import type { SolveProgress, SolveRequest } from '#shared/optimizer/solver-messages'
import { afterAll, describe, expect, it } from 'vitest'
import type { SolverProcess } from '../../main/solver-pool/solver-process.ts'
import { SolverPool } from '../../main/solver-pool/solver-pool.ts'
import { startWorkerThread } from '../../main/solver-pool/worker-thread.ts'
import { EXAMPLE } from '../solvers/solve.ts'
import { hardInput } from './hard-input.ts'

const ENTRY = new URL('../../solvers/worker.ts', import.meta.url)
const STYLE = { currency: 'USD', locale: 'en-US' }

const request = (input: unknown): SolveRequest => ({
  type: 'solve',
  optimizer: 'deal-picker',
  input,
  explain: STYLE,
})

describe('the solver in a worker thread', () => {
  const processes: SolverProcess[] = []
  const pool = new SolverPool({
    size: 1,
    startProcess: () => {
      const process = startWorkerThread(ENTRY)
      processes.push(process)
      return process
    },
  })
  afterAll(() => pool.dispose())

  it('solves the example and explains it', async () => {
    const { result, explanation } = await pool.solve(request(EXAMPLE))
    expect(result.objective).toBeCloseTo(62_500, 4)
    expect(explanation?.limits[0]?.sentence).toBe(
      'The budget binds: another $1,000 would earn $50.00 a year, up to $1,200,000 in all.',
    )
    expect(pool.status().solver).toEqual({ name: 'HiGHS', version: '1.15.1' })
  })

  it('answers a bad input as a result', async () => {
    const { result, explanation } = await pool.solve(request({ budget: -1 }))
    expect(result.errors.map(({ code }) => code).toSorted()).toEqual(['missing', 'negative'])
    expect(explanation).toBeNull()
  })

  it('finds the price at which a deal would be picked', async () => {
    const deals = [...EXAMPLE.deals, { id: 'D', price: 500_000, yield: 0.04, sector: 'retail' }]
    const input = { ...EXAMPLE, deals }
    const ask = (optionId: string) =>
      pool.neededValue({
        type: 'needed-value',
        optimizer: 'deal-picker',
        input,
        optionId,
        explain: STYLE,
      })
    const answer = await ask('D')
    expect(answer?.needed).toBeCloseTo(400_000, -1)
    expect(answer?.complete).toBe(true)
    expect(await ask('nowhere')).toBeNull()
  })

  it('answers a cancel within 200 ms with the best plan so far', async () => {
    const control = new AbortController()
    const seen: SolveProgress[] = []
    const job = pool.solve(request(hardInput(120)), {
      signal: control.signal,
      onProgress: (progress) => void seen.push(progress),
    })
    await waitUntil(() => seen.length >= 2)
    const asked = performance.now()
    control.abort()
    const { result } = await job
    expect(performance.now() - asked).toBeLessThan(200)
    expect(result).toMatchObject({ status: 'feasible', stoppedBy: 'cancel' })
    const plan = result.optimizer === 'deal-picker' ? result.plan : null
    expect(plan?.deals.length).toBeGreaterThan(0)
    expect(plan?.invested).toBeLessThanOrEqual(120 * 51_237 * (1 + 1e-6))
  })

  it('survives a process killed in the middle of a solve', async () => {
    const deals = { ...hardInput(120), options: { timeLimitSec: 1, mipRelGap: 0 } }
    const seen: SolveProgress[] = []
    const job = pool.solve(request(deals), { onProgress: (progress) => void seen.push(progress) })
    await waitUntil(() => seen.length >= 1)
    processes.at(-1)?.kill()
    const { result } = await job
    expect(['optimal', 'feasible']).toContain(result.status)
    expect((await pool.solve(request(EXAMPLE))).result.status).toBe('optimal')
    expect(pool.status()).toMatchObject({ processes: 1, busy: 0, queued: 0 })
  })

  it('never calls a run that hit its limit optimal', async () => {
    const { result } = await pool.solve(
      request({ ...hardInput(150), options: { timeLimitSec: 0.5, mipRelGap: 0 } }),
    )
    if (result.status === 'optimal') {
      expect(result.gap).toBe(0)
    } else {
      expect(result).toMatchObject({ status: 'feasible', stoppedBy: 'time' })
      expect(result.objectiveBound).toBeGreaterThan(result.objective ?? Infinity)
    }
  })
})

async function waitUntil(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5))
}
