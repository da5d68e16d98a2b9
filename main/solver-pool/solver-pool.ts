import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import type { NeededValue } from '#shared/optimizer/needed-value'
import type { NextBestAnswer } from '#shared/optimizer/next-best'
import type { SolverVersion } from '#shared/optimizer/optimizer-result'
import type {
  ExplainRequest,
  FromSolver,
  JobRequest,
  MonteCarloRequest,
  NeededValueRequest,
  NextBestRequest,
  SolveOutcome,
  SolveRequest,
} from '#shared/optimizer/solver-messages'
import { availableParallelism } from 'node:os'
import { SolverError, graceOf, leftToExplain, noteBound, settle, stopJob } from './solver-job.ts'
import type { Job, JobAnswer } from './solver-job.ts'
import type { JobOptions, PoolStatus, SolverPoolOptions } from './solver-pool-options.ts'
import type { SolverProcess } from './solver-process.ts'

type Slot = {
  readonly process: SolverProcess
  job: Job | null
  jobsDone: number
  timer: NodeJS.Timeout | undefined
}

const UNKNOWN_SOLVER: SolverVersion = { name: 'HiGHS', version: '' }

/**
 * Runs solver jobs in processes of their own: queues them, passes on progress, stops them at once,
 * keeps their time limit from outside, and replaces processes that die. It knows nothing of what
 * carries a process.
 */
export class SolverPool {
  readonly #options: Required<SolverPoolOptions>
  readonly #slots = new Set<Slot>()
  readonly #queue: Job[] = []
  #nextId = 1
  #solver: SolverVersion | null = null
  #isClosed = false

