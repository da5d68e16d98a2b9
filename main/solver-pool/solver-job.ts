import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import type { NeededValue } from '#shared/optimizer/needed-value'
import type { NextBestAnswer } from '#shared/optimizer/next-best'
import type { SolverVersion, StoppedBy } from '#shared/optimizer/optimizer-result'
import { blankResultOf } from '#shared/optimizer/optimizers'
import type { AnyResult } from '#shared/optimizer/optimizers'
import type {
  ExplainRequest,
  JobRequest,
  SolveOutcome,
  SolvePhase,
  SolveProgress,
} from '#shared/optimizer/solver-messages'

export type SolverErrorCode = 'SOLVER_CRASHED' | 'SOLVER_FAILED' | 'CANCELLED' | 'POOL_CLOSED'

/** A job that has no answer; the message is for the user. */
export class SolverError extends Error {
  readonly code: SolverErrorCode
  /** The best plan found before it went wrong, not proved to be the best there is. */
  readonly partial: AnyResult | null

  constructor(
    code: SolverErrorCode,
    message: string,
    partial: AnyResult | null = null,
    cause?: unknown,
  ) {
    super(message, { cause })
    this.code = code
    this.partial = partial
  }
}

export type JobAnswer = SolveOutcome | NeededValue | null | NextBestAnswer | MonteCarloResult

/** A job on its way through the pool. */
export type Job = {
  readonly id: string
  readonly request: JobRequest
  readonly onProgress: (progress: SolveProgress) => void
  readonly resolve: (answer: JobAnswer) => void
  readonly reject: (error: SolverError) => void
  incumbent: AnyResult | null
  /** Set when time ran out: the best plan so far, to be put into words. */
  unexplained: ExplainRequest | null
  crashes: number
  isSettled: boolean
}

/** Ends a job before its solver has finished: with the best plan so far, or with none. */
export function stopJob(
  job: Job,
  stoppedBy: Exclude<StoppedBy, 'proof'>,
  solver: SolverVersion,
): void {
  const { request } = job
  if (request.type !== 'solve') {
    settle(job, () => job.reject(new SolverError('CANCELLED', 'The calculation was stopped.')))
    return
  }
  const result: AnyResult = job.incumbent
    ? stoppedPlan(job.incumbent, stoppedBy)
    : { ...blankResultOf(request.optimizer, 'time_limit', solver), stoppedBy }
  settle(job, () => job.resolve({ result, explanation: null }))
}

const stoppedPlan = (incumbent: AnyResult, stoppedBy: StoppedBy): AnyResult => ({
  ...incumbent,
  status: 'feasible',
  stoppedBy,
})

/** What is left to do for a job whose time ran out: to say its best plan so far in words. */
export function leftToExplain({ request, incumbent, unexplained }: Job): ExplainRequest | null {
  if (request.type !== 'solve' || !request.explain || !incumbent || unexplained) return null
  const { input, explain } = request
  return { type: 'explain', input, result: stoppedPlan(incumbent, 'time'), explain }
}

/** A solve that overruns has shown its best plan, so it is ended soon; other parts may still answer. */
export const graceOf = (
  { phase }: { readonly phase: SolvePhase },
  { solveGraceMs, graceMs }: { readonly solveGraceMs: number; readonly graceMs: number },
): number => (phase === 'solve' ? solveGraceMs : graceMs)

/** The best plan so far with the bound proved since it was found. */
export function noteBound(job: Job, { phase, bound }: SolveProgress): void {
  const { incumbent } = job
  if (phase !== 'solve' || bound === null || !incumbent || incumbent.objective === null) return
  const { objective } = incumbent
  const gap = Math.abs(bound - objective) / Math.max(1e-10, Math.abs(objective))
  if (gap < (incumbent.gap ?? Infinity))
    job.incumbent = { ...incumbent, objectiveBound: bound, gap }
}

/** A job is answered once; what arrives later is dropped. */
export function settle(job: Job, answer: () => void): void {
  if (job.isSettled) return
  job.isSettled = true
  answer()
}
