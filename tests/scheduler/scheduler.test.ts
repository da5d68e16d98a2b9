import { describe, expect, it } from 'vitest'
import type { JobRun } from '#main/scheduler/job-kind'
import { runCommand } from '#main/audit/run-command'
import { undo } from '#main/audit/undo'
import { updateJob } from '#main/scheduler/scheduled-job-handlers'
import { selectLastRun, selectRunsInState } from '#main/scheduler/scheduled-job-queries'
import { temporaryFile } from '../database/temporary-file.ts'
import { schedulerOn, utc } from './scheduler-on.ts'

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
