import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { JobState } from '#shared/optimizer/optimizations'
import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import type { AnyInput, OptimizerName } from '#shared/optimizer/optimizers'
import type { SolveOutcome, SolveProgress } from '#shared/optimizer/solver-messages'
import { AppError, isAppError } from '../app-error.ts'
import type { Log } from '../log/log.ts'
import { SolverError } from '../solver-pool/solver-job.ts'
import type { SolverPool } from '../solver-pool/solver-pool.ts'

export type JobPlan = {
  readonly portfolioId: string
  readonly name: string
  readonly optimizer: OptimizerName
  readonly input: AnyInput
  readonly figures: FigureStyle
  readonly timeLimitSec: number
  /** Keeps the outcome and answers the run's id. */
  readonly store: (outcome: SolveOutcome, ran: Ran) => Promise<string>
}
export type Ran = { readonly startedAt: string; readonly durationMs: number }

export type HistoryHit = {
  readonly id: string
  readonly objective: number | null
  readonly gap: number | null
}

type Job = {
  readonly abort: AbortController
  readonly wake: Set<() => void>
  state: JobState
  /** Counts the changes, so that a watcher that was busy misses none. */
  version: number
  startedAtMs: number | null
  finished: Promise<void>
}

type Dependencies = {
  readonly pool: SolverPool
  readonly log: Log
  readonly now: () => Date
  /** Milliseconds that never jump. */
  readonly clock: () => number
}

const keptFinished = 50
const tickMs = 500

/** Solves in the background. Jobs belong to main: a page that goes away leaves them running. */
export class JobRunner {
  readonly #deps: Dependencies
  readonly #jobs = new Map<string, Job>()

  constructor(deps: Dependencies) {
    this.#deps = deps
  }

  /** Queues a solve and answers the job's id at once. */
  start(plan: JobPlan): string {
    const job = this.#add(plan, { state: 'queued' })
    job.finished = this.#run(job, plan)
    return job.state.jobId
  }

  /** A job that history answers is done from the beginning. */
  startFromHistory(plan: Omit<JobPlan, 'store'>, { id, objective, gap }: HistoryHit): string {
    const incumbent = objective
    const job = this.#add(plan, { state: 'done', runId: id, fromHistory: true, incumbent, gap })
    return job.state.jobId
  }

  listActive(portfolioId: string): JobState[] {
    return [...this.#jobs.values()]
      .map((job) => this.#look(job))
      .filter((state) => state.portfolioId === portfolioId && !hasEnded(state))
  }

  /**
   * The state now, at every change and at every tick of the clock; ends with `done` or `failed`.
   *
   * @throws AppError NOT_FOUND
   */
  watch(jobId: string, signal: AbortSignal | undefined): AsyncGenerator<JobState, void> {
    return this.#follow(this.#require(jobId), signal)
  }

  /**
   * Stops a job and waits until its best plan so far is stored.
   *
   * @throws AppError NOT_FOUND
   */
  async cancel(jobId: string): Promise<JobState> {
    const job = this.#require(jobId)
    job.abort.abort()
    await job.finished
    return this.#look(job)
  }

  async *#follow(job: Job, signal: AbortSignal | undefined): AsyncGenerator<JobState, void> {
    for (;;) {
      if (signal?.aborted) return
      const { version } = job
      const state = this.#look(job)
      yield state
      if (hasEnded(state)) return
      if (job.version === version) await nextChange(job, signal)
    }
  }

  #require(jobId: string): Job {
    const job = this.#jobs.get(jobId)
    if (job === undefined) throw new AppError('NOT_FOUND')
    return job
  }

