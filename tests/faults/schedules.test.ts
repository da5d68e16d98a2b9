import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'
import { temporaryFile } from '../database/temporary-file.ts'
import { dueTimesOf } from './due-times.ts'
import { howMany } from './how-many.ts'
import { type LivingJob, liveThrough, type Stretch } from './scheduler-life.ts'

// With summer time by an hour, by half an hour, in the south, and without.
const zone = fc.constantFrom(
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
)
/** Times that the clocks skip and repeat, at the edges of a day, and an ordinary one. */
const time = fc.constantFrom('00:00', '01:45', '02:00', '02:30', '03:00', '07:00', '23:59')
const monthDay = fc.constantFrom(1, 15, 29, 30, 31)

const schedule: fc.Arbitrary<JobSchedule> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), time }),
  fc.record({ every: fc.constant('week' as const), weekday: fc.integer({ min: 1, max: 7 }), time }),
  fc.record({ every: fc.constant('month' as const), monthDay, time }),
  fc.record({ every: fc.constant('quarter' as const), monthDay, time }),
)

const hour = 60
/** An hour or a night, a sleep of days or weeks, or a clock that is set back. */
const minutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 * hour }) },
  { weight: 4, arbitrary: fc.integer({ min: 30 * hour, max: 650 * hour }) },
  { weight: 1, arbitrary: fc.integer({ min: -48 * hour, max: -1 }) },
)

const stretch: fc.Arbitrary<Stretch> = fc.record({
  minutes,
  dies: fc.constantFrom('not', 'not', 'in its work', 'after it'),
  zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Sydney'),
})

const atHome: fc.Arbitrary<LivingJob> = fc.record({ schedule, zone })
const travelling: LivingJob = { schedule: { every: 'day', time: '07:00' }, zone: null }
const stretchesOfLife = 50

describe('a year of sleep, kills, journeys and clocks that are set', () => {
  it('handles each due time of every schedule exactly once', async () => {
    const file = await temporaryFile()
    const life = fc.array(stretch, { minLength: stretchesOfLife, maxLength: stretchesOfLife })
    await fc.assert(
      fc.asyncProperty(atHome, atHome, life, async (first, second, stretches) => {
        expect(await liveThrough(file, [first, second, travelling], stretches)).toEqual([])
      }),
      { numRuns: howMany(2000, 10_000) / stretchesOfLife },
    )
  }, 900_000)
})

describe('without the protection', () => {
  const nights = (dies: Stretch['dies']): Stretch[] =>
    Array.from({ length: 6 }, () => ({ minutes: 24 * hour, dies, zone: 'Europe/Berlin' }))
  const daily: LivingJob = { schedule: { every: 'day', time: '07:00' }, zone: 'Europe/Berlin' }

  it('that it is saved which times are dealt with, some are left out', async () => {
    const file = await temporaryFile()
    expect(await liveThrough(file, [daily], nights('after it'), 'saved due times')).not.toEqual([])
    expect(await liveThrough(file, [daily], nights('after it'))).toEqual([])
  })

  it('that work and its end are saved as one, some are handled twice', async () => {
    const file = await temporaryFile()
    const broken = await liveThrough(file, [daily], nights('in its work'), 'one transaction')
    expect(broken).toContain('job 0: a due time was handled twice')
    expect(await liveThrough(file, [daily], nights('in its work'))).toEqual([])
  })
})

describe('the calendar that the year is judged by', () => {
  it('knows a minute that summer time skips, one that comes twice, and short months', () => {
    const at = (local: JobSchedule, where: string, from: string, to: string) =>
      dueTimesOf(local, where, Date.parse(from), Date.parse(to)).map(({ atMs }) =>
        new Date(atMs).toISOString().slice(0, 16),
      )
    const night = { every: 'day', time: '02:30' } as const
    expect(at(night, 'Europe/Berlin', '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-29T01:00',
    ])
    expect(at(night, 'Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T22:00Z')).toEqual([
      '2026-10-25T00:30',
    ])
    const monthEnd = { every: 'month', monthDay: 31, time: '00:00' } as const
    expect(at(monthEnd, 'Asia/Kathmandu', '2026-02-01T00:00Z', '2026-03-01T00:00Z')).toEqual([
      '2026-02-27T18:15',
    ])
  })
})
