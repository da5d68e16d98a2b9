import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { createChangeBus } from '#main/changes/change-bus'
import type { FileSession } from '#main/files/file-session'
import { silentLog } from '#main/log/log'
import type { JobKind, JobRun } from '#main/scheduler/job-kind'
import { runCommand } from '#main/audit/run-command'
import { undo } from '#main/audit/undo'
import { updateJob } from '#main/scheduler/scheduled-job-handlers'
import type { OpenFile } from '#main/database/open-file'
import { Scheduler } from '../../main/scheduler/scheduler.ts'
import { selectLastRun, selectRunsInState } from '#main/scheduler/scheduled-job-queries'
import { temporaryFile } from '../database/temporary-file.ts'

const utc = (text: string) => Date.parse(`${text}:00Z`)

type Work = JobKind['run']

/** A scheduler on a file, with a clock that the test sets; a new one stands for a new process. */
function schedulerOn(file: OpenFile, clock: { at: number; zone: string }, run: Work) {
  const files = { isOpen: true, requireOpen: () => file, requireWritable: () => file }
  const scheduler = new Scheduler({
    // Of the session only the open file is asked for.
    files: files as unknown as FileSession,
    changes: createChangeBus(),
    log: silentLog,
    now: () => new Date(clock.at),
    zone: () => clock.zone,
  })
  scheduler.register({ name: 'run_files.expire', builtIn: { every: 'day', time: '07:00' }, run })
  return scheduler
}

const seen = ({ dueLocal, cause, covers }: JobRun) => `${dueLocal} ${cause} ${covers}`

async function started() {
  const file = await temporaryFile()
  const clock = { at: utc('2026-11-20T15:00'), zone: 'America/New_York' }
  const ran: string[] = []
  const scheduler = schedulerOn(file, clock, (run) => {
    ran.push(seen(run))
    return Promise.resolve()
  })
  await scheduler.tick()
  const at = async (text: string) => {
    clock.at = utc(text)
    await scheduler.tick()
    return ran.splice(0)
  }
  return { file, clock, ran, scheduler, at }
}

describe('the scheduler', () => {
  it('does nothing for the time before it first saw a file, then runs at the minute and once', async () => {
    const { at } = await started()
    expect(await at('2026-11-21T11:59')).toEqual([])
    expect(await at('2026-11-21T12:00')).toEqual(['2026-11-21T07:00 due 1'])
    expect(await at('2026-11-21T12:01')).toEqual([])
    expect(await at('2026-11-21T12:00')).toEqual([])
  })

  it('gathers what a sleep of three days left undone into one late run', async () => {
    const { at } = await started()
    expect(await at('2026-11-23T14:00')).toEqual(['2026-11-23T07:00 late 3'])
    expect(await at('2026-11-24T12:00')).toEqual(['2026-11-24T07:00 due 1'])
  })

  it('does not run twice when the clock is set back by an hour', async () => {
    const { at } = await started()
    expect(await at('2026-11-21T12:00')).toHaveLength(1)
    expect(await at('2026-11-21T11:00')).toEqual([])
    expect(await at('2026-11-21T12:00')).toEqual([])
    expect(await at('2026-11-22T12:00')).toHaveLength(1)
  })

  it('runs at once when asked, and at its time all the same', async () => {
    const { scheduler, ran, at } = await started()
    await scheduler.runNow('run_files.expire')
    expect(ran.splice(0)).toEqual(['2026-11-20T10:00 manual 1'])
    expect(await at('2026-11-21T12:00')).toEqual(['2026-11-21T07:00 due 1'])
  })

  it('says what failed and goes on at the next due time', async () => {
    const file = await temporaryFile()
    const clock = { at: utc('2026-11-20T15:00'), zone: 'UTC' }
    const scheduler = schedulerOn(file, clock, () => Promise.reject(new Error('a bug')))
    await scheduler.tick()
    clock.at = utc('2026-11-21T07:00')
    await scheduler.tick()
    const [job] = await scheduler.list()
    expect(job).toMatchObject({
      lastRun: { state: 'failed', cause: 'due', message: 'It stopped unexpectedly.' },
      nextDueAt: '2026-11-22T07:00:00.000Z',
    })
  })

  it('keeps quiet while a job is off, and does not make up for that time', async () => {
    const { file, clock, scheduler, at } = await started()
    const edit = {
      jobId: 'run_files.expire',
      schedule: { every: 'day', time: '07:00' },
      zone: null,
    } as const
    const nowOf = { ...file, now: () => new Date(clock.at) }
    await updateJob(nowOf, await scheduler.list(), { ...edit, isOn: false })
    expect(await at('2026-11-23T14:00')).toEqual([])
    await updateJob(nowOf, await scheduler.list(), { ...edit, isOn: true })
    expect(await at('2026-11-23T14:01')).toEqual([])
    expect(await at('2026-11-24T12:00')).toEqual(['2026-11-24T07:00 due 1'])
  })

  it('takes a change of the times back as one command', async () => {
    const { file, scheduler } = await started()
    await runCommand(file, { label: 'First' }, (tx) =>
      tx
        .insertInto('settings')
        .values({ key: 'k', valueJson: '1', createdAt: 'x', updatedAt: 'x' })
        .execute(),
    )
    await updateJob(file, await scheduler.list(), {
      jobId: 'run_files.expire',
      isOn: true,
      schedule: { every: 'month', monthDay: 31, time: '18:00' },
      zone: 'Europe/Berlin',
    })
    expect((await scheduler.list())[0]).toMatchObject({ nextDueAt: '2026-11-30T17:00:00.000Z' })
    await undo(file)
    expect((await scheduler.list())[0]).toMatchObject({ nextDueAt: '2026-11-21T12:00:00.000Z' })
  })

  it('finds its runs by an index', async () => {
    const { db, raw } = await temporaryFile()
    for (const query of [selectRunsInState(db, 'running'), selectLastRun(db, 'j')]) {
      const { sql: text, parameters } = query.compile()
      const plan = raw
        .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
        .all(...parameters)
      expect(plan[0]?.detail).toMatch(/^SEARCH/)
    }
  })
})