  #add(plan: Omit<JobPlan, 'store'>, initial: Partial<JobState>): Job {
    const state: JobState = {
      jobId: randomUUID(),
      portfolioId: plan.portfolioId,
      optimizer: plan.optimizer,
      name: plan.name,
      state: 'queued',
      seconds: 0,
      timeLimitSec: plan.timeLimitSec,
      incumbent: null,
      bound: null,
      gap: null,
      runId: null,
      fromHistory: false,
      message: null,
      ...initial,
    }
    const job: Job = {
      abort: new AbortController(),
      wake: new Set(),
      state,
      version: 0,
      startedAtMs: null,
      finished: Promise.resolve(),
    }
    this.#jobs.set(state.jobId, job)
    this.#forgetOldest()
    return job
  }

  async #run(job: Job, plan: JobPlan): Promise<void> {
    const { pool, now, clock } = this.#deps
    const { optimizer, input, figures } = plan
    const startedAt = now().toISOString()
    const began = clock()
    try {
      const { outcome, message } = await pool
        .solve(
          { type: 'solve', optimizer, input, explain: figures },
          { signal: job.abort.signal, onProgress: (progress) => this.#hear(job, progress) },
        )
        .then((outcome) => ({ outcome, message: null }), salvage)
      refuseFailed(outcome)
      const runId = await plan.store(outcome, { startedAt, durationMs: clock() - began })
      const { objective, gap, objectiveBound: bound } = outcome.result
      this.#change(job, { state: 'done', runId, incumbent: objective, gap, bound, message })
    } catch (error) {
      this.#change(job, { state: 'failed', message: this.#explain(error, job) })
    }
  }

  #hear(job: Job, { incumbent, bound, gap, phase }: SolveProgress): void {
    this.#markRunning(job)
    // Later phases solve other questions; their figures are not this plan's.
    this.#change(job, phase === 'solve' ? { incumbent, bound, gap } : {})
  }

  #markRunning(job: Job): void {
    if (job.startedAtMs !== null) return
    job.startedAtMs = this.#deps.clock()
    job.state = { ...job.state, state: 'running' }
  }

  /** The solver may be silent for seconds, so the time shown is main's own. */
  #look(job: Job): JobState {
    if (hasEnded(job.state)) return job.state
    // The pool does not say when a job's turn comes; when nothing waits there, it has come.
    if (this.#deps.pool.status().queued === 0) this.#markRunning(job)
    job.state = { ...job.state, seconds: this.#secondsOf(job) }
    return job.state
  }

  #secondsOf({ startedAtMs }: Job): number {
    return startedAtMs === null ? 0 : (this.#deps.clock() - startedAtMs) / 1000
  }

  #change(job: Job, changes: Partial<JobState>): void {
    job.state = { ...job.state, ...changes, seconds: this.#secondsOf(job) }
    job.version += 1
    for (const wake of job.wake) wake()
  }

  #explain(error: unknown, { state }: Job): string {
    if (error instanceof SolverError || isAppError(error)) return error.message
    this.#deps.log.error('job failed', error, { jobId: state.jobId })
    return 'The plan could not be kept: something unexpected happened. Please run it again.'
  }

  #forgetOldest(): void {
    const ended = [...this.#jobs].filter(([, { state }]) => hasEnded(state))
    for (const [jobId] of ended.slice(0, -keptFinished)) this.#jobs.delete(jobId)
  }
}

const hasEnded = ({ state }: JobState): boolean => state === 'done' || state === 'failed'

/** A solver that died may have left a plan: it is kept, labelled as neither proved nor stopped in order. */
function salvage(error: unknown): { outcome: SolveOutcome; message: string } {
  if (!(error instanceof SolverError) || !error.partial?.plan) throw error
  const { partial } = error
  const warnings = [...partial.warnings, 'solver_crashed']
  const result = { ...partial, status: 'feasible' as const, stoppedBy: null, warnings }
  const message = `${error.message} This is the best plan found until then.`
  return { outcome: { result, explanation: null }, message }
}

/** An input was checked before it was queued, so a refusal by the solver is a failure too. */
function refuseFailed({ result: { status, errors } }: SolveOutcome): void {
  if (status !== 'error' && status !== 'invalid_input' && status !== 'unbounded') return
  throw new AppError('SOLVER_CRASHED', {
    message: errors[0]?.message ?? 'The calculation failed. Please run it again.',
  })
}

/** Waits for the job's next change, the next tick or the watcher's going away. */
async function nextChange(job: Job, signal: AbortSignal | undefined): Promise<void> {
  const done = new AbortController()
  const wake = () => done.abort()
  job.wake.add(wake)
  signal?.addEventListener('abort', wake)
  try {
    await setTimeout(tickMs, undefined, { signal: done.signal }).catch(() => undefined)
  } finally {
    job.wake.delete(wake)
    signal?.removeEventListener('abort', wake)
  }
}
