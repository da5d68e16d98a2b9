import type { SolverVersion } from '#shared/optimizer/optimizer-result'
import type { SolveProgress } from '#shared/optimizer/solver-messages'
import type { StartSolverProcess } from './solver-process.ts'

export type SolverPoolOptions = {
  readonly startProcess: StartSolverProcess
  /** How many processes at most; they are started when there is work for them. */
  readonly size?: number
  /** A solve that overruns its time limit by this much is ended: its best plan so far is known. */
  readonly solveGraceMs?: number
  /** The same where a part of a job has no answer before its end. */
  readonly graceMs?: number
  /** How long a process may take to load, check and build before it says that it solves. */
  readonly quietMs?: number
  /** A process's memory never shrinks, so it is replaced after this many jobs. */
  readonly jobsPerProcess?: number
}

export type JobOptions = {
  readonly onProgress?: (progress: SolveProgress) => void
  readonly signal?: AbortSignal
}

export type PoolStatus = {
  readonly size: number
  readonly processes: number
  readonly busy: number
  readonly queued: number
  /** Known once a process has started. */
  readonly solver: SolverVersion | null
}
