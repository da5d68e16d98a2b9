import { randomUUID } from 'node:crypto'
import type { DriverSource, RiskGround, SimulationJob } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { AppError } from '../app-error.ts'
import type { Log } from '../log/log.ts'
import { SolverError } from '../solver-pool/solver-job.ts'
import type { SolverPool } from '../solver-pool/solver-pool.ts'

/** An answer that was kept before. */
export type KnownAnswer = { readonly simulationId: string; readonly result: MonteCarloResult }

export type Asked = {
  readonly ground: RiskGround
  readonly sources: DriverSource[]
  readonly proForma: ProFormaInput
  readonly settings: MonteCarloSettings
  /** Given: nothing is drawn again. */
  readonly known: KnownAnswer | null
  /** Keeps the answer; null where it cannot be kept. */
  readonly store: (result: MonteCarloResult) => Promise<string | null>
}

type Job = {
  state: SimulationJob
  readonly abort: AbortController
  readonly wake: Set<() => void>
  finished: Promise<void>
}

type Dependencies = {
  readonly pool: Pick<SolverPool, 'simulate'>
  readonly log: Log
  /** Milliseconds that never jump. */
  readonly clock: () => number
}

const keptJobs = 20

/** Simulates in the background. */
export class SimulationRunner {
  readonly #deps: Dependencies
  readonly #jobs = new Map<string, Job>()

  constructor(deps: Dependencies) {
    this.#deps = deps
  }

  start(asked: Asked): string {
    const { ground, sources, settings, known } = asked
    const job: Job = {
      state: {
        jobId: randomUUID(),
        ground,
        settings,
        sources,
        state: known ? 'done' : 'running',
        pathsDone: known ? settings.paths : 0,
        seconds: 0,
        fromHistory: known !== null,
        simulationId: known?.simulationId ?? null,
        message: null,
        result: known?.result ?? null,
      },
      abort: new AbortController(),
      wake: new Set(),
      finished: Promise.resolve(),
    }
    this.#jobs.set(job.state.jobId, job)
    this.#forgetOldest()
    if (!known) job.finished = this.#run(job, asked)
    return job.state.jobId
  }

  latest(whose: Whose): SimulationJob | null {
    const jobs = [...this.#jobs.values()].map(({ state }) => state)
    return jobs.findLast((state) => isSame(state.ground, whose)) ?? null
  }

  /** @throws AppError NOT_FOUND */
  watch(jobId: string, signal: AbortSignal | undefined): AsyncGenerator<SimulationJob, void> {
    return follow(this.#require(jobId), signal)
  }

  /** @throws AppError NOT_FOUND */
  async cancel(jobId: string): Promise<SimulationJob> {
    const job = this.#require(jobId)
    job.abort.abort()
    await job.finished
    return job.state
  }

  #require(jobId: string): Job {
    const job = this.#jobs.get(jobId)
    if (job === undefined) throw new AppError('NOT_FOUND')
    return job
  }

  async #run(job: Job, { proForma, settings, store }: Asked): Promise<void> {
    const { pool, clock } = this.#deps
    const began = clock()
    const change = (changes: Partial<SimulationJob>) => {
      job.state = { ...job.state, ...changes, seconds: (clock() - began) / 1000 }
      for (const wake of job.wake) wake()
    }
    try {
      const result = await pool.simulate(
        { type: 'monte-carlo', proForma, settings },
        { signal: job.abort.signal, onProgress: ({ step }) => change({ pathsDone: step }) },
      )
      const simulationId = await store(result).catch((error: unknown) => this.#reportUnkept(error))
      change({ state: 'done', pathsDone: settings.paths, result, simulationId })
    } catch (error) {
      const isCancelled = error instanceof SolverError && error.code === 'CANCELLED'
      change({
        state: isCancelled ? 'cancelled' : 'failed',
        message: isCancelled ? null : this.#explain(error),
      })
    }
  }

  #explain(error: unknown): string {
    if (error instanceof SolverError) return error.message
    this.#deps.log.error('simulation failed', error)
    return 'The simulation stopped unexpectedly. Please run it again.'
  }

  /** An answer that could not be kept is still one: it is shown, and the page says that it is not in the file. */
  #reportUnkept(error: unknown): null {
    this.#deps.log.error('a simulation was not kept', error)
    return null
  }

  #forgetOldest(): void {
    const ended = [...this.#jobs].filter(([, { state }]) => state.state !== 'running')
    for (const [jobId] of ended.slice(0, -keptJobs)) this.#jobs.delete(jobId)
  }
}

type Whose = Pick<RiskGround, 'subject' | 'assumed'>

const isSame = (a: Whose, b: Whose): boolean =>
  a.subject.type === b.subject.type &&
  a.subject.id === b.subject.id &&
  JSON.stringify(a.assumed) === JSON.stringify(b.assumed)

async function* follow(
  job: Job,
  signal: AbortSignal | undefined,
): AsyncGenerator<SimulationJob, void> {
  for (;;) {
    if (signal?.aborted) return
    const told = job.state
    yield told
    if (told.state !== 'running') return
    if (job.state === told) await nextChange(job, signal)
  }
}

function nextChange(job: Job, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      job.wake.delete(wake)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    job.wake.add(wake)
    signal?.addEventListener('abort', wake)
  })
}
