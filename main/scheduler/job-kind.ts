import type { JobKindName, JobSchedule, ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import type { LocalMinute } from '#shared/scheduler/zone-time'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import type { OpenFile } from '../database/open-file.ts'

/** One run of a job: why, for which due time, and for how many of them. */
export type JobRun = {
  readonly file: OpenFile
  readonly job: Pick<ScheduledJob, 'id' | 'kind' | 'portfolioId' | 'subjectId'>
  /** The same for the same due time, also when a run is repeated after the app was killed. */
  readonly dueKey: string
  /** What the clocks showed when it was due, `2026-11-26T07:00`. */
  readonly dueLocal: LocalMinute
  readonly cause: 'due' | 'late' | 'manual'
  readonly covers: number
  /** Whether it was begun before and cut off by the end of the process. */
  readonly isRepeat: boolean
}

/** Written in the one transaction that also says that the run is done: both happen, or neither. */
export type JobEffect = (tx: DataTransaction) => Promise<void>

/** A sort of work that can be due. */
export type JobKind = {
  readonly name: JobKindName
  /** When it is due in every file unless its owner has said otherwise; null for jobs that people make. */
  readonly builtIn: JobSchedule | null
  /** What a job of this kind is about, in its owner's word for it. */
  readonly nameOf?: (db: DataBase, job: JobRun['job']) => Promise<string | null>
  /**
   * Does the work. A run that was cut off is asked for again with the same due key, so whatever it does
   * outside the effect it returns has to bear being done twice.
   */
  readonly run: (run: JobRun) => Promise<JobEffect | void>
}
