import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is done by the clock, how far that has been dealt with, and each run of it. */
export const scheduledJobs: Migration = {
  name: '0030-scheduled-jobs',
  async up(db) {
    await sql`
      create table scheduled_jobs (
        id text primary key not null check (id <> ''),
        kind text not null check (kind <> ''),
        portfolioId text references portfolios (id) on delete cascade,
        subjectId text,
        isOn integer not null check (isOn in (0, 1)),
        every text not null check (every in ('day', 'week', 'month')),
        weekday integer check (weekday between 1 and 7),
        monthDay integer check (monthDay between 1 and 31),
        time text not null check (time glob '[0-2][0-9]:[0-5][0-9]'),
        zone text check (zone <> ''),
        createdAt text not null,
        updatedAt text not null,
        check ((every = 'week') = (weekday is not null)),
        check ((every = 'month') = (monthDay is not null))
      ) strict`.execute(db)
    await sql`
      create index scheduled_jobs_by_portfolioId on scheduled_jobs (portfolioId)`.execute(db)
    await sql`
      create table job_states (
        jobId text primary key not null check (jobId <> ''),
        handledLocal text not null,
        handledAt text not null
      ) strict`.execute(db)
    await sql`
      create table job_runs (
        jobId text not null,
        dueKey text not null,
        dueAt text not null,
        cause text not null check (cause in ('due', 'late', 'manual')),
        covers integer not null check (covers >= 1),
        state text not null check (state in ('running', 'done', 'failed')),
        startedAt text not null,
        finishedAt text,
        message text not null,
        primary key (jobId, dueKey)
      ) strict`.execute(db)
    await sql`create index job_runs_by_jobId on job_runs (jobId, startedAt)`.execute(db)
    await sql`create index job_runs_by_state on job_runs (state)`.execute(db)
  },
}
