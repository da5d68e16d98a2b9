import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selectJobsOfKind } from '#main/scheduler/scheduled-job-queries'
import { startKeptReport, utc } from './kept-report.ts'

describe('a kept report that is written to a folder by the clock', () => {
  it('is there once for each due time, as of its day, in every format, with the day in its name', async () => {
    const { at, deliver, folder, desktop } = await startKeptReport()
    await deliver('month', ['csv', 'pdf'])
    // 08:00 in New York is 12:00 UTC in summer time and 13:00 in winter.
    expect(await at('2027-06-05T11:59')).toEqual([])
    const june = ['Roll all 2027-06-05.csv', 'Roll all 2027-06-05.pdf']
    expect(await at('2027-06-05T12:00')).toEqual(june)
    expect(await at('2027-06-05T12:01')).toEqual(june)
    expect(await at('2027-07-05T11:59')).toEqual(june)
    expect(await at('2027-12-05T12:59')).toContain('Roll all 2027-11-05.csv')
    expect(await at('2027-12-05T13:00')).toContain('Roll all 2027-12-05.csv')
    expect(decodeURIComponent(desktop.printedRoute)).toContain('"asOf":"2027-12-05"')
    expect(readFileSync(join(folder, june[0] ?? ''), 'utf8')).toContain('12 Elm St')
  })

  it('comes in January, April, July and October when it is wanted every quarter', async () => {
    const { at, deliver, job } = await startKeptReport()
    await deliver('quarter')
    const name = { subjectName: 'Roll: all' }
    expect(await job()).toMatchObject({ ...name, nextDueAt: '2027-07-05T12:00:00.000Z' })
    expect(await at('2027-07-04T12:00')).toEqual([])
    expect(await at('2027-07-05T12:00')).toEqual(['Roll all 2027-07-05.csv'])
    expect(await job()).toMatchObject({
      nextDueAt: '2027-10-05T12:00:00.000Z',
      lastRun: { state: 'done', cause: 'due' },
    })
    await at('2027-10-05T12:00')
    expect(await job()).toMatchObject({ nextDueAt: '2028-01-05T13:00:00.000Z' })
  })

  it('overwrites nothing: a name that is taken gets a number', async () => {
    const { at, deliver, folder } = await startKeptReport()
    await deliver('month')
    const taken = join(folder, 'Roll all 2027-06-05.csv')
    writeFileSync(taken, 'mine')
    expect(await at('2027-06-05T12:00')).toContain('Roll all 2027-06-05 (2).csv')
    expect(readFileSync(taken, 'utf8')).toBe('mine')
  })

  it('is written once when the process dies in the middle', async () => {
    const { deliver, startScheduler, context, desktop, clock, written } = await startKeptReport()
    await deliver('month', ['csv', 'pdf'])
    clock.now = utc('2027-06-05T12:00')
    // The CSV is written; the printer never answers, and the process ends.
    let reached = () => {}
    const printing = new Promise<void>((resolve) => (reached = resolve))
    const stuck = {
      ...desktop,
      printToPdf: () => {
        reached()
        return new Promise<never>(() => undefined)
      },
    }
    void startScheduler({ ...context, desktop: stuck }).tick()
    await printing
    expect(written()).toEqual(['Roll all 2027-06-05.csv'])
    await startScheduler().tick()
    expect(written()).toEqual(['Roll all 2027-06-05.csv', 'Roll all 2027-06-05.pdf'])
  })

  it('says in words why it failed, leaves no half file, and goes on the next time', async () => {
    const { at, deliver, folder, job } = await startKeptReport()
    await deliver('month')
    rmSync(folder, { recursive: true })
    await expect(at('2027-06-05T12:00')).rejects.toThrow('ENOENT')
    expect(await job()).toMatchObject({
      lastRun: {
        state: 'failed',
        message:
          'The file was not written. The folder is no longer there. What was there before is unchanged.',
      },
      nextDueAt: '2027-07-05T12:00:00.000Z',
    })
    mkdirSync(folder)
    expect(await at('2027-07-05T12:00')).toEqual(['Roll all 2027-07-05.csv'])
  })

  it('is told of by its day on the clocks of its place, where it is another than in Greenwich', async () => {
    const { api, at, deliver, folder, portfolioId } = await startKeptReport()
    await deliver('month', ['csv'], {}, 'Australia/Sydney')
    rmSync(folder, { recursive: true })
    await expect(at('2027-06-04T22:00')).rejects.toThrow('ENOENT')
    const alerts = await api.alerts.check({ portfolioId })
    const failed = alerts.filter(({ rule }) => rule === 'report_failed')
    expect(failed.map(({ dueOn }) => dueOn)).toEqual(['2027-06-05'])
  })
})

describe('setting it up', () => {
  it('asks for a folder, and refuses one that cannot be written to', async () => {
    const { api, desktop, folder, deliver, written } = await startKeptReport()
    expect(await api.reportDeliveries.chooseFolder()).toBe(folder)
    expect(written()).toEqual([])
    desktop.folderPath = join(folder, 'gone')
    await expect(api.reportDeliveries.chooseFolder()).rejects.toThrow(
      'This folder cannot be written to. The folder is no longer there. Choose another.',
    )
    desktop.folderPath = null
    expect(await api.reportDeliveries.chooseFolder()).toBeNull()
    if (process.getuid?.() === 0) return
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    await expect(deliver('month')).rejects.toThrow('The folder does not allow it.')
  })

  it('keeps folder and formats when only the times are changed', async () => {
    const { api, portfolioId, deliver, job } = await startKeptReport()
    const set = await deliver('quarter')
    const jobId = (await job())?.id ?? ''
    const schedule = { every: 'week', weekday: 1, time: '07:00' } as const
    await api.scheduledJobs.update({ jobId, isOn: false, schedule, zone: null })
    expect(await api.reportDeliveries.list({ portfolioId })).toEqual([
      { ...set, isOn: false, schedule, zone: null },
    ])
  })

  it('is taken back, and goes and comes with the kept report', async () => {
    const { api, portfolioId, presetId, deliver } = await startKeptReport()
    const list = () => api.reportDeliveries.list({ portfolioId })
    const set = await deliver('month')
    await api.reports.deletePreset({ presetId })
    expect(await list()).toEqual([])
    await api.audit.undo()
    expect(await list()).toEqual([set])
    await api.reportDeliveries.remove({ presetId })
    expect(await list()).toEqual([])
    await api.audit.undo()
    expect(await list()).toEqual([set])
    await api.audit.undo()
    expect(await list()).toEqual([])
  })

  it('finds the jobs of a portfolio by an index', async () => {
    const { context } = await startKeptReport()
    const { db, raw } = context.files.requireOpen()
    const { sql, parameters } = selectJobsOfKind(db, 'p', 'k').compile()
    const plan = raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
    expect(plan[0]?.detail).toMatch(/scheduled_jobs_by_portfolioId/)
  })
})
