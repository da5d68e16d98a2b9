import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { type DuePoint, nextDue } from '#shared/scheduler/next-due'
import { localMinuteAt } from '#shared/scheduler/zone-time'
import type { DataBase, Row } from '../database/schema.ts'
import type { JobKind } from './job-kind.ts'
import { findLastRun, listJobRows, listJobStates } from './scheduled-job-queries.ts'
import { scheduleOfColumns } from './schedule-columns.ts'

/** A job as it is wanted now, and how far its due times are dealt with; null before it was first seen. */
export type WantedJob = Omit<ScheduledJob, 'lastRun' | 'nextDueAt' | 'subjectName'> & {
  readonly handled: DuePoint | null
}

/** The built-in jobs, as their owner has changed them, and those that people have made. */
export async function listWantedJobs(
  db: DataBase,
  kinds: readonly JobKind[],
  systemZone: string,
): Promise<WantedJob[]> {
  const rows = await listJobRows(db)
  const stateByJob = new Map((await listJobStates(db)).map((state) => [state.jobId, state]))
  const changed = new Set(rows.map(({ id }) => id))
  const untouched = kinds.flatMap(({ name, builtIn }): WantedJob[] => {
    if (builtIn === null || changed.has(name)) return []
    const handled = pointOf(stateByJob.get(name))
    const own = { id: name, kind: name, portfolioId: null, subjectId: null, zone: null }
    return [{ ...own, isOn: true, schedule: builtIn, handled }]
  })
  const known = rows.flatMap((row): WantedJob[] => {
    const kind = kinds.find(({ name }) => name === row.kind)
    if (kind === undefined) return []
    const { id, portfolioId, subjectId, zone } = row
    const since = sinceChange(row, pointOf(stateByJob.get(id)), zone ?? systemZone)
    const own = { id, kind: kind.name, portfolioId, subjectId, zone }
    return [{ ...own, isOn: row.isOn === 1, schedule: scheduleOfColumns(row), handled: since }]
  })
  return [...untouched, ...known].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The jobs with what they last did and when they are due next. */
export async function describeJobs(
  db: DataBase,
  kinds: readonly JobKind[],
  jobs: readonly WantedJob[],
  { systemZone, nowMs }: { readonly systemZone: string; readonly nowMs: number },
): Promise<ScheduledJob[]> {
  const described: ScheduledJob[] = []
  for (const { handled, ...job } of jobs) {
    const zone = job.zone ?? systemZone
    const from = handled ?? pointAt(nowMs, zone)
    const next = job.isOn ? nextDue(job.schedule, zone, from) : null
    const lastRun = await findLastRun(db, job.id)
    const kind = kinds.find(({ name }) => name === job.kind)
    const subjectName = (await kind?.nameOf?.(db, job)) ?? null
    described.push({
      ...job,
      subjectName,
      lastRun: lastRun ?? null,
      nextDueAt: next && new Date(next.atMs).toISOString(),
    })
  }
  return described
}

export const pointAt = (atMs: number, zone: string): DuePoint => ({
  local: localMinuteAt(atMs, zone),
  atMs,
})

const pointOf = (state: Row<'job_states'> | undefined): DuePoint | null =>
  state ? { local: state.handledLocal, atMs: Date.parse(state.handledAt) } : null

/** What was due before the job was changed, or switched on again, is not made up for. */
function sinceChange(
  { updatedAt }: Row<'scheduled_jobs'>,
  handled: DuePoint | null,
  zone: string,
): DuePoint {
  const change = pointAt(Date.parse(updatedAt), zone)
  if (handled === null) return change
  return {
    local: handled.local > change.local ? handled.local : change.local,
    atMs: Math.max(handled.atMs, change.atMs),
  }
}
