import { sql } from 'kysely'
import type { OpenFile } from '#main/database/open-file'
import type { DataTransaction } from '#main/database/schema'
import { runCommand } from '#main/audit/run-command'
import { putJobRow } from '#main/scheduler/scheduled-job-queries'
import { columnsOfSchedule } from '#main/scheduler/schedule-columns'
import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'
import { schedulerOn, utc, type Work } from '../scheduler/scheduler-on.ts'
import { dueTimesOf } from './due-times.ts'

/** What happens between two looks at the clock. */
export type Stretch = {
  /** How far the clock goes on; less than nothing where somebody sets it back. */
  readonly minutes: number
  readonly dies: 'not' | 'in its work' | 'after it'
  /** Where the computer stands then. */
  readonly zone: string
}

/** Null for a job on the clock of wherever the computer stands. */
export type LivingJob = { readonly schedule: JobSchedule; readonly zone: string | null }

/** What is taken away: that it is saved which times are dealt with, or that work and its end are saved as one. */
type Without = 'saved due times' | 'one transaction'

// 23:00 in Sydney: nowhere has the new year come yet.
const start = utc('2025-12-31T12:00')

/** Lets jobs live through stretches on one file, and answers which due times were not handled exactly once. */
export async function liveThrough(
  file: OpenFile,
  jobs: readonly LivingJob[],
  stretches: readonly Stretch[],
  without?: Without,
): Promise<string[]> {
  await beginAnew(file, jobs)
  const clock = { at: start, zone: 'Australia/Sydney' }
  let farthest = clock.at
  let isDying = false
  let die = () => {}
  const work: Work = async ({ job, dueKey, covers }) => {
    const note = (tx: DataTransaction | OpenFile['db']) =>
      sql`insert into effects values (${job.id}, ${dueKey}, ${covers})`.execute(tx)
    if (without === 'one transaction') await note(file.db)
    if (isDying) {
      die()
      await new Promise(() => undefined)
    }
    return without === 'one transaction' ? undefined : async (tx) => void (await note(tx))
  }
  const begin = () => schedulerOn(file, clock, work, { name: 'reports.deliver', builtIn: null })
  let scheduler = begin()
  await scheduler.tick()
  for (const { minutes, dies, zone } of stretches) {
    clock.at += minutes * 60_000
    clock.zone = zone
    farthest = Math.max(farthest, clock.at)
    isDying = dies === 'in its work'
    const death = new Promise<void>((resolve) => (die = resolve))
    await Promise.race([scheduler.tick(), death])
    isDying = false
    if (dies === 'not') continue
    if (without === 'saved due times') await sql`delete from job_states`.execute(file.db)
    scheduler = begin()
  }
  clock.at = farthest
  await scheduler.tick()
  return judge(file, jobs, farthest)
}

const idOf = (n: number): string => `job ${n}`

async function beginAnew(file: OpenFile, jobs: readonly LivingJob[]): Promise<void> {
  await sql`
    create table if not exists effects
      (jobId text not null, dueKey text not null, covers integer not null)`.execute(file.db)
  for (const table of ['effects', 'job_runs', 'job_states'])
    await sql`delete from ${sql.table(table)}`.execute(file.db)
  await runCommand(
    { ...file, now: () => new Date(start) },
    { label: 'Begin' },
    async (tx, { at }) => {
      await sql`delete from scheduled_jobs`.execute(tx)
      for (const [n, { schedule, zone }] of jobs.entries())
        await putJobRow(tx, {
          id: idOf(n),
          kind: 'reports.deliver',
          portfolioId: null,
          subjectId: null,
          isOn: 1,
          ...columnsOfSchedule(schedule),
          zone,
          createdAt: at,
          updatedAt: at,
        })
    },
  )
}

type Effect = { readonly jobId: string; readonly dueKey: string; readonly covers: number }

async function judge(
  { db }: OpenFile,
  jobs: readonly LivingJob[],
  farthest: number,
): Promise<string[]> {
  const { rows } = await sql<Effect>`select * from effects order by jobId, dueKey`.execute(db)
  return jobs.flatMap((job, n) => {
    const effects = rows.filter(({ jobId }) => jobId === idOf(n))
    return brokenBy(job, effects, farthest).map((what) => `${idOf(n)}: ${what}`)
  })
}

function brokenBy({ schedule, zone }: LivingJob, effects: readonly Effect[], farthest: number) {
  const broken: string[] = []
  // On a journey each day on the wall counts once, from the first to the last that was dealt with.
  const last = effects.at(-1)?.dueKey ?? '2025-12-31T23:59'
  const due = dueTimesOf(schedule, zone ?? 'UTC', start, zone === null ? utc(last) : farthest)
  const keys = new Set(effects.map(({ dueKey }) => dueKey))
  if (keys.size < effects.length) broken.push('a due time was handled twice')
  let handled = 0
  for (const { dueKey, covers } of effects) {
    handled += covers
    const until = due.filter(({ local }) => local <= dueKey).length
    if (handled !== until) broken.push(`${handled} of ${until} due times until ${dueKey}`)
  }
  if (handled !== due.length) broken.push(`${handled} of ${due.length} due times in all`)
  return broken
}
