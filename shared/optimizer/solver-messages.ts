import type { Faster } from '#shared/monte-carlo/gpu-messages'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import type { NeededValue } from '#shared/optimizer/needed-value'
import type { NextBestAnswer } from '#shared/optimizer/next-best'
import type { FigureStyle, SolverVersion } from '#shared/optimizer/optimizer-result'
import type { AnyExplanation, AnyResult, OptimizerName } from '#shared/optimizer/optimizers'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'

/**
 * What the main process and a solver process say to each other, in either direction by structured
 * clone (a worker thread's or a utility process's port), so typed arrays arrive as such.
 */

/** `input` is checked where it is solved, so it may be anything a file or a form held. */
export type SolveRequest = {
  readonly type: 'solve'
  readonly optimizer: OptimizerName
  readonly input: unknown
  /** Given: sentences come back beside the result, in this currency and locale. */
  readonly explain?: FigureStyle
}

/** The result of a solve that was stopped from outside, put into words. */
export type ExplainRequest = {
  readonly type: 'explain'
  readonly input: unknown
  readonly result: AnyResult
  readonly explain: FigureStyle
}

/** From which number on would an option be chosen that was left out? Answered by solving again. */
export type NeededValueRequest = {
  readonly type: 'needed-value'
  readonly optimizer: OptimizerName
  readonly input: unknown
  readonly optionId: string
  readonly explain: FigureStyle
}

/** Which other plans are nearly as good? Answered by solving again without what was found before. */
export type NextBestRequest = {
  readonly type: 'next-best'
  readonly optimizer: OptimizerName
  readonly input: unknown
}

/** How may a projection turn out? Answered by simulating it many times. */
export type MonteCarloRequest = {
  readonly type: 'monte-carlo'
  readonly proForma: ProFormaInput
  readonly settings: MonteCarloSettings
}

export type JobRequest =
  SolveRequest | ExplainRequest | NeededValueRequest | NextBestRequest | MonteCarloRequest

export type ToSolver = JobRequest & { readonly jobId: string }

export type SolvePhase =
  | 'solve'
  | 'duals'
  | 'report'
  | 'whatIf'
  | 'frontier'
  | 'infeasibility'
  | 'neededValue'
  | 'nextBest'
  | 'simulate'

/** How far a solve is. `gap` and `bound` are null until the solver has them. */
export type SolveProgress = {
  readonly phase: SolvePhase
  /** Points or paths done and in all, in the phases that work many times. */
  readonly step: number
  readonly steps: number
  readonly incumbent: number | null
  readonly bound: number | null
  readonly gap: number | null
  readonly seconds: number
  readonly nodes: number | null
}

export type SolveOutcome = {
  readonly result: AnyResult
  readonly explanation: AnyExplanation | null
}

export type FromSolver =
  | { readonly type: 'ready'; readonly solver: SolverVersion; readonly loadMs: number }
  /** A part of the job begins that may take this long; the pool kills five seconds after. */
  | {
      readonly type: 'phase'
      readonly jobId: string
      readonly phase: SolvePhase
      readonly limitSec: number
    }
  | { readonly type: 'progress'; readonly jobId: string; readonly progress: SolveProgress }
  /** A complete `feasible` result: the answer if the job has to be stopped now. */
  | { readonly type: 'incumbent'; readonly jobId: string; readonly result: AnyResult }
  | ({ readonly type: 'done'; readonly jobId: string } & SolveOutcome)
  | { readonly type: 'needed-value'; readonly jobId: string; readonly answer: NeededValue | null }
  | { readonly type: 'next-best'; readonly jobId: string; readonly answer: NextBestAnswer }
  | { readonly type: 'simulated'; readonly jobId: string; readonly result: MonteCarloResult }
  | { readonly type: 'failed'; readonly jobId: string; readonly message: string }

/**
 * Beside its jobs, a solver process may ask the app for a graphics card. The answer comes with a port, or
 * with the reason why there is none; `isTimed` says that the card is known to be the faster.
 */
export type CardRequest =
  { readonly type: 'card-wanted' } | { readonly type: 'card-timed'; readonly faster: Faster }

export type CardAnswer =
  | { readonly type: 'card'; readonly reason: null; readonly isTimed: boolean }
  | { readonly type: 'card'; readonly reason: 'noWindow' | 'cardSlower'; readonly isTimed: boolean }
