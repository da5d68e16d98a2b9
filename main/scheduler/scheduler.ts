import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { dueUntil } from '#shared/scheduler/next-due'
import { localMinuteAt } from '#shared/scheduler/zone-time'
import { AppError } from '../app-error.ts'
import type { ChangeBus } from '../changes/change-bus.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, Row } from '../database/schema.ts'
import type { FileSession } from '../files/file-session.ts'
import type { Log } from '../log/log.ts'
import type { JobKind } from './job-kind.ts'
import { describeJobs, listWantedJobs, pointAt, type WantedJob } from './job-list.ts'
import {
  deleteOldRuns,
  insertRun,
  putJobState,
  selectRunsInState,
  updateRun,
} from './scheduled-job-queries.ts'

type Dependencies = {
  readonly files: FileSession
  readonly changes: ChangeBus
  readonly log: Log
  readonly now: () => Date
  /** The zone in which the computer stands, which may change under way. */
  readonly zone: () => string
}

/** A run that begins so long after its time is late; a tick a minute is in time. */
const lateAfterMs = 3 * 60_000
const keptRuns = 90

/**
 * Does what is due in the open file. Nothing here waits for a time of its own: whoever ticks (each minute,
 * at the start, on waking up, when the clock was set) makes it look at the clock and at what is dealt with.
 *
 * Every due time is dealt with once: it is claimed in one transaction, and done in another together with
 * what it writes. What was due meanwhile is gathered into one late run; a claim that was cut off by the end
 * of the process is taken up again when the file is next looked at.
 */
export class Scheduler {
  private readonly deps: Dependencies
  private readonly kinds: JobKind[] = []
  private last: Promise<unknown> = Promise.resolve()
  /** Files whose claims of an earlier process have been taken up. */
  private readonly resumed = new WeakSet<OpenFile>()

  constructor(deps: Dependencies) {
    this.deps = deps
  }

  register(...kinds: readonly JobKind[]): void {
    this.kinds.push(...kinds)
  }

  /** Does what is due now. One tick at a time; what fails is logged and does not stop the others. */
  tick(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.deps.files.isOpen) return
      const file = this.deps.files.requireOpen()
      if (file.readOnly) return
      await this.resume(file)
      for (const job of await this.wanted(file)) await this.runIfDue(file, job)
    })
  }

  /** @throws AppError NOT_FOUND */
  runNow(jobId: string): Promise<void> {
    return this.inTurn(async () => {
      const file = this.deps.files.requireWritable()
      const job = (await this.wanted(file)).find(({ id }) => id === jobId)
      if (job === undefined) throw new AppError('NOT_FOUND')
      const at = this.deps.now().toISOString()
      const run = claimOf(job, { dueKey: `now ${at}`, at, cause: 'manual', covers: 1 }, at)
      await write(file, (tx) => insertRun(tx, run))
      await this.finish(file, job, run)
    })
  }

  async list(): Promise<ScheduledJob[]> {
    const file = this.deps.files.requireOpen()
    const clock = { systemZone: this.deps.zone(), nowMs: this.deps.now().getTime() }
    return describeJobs(file.db, this.kinds, await this.wanted(file), clock)
  }

  private wanted(file: OpenFile): Promise<WantedJob[]> {
    return listWantedJobs(file.db, this.kinds, this.deps.zone())
  }

  /** Runs that an earlier process began and did not end. */
  private async resume(file: OpenFile): Promise<void> {
    if (this.resumed.has(file)) return
    const jobs = await this.wanted(file)
    for (const run of await selectRunsInState(file.db, 'running').execute()) {
      const job = jobs.find(({ id }) => id === run.jobId)
      const cause = run.cause === 'due' ? 'late' : run.cause
      if (job === undefined) await write(file, (tx) => updateRun(tx, run, givenUp(run.startedAt)))
      else await this.finish(file, job, { ...run, cause }, true)
    }
    this.resumed.add(file)
  }

  private async runIfDue(file: OpenFile, job: WantedJob): Promise<void> {
    const nowMs = this.deps.now().getTime()
    const zone = job.zone ?? this.deps.zone()
    if (job.handled === null) {
      await write(file, (tx) => putJobState(tx, stateOf(job.id, pointAt(nowMs, zone))))
      return
    }
    if (!job.isOn) return
    const due = dueUntil(job.schedule, zone, job.handled, nowMs)
    const newest = due.at(-1)
    if (newest === undefined) return
    const cause = nowMs - newest.atMs > lateAfterMs || due.length > 1 ? 'late' : 'due'
    const dueAt = new Date(newest.atMs).toISOString()
    const claim = { dueKey: newest.local, at: dueAt, cause, covers: due.length } as const
    const run = claimOf(job, claim, this.deps.now().toISOString())
    const isNew = await write(file, async (tx) => {
      await putJobState(tx, stateOf(job.id, newest))
      return insertRun(tx, run)
    })
    if (isNew) await this.finish(file, job, run)
  }

  /** Does a claimed run, and writes down how it ended in one with what it did. */
  private async finish(
    file: OpenFile,
    job: WantedJob,
    run: Row<'job_runs'>,
    isRepeat = false,
  ): Promise<void> {
    const kind = this.kinds.find(({ name }) => name === job.kind)
    const finishedAt = () => this.deps.now().toISOString()
    try {
      const { dueKey, cause, covers } = run
      const dueLocal = localMinuteAt(Date.parse(run.dueAt), job.zone ?? this.deps.zone())
      const effect = await kind?.run({ file, job, dueKey, dueLocal, cause, covers, isRepeat })
      await write(file, async (tx) => {
        await effect?.(tx)
        await updateRun(tx, run, { state: 'done', finishedAt: finishedAt(), message: '' })
        await deleteOldRuns(tx, job.id, keptRuns)
      })
    } catch (error) {
      // A file that was closed under way keeps its claim, which is taken up when it is opened again.
      if (!file.raw.open) return
      this.deps.log.error('a scheduled job failed', error, { jobId: job.kind })
      const message = error instanceof AppError ? error.message : 'It stopped unexpectedly.'
      await write(file, (tx) =>
        updateRun(tx, run, { state: 'failed', finishedAt: finishedAt(), message }),
      )
    }
    this.deps.changes.announce('jobs')
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.last.then(work)
    this.last = turn.catch(() => undefined)
    return turn
  }
}

/** The scheduler's own rows are no command of the owner's: they are neither audited nor undone. */
const write = <T>(file: OpenFile, work: (tx: DataTransaction) => Promise<T>): Promise<T> =>
  file.gate.run(() => file.db.transaction().execute(work))

const stateOf = (jobId: string, handled: ReturnType<typeof pointAt>) => ({
  jobId,
  handledLocal: handled.local,
  handledAt: new Date(handled.atMs).toISOString(),
})

type Claim = Pick<Row<'job_runs'>, 'dueKey' | 'cause' | 'covers'> & { readonly at: string }

const claimOf = ({ id }: WantedJob, { at, ...claim }: Claim, startedAt: string) =>
  ({
    ...claim,
    jobId: id,
    dueAt: at,
    state: 'running',
    startedAt,
    finishedAt: null,
    message: '',
  }) satisfies Row<'job_runs'>

const givenUp = (finishedAt: string) =>
  ({ state: 'failed', finishedAt, message: 'The job is no longer there.' }) as const