/** What happens between two looks at the clock: hours go by, and the process may die in the middle of a run. */
const stretch = fc.record({
  hours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 900 })),
  dies: fc.constantFrom('not', 'not', 'in its work', 'after it'),
  zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Sydney'),
})

describe('a year with kills, sleep and journeys', () => {
  it('does each due time once, whatever dies in the middle', async () => {
    const file = await temporaryFile()
    await sql`create table effects (dueKey text not null, covers integer not null)`.execute(file.db)
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, { minLength: 25, maxLength: 25 }), async (stretches) => {
        for (const table of ['effects', 'job_runs', 'job_states'])
          await sql`delete from ${sql.table(table)}`.execute(file.db)
        // 23:00 in Sydney: nowhere has 1 January 07:00 come yet.
        const clock = { at: utc('2025-12-31T12:00'), zone: 'Australia/Sydney' }
        let isDying = false
        let dead = () => {}
        const work: Work = ({ dueKey, covers }) => {
          if (isDying) {
            dead()
            return new Promise(() => undefined)
          }
          return Promise.resolve(async (tx) => {
            await sql`insert into effects values (${dueKey}, ${covers})`.execute(tx)
          })
        }
        let scheduler = schedulerOn(file, clock, work)
        await scheduler.tick()
        for (const { hours, dies, zone } of stretches) {
          clock.at += hours * 3_600_000
          clock.zone = zone
          isDying = dies === 'in its work'
          const death = new Promise<void>((resolve) => (dead = resolve))
          await Promise.race([scheduler.tick(), death])
          isDying = false
          if (dies !== 'not') scheduler = schedulerOn(file, clock, work)
        }
        await scheduler.tick()
        const { rows } = await sql<{ dueKey: string; covers: number }>`
          select * from effects order by dueKey`.execute(file.db)
        expect(new Set(rows.map(({ dueKey }) => dueKey)).size).toBe(rows.length)
        // One due time for each day on the wall, from the first to the last that was dealt with.
        const last = rows.at(-1)?.dueKey
        const days = last ? (utc(last) - utc('2026-01-01T07:00')) / 86_400_000 + 1 : 0
        expect(rows.reduce((sum, { covers }) => sum + covers, 0)).toBe(days)
      }),
      { numRuns: 8 },
    )
  }, 30_000)
})