  constructor(options: SolverPoolOptions) {
    this.#options = {
      size: Math.max(1, availableParallelism() - 1),
      solveGraceMs: 400,
      graceMs: 5000,
      quietMs: 60_000,
      jobsPerProcess: 200,
      ...options,
    }
  }

  /**
   * Solves one input. A bad input, an infeasible model, a time limit and a cancel are results;
   * rejects with a `SolverError` when the solver itself fails twice.
   */
  async solve(request: SolveRequest, options: JobOptions = {}): Promise<SolveOutcome> {
    return (await this.#enqueue(request, options)) as SolveOutcome
  }

  /** Puts a result into words that was stopped before it had any. */
  async explain(request: ExplainRequest, options: JobOptions = {}): Promise<SolveOutcome> {
    return (await this.#enqueue(request, options)) as SolveOutcome
  }

  /** Searches the number from which on an option would be chosen; rejects with CANCELLED when stopped. */
  async neededValue(
    request: NeededValueRequest,
    options: JobOptions = {},
  ): Promise<NeededValue | null> {
    return (await this.#enqueue(request, options)) as NeededValue | null
  }

  /** Searches the plans next in rank; rejects with CANCELLED when stopped. */
  async nextBest(request: NextBestRequest, options: JobOptions = {}): Promise<NextBestAnswer> {
    return (await this.#enqueue(request, options)) as NextBestAnswer
  }

  /** Simulates a projection; rejects with CANCELLED when stopped. */
  async simulate(request: MonteCarloRequest, options: JobOptions = {}): Promise<MonteCarloResult> {
    return (await this.#enqueue(request, options)) as MonteCarloResult
  }

  status(): PoolStatus {
    return {
      size: this.#options.size,
      processes: this.#slots.size,
      busy: [...this.#slots].filter((slot) => slot.job !== null).length,
      queued: this.#queue.length,
      solver: this.#solver,
    }
  }

  /** Ends every process; jobs still waiting or running are refused. */
  dispose(): void {
    this.#isClosed = true
    const closed = () =>
      new SolverError('POOL_CLOSED', 'Freehold is closing; the calculation was stopped.')
    const running = [...this.#slots].flatMap(({ job }) => job ?? [])
    for (const slot of this.#slots) this.#discard(slot)
    for (const job of [...running, ...this.#queue.splice(0)])
      settle(job, () => job.reject(closed()))
  }

  #enqueue(request: JobRequest, { onProgress, signal }: JobOptions): Promise<JobAnswer> {
    return new Promise<JobAnswer>((resolve, reject) => {
      const onAbort = () => this.#cancel(job)
      const finished = () => signal?.removeEventListener('abort', onAbort)
      const job: Job = {
        id: String(this.#nextId++),
        request,
        onProgress: onProgress ?? (() => undefined),
        resolve: (answer) => (finished(), resolve(answer)),
        reject: (error) => (finished(), reject(error)),
        incumbent: null,
        unexplained: null,
        crashes: 0,
        isSettled: false,
      }
      if (this.#isClosed) {
        job.reject(new SolverError('POOL_CLOSED', 'Freehold is closing.'))
        return
      }
      if (signal?.aborted) {
        this.#cancel(job)
        return
      }
      signal?.addEventListener('abort', onAbort)
      this.#queue.push(job)
      this.#advance()
    })
  }

  /** Gives waiting jobs to idle processes, starting new ones up to the size of the pool. */
  #advance(): void {
    while (!this.#isClosed && this.#queue.length > 0) {
      const slot = this.#idleSlot()
      const job = slot && this.#queue.shift()
      if (!slot || !job) return
      slot.job = job
      this.#limit(slot, job.unexplained ? this.#options.graceMs : this.#options.quietMs)
      slot.process.post({ ...(job.unexplained ?? job.request), jobId: job.id })
    }
  }

  #idleSlot(): Slot | null {
    for (const slot of this.#slots) if (!slot.job) return slot
    return this.#slots.size < this.#options.size ? this.#startSlot() : null
  }

  #startSlot(): Slot {
    const process = this.#options.startProcess()
    const slot: Slot = { process, job: null, jobsDone: 0, timer: undefined }
    process.onMessage((message) => this.#receive(slot, message))
    process.onExit((reason) => this.#onExit(slot, reason))
    this.#slots.add(slot)
    return slot
  }

  #receive(slot: Slot, message: FromSolver): void {
    if (message.type === 'ready') {
      this.#solver = message.solver
      return
    }
    const { job } = slot
    // A process that was given up may still have had something to say.
    if (job && message.jobId === job.id) this.#hear(slot, job, message)
  }

  #hear(slot: Slot, job: Job, message: Exclude<FromSolver, { type: 'ready' }>): void {
    switch (message.type) {
      case 'phase':
        this.#limit(slot, message.limitSec * 1000 + graceOf(message, this.#options))
        return
      case 'progress':
        noteBound(job, message.progress)
        job.onProgress(message.progress)
        return
      case 'incumbent':
        job.incumbent = message.result
        return
      case 'done': {
        const { result, explanation } = message
        this.#finish(slot, job, () => job.resolve({ result, explanation }))
        return
      }
      case 'needed-value':
      case 'next-best':
        this.#finish(slot, job, () => job.resolve(message.answer))
        return
      case 'simulated':
        this.#finish(slot, job, () => job.resolve(message.result))
        return
      case 'failed':
        this.#fail(slot, job, message.message)
    }
  }

  #fail(slot: Slot, job: Job, reason: string): void {
    // A plan that could not be put into words is still one.
    if (job.unexplained) stopJob(job, 'time', this.#solver ?? UNKNOWN_SOLVER)
    const text = 'The calculation failed inside the solver. Nothing was changed.'
    const error = new SolverError('SOLVER_FAILED', text, job.incumbent, reason)
    this.#finish(slot, job, () => job.reject(error))
  }

  #finish(slot: Slot, job: Job, answer: () => void): void {
    clearTimeout(slot.timer)
    slot.job = null
    slot.jobsDone += 1
    if (slot.jobsDone >= this.#options.jobsPerProcess) this.#replace(slot)
    settle(job, answer)
    this.#advance()
  }

  /** The time limit is kept from outside: a solver in a long step looks at no clock. */
  #limit(slot: Slot, ms: number): void {
    clearTimeout(slot.timer)
    slot.timer = setTimeout(() => this.#stop(slot, 'time'), ms)
    slot.timer.unref()
  }

  #cancel(job: Job): void {
    const slot = [...this.#slots].find((candidate) => candidate.job === job)
    if (slot) {
      this.#stop(slot, 'cancel')
      return
    }
    const at = this.#queue.indexOf(job)
    if (at >= 0) this.#queue.splice(at, 1)
    stopJob(job, 'cancel', this.#solver ?? UNKNOWN_SOLVER)
  }

  /** Ends the process in the middle of its job and answers with the best plan so far. */
  #stop(slot: Slot, stoppedBy: 'time' | 'cancel'): void {
    const { job } = slot
    this.#replace(slot)
    if (job) job.unexplained = stoppedBy === 'time' ? leftToExplain(job) : null
    if (job?.unexplained) this.#queue.unshift(job)
    else if (job) stopJob(job, stoppedBy, this.#solver ?? UNKNOWN_SOLVER)
    this.#advance()
  }

  /** A process that ends by itself: its job is tried once more in a new one, then it fails. */
  #onExit(slot: Slot, reason: string): void {
    if (!this.#slots.has(slot)) return
    const { job } = slot
    this.#discard(slot)
    if (job && !job.isSettled) {
      job.crashes += 1
      if (job.unexplained) {
        stopJob(job, 'time', this.#solver ?? UNKNOWN_SOLVER)
      } else if (job.crashes < 2) {
        this.#queue.unshift(job)
      } else {
        const text =
          'The calculation stopped twice; it may be too large for the memory of this computer.'
        const error = new SolverError('SOLVER_CRASHED', text, job.incumbent, reason)
        settle(job, () => job.reject(error))
      }
    }
    this.#advance()
  }

  /** The next process loads while nobody waits: a cancel is often followed by another solve. */
  #replace(slot: Slot): void {
    this.#discard(slot)
    if (!this.#isClosed) this.#startSlot()
  }

  #discard(slot: Slot): void {
    clearTimeout(slot.timer)
    slot.job = null
    this.#slots.delete(slot)
    slot.process.kill()
  }
}
