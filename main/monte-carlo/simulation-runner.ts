import { randomUUID } from 'node:crypto'
import type { SimulationJob } from '#shared/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo-result'
import type { ProFormaInput } from '#shared/pro-forma'
import type { ScenarioSubject } from '#shared/scenarios'
import { AppError } from '../app-error.ts'
import type { Log } from '../log/log.ts'
import { hashJson } from '../optimizations/input-hash.ts'
import { SolverError } from '../solver-pool/solver-job.ts'
import type { SolverPool } from '../solver-pool/solver-pool.ts'

export type Asked = {
  readonly subject: ScenarioSubject
  readonly currency: string
  readonly proForma: ProFormaInput
  readonly settings: MonteCarloSettings
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

/** Simulates in the background, one answer kept for every question since the app was started. */
export class SimulationRunner {
  readonly #deps: Dependencies
  readonly #jobs = new Map<string, Job>()
  readonly #answers = new Map<string, MonteCarloResult>()

  constructor(deps: Dependencies) {
    this.#deps = deps
  }

  start(asked: Asked): string {
    const { subject, currency, settings } = asked
    const question = hashJson({ proForma: asked.proForma, settings })
    const known = this.#answers.get(question) ?? null
    const job: Job = {
      state: {
        jobId: randomUUID(),
        subject,
        currency,
        settings,
        state: known ? 'done' : 'running',
        pathsDone: known ? settings.paths : 0,
        seconds: 0,
        fromHistory: known !== null,
        message: null,
        result: known,
      },
      abort: new AbortController(),
      wake: new Set(),
      finished: Promise.resolve(),
    }
    this.#jobs.set(job.state.jobId, job)
    this.#forgetOldest()
    if (!known) job.finished = this.#run(job, asked, question)
    return job.state.jobId
  }

  latest(subject: ScenarioSubject): SimulationJob | null {
    const jobs = [...this.#jobs.values()].map(({ state }) => state)
    return jobs.findLast((state) => isSame(state.subject, subject)) ?? null
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

  async #run(job: Job, { proForma, settings }: Asked, question: string): Promise<void> {
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
      this.#answers.set(question, result)
      change({ state: 'done', pathsDone: settings.paths, result })
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

  #forgetOldest(): void {
    const ended = [...this.#jobs].filter(([, { state }]) => state.state !== 'running')
    for (const [jobId] of ended.slice(0, -keptJobs)) this.#jobs.delete(jobId)
    const questions = [...this.#answers.keys()]
    for (const question of questions.slice(0, -keptJobs)) this.#answers.delete(question)
  }
}

const isSame = (a: ScenarioSubject, b: ScenarioSubject): boolean =>
  a.type === b.type && a.id === b.id

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
