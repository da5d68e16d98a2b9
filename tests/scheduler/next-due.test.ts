import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'
import { type DuePoint, dueUntil, nextDue } from '#shared/scheduler/next-due'
import { instantOfLocal, localMinuteAt } from '#shared/scheduler/zone-time'

const minute = 60_000
const utc = (text: string) => Date.parse(`${text}:00Z`)
const pointAt = (zone: string, text: string): DuePoint => ({
  local: localMinuteAt(utc(text), zone),
  atMs: utc(text),
})
const list = (schedule: JobSchedule, zone: string, from: string, to: string) =>
  dueUntil(schedule, zone, pointAt(zone, from), utc(to)).map(({ atMs }) =>
    new Date(atMs).toISOString().slice(0, 16),
  )

describe('a minute on the wall', () => {
  it('that summer time skips is the next one that exists', () => {
    expect(instantOfLocal('2026-03-29T02:30', 'Europe/Berlin')).toBe(utc('2026-03-29T01:00'))
    expect(instantOfLocal('2026-03-08T02:00', 'America/New_York')).toBe(utc('2026-03-08T07:00'))
    // Lord Howe Island puts its clocks on by half an hour: 02:00 becomes 02:30.
    expect(instantOfLocal('2026-10-04T02:10', 'Australia/Lord_Howe')).toBe(utc('2026-10-03T15:30'))
  })

  it('that comes twice is the first of the two', () => {
    expect(instantOfLocal('2026-10-25T02:30', 'Europe/Berlin')).toBe(utc('2026-10-25T00:30'))
    expect(instantOfLocal('2026-11-01T01:30', 'America/New_York')).toBe(utc('2026-11-01T05:30'))
  })

  it('of the day that Samoa left out in 2011 is the next midnight', () => {
    expect(instantOfLocal('2011-12-30T12:00', 'Pacific/Apia')).toBe(utc('2011-12-30T10:00'))
  })
})

describe('the due times', () => {
  it('stay at the same time on the wall across both changes of the clocks', () => {
    const daily: JobSchedule = { every: 'day', time: '07:00' }
    expect(list(daily, 'America/New_York', '2026-03-07T13:00', '2026-03-09T12:00')).toEqual([
      '2026-03-08T11:00',
      '2026-03-09T11:00',
    ])
    expect(list(daily, 'America/New_York', '2026-10-31T12:00', '2026-11-02T12:00')).toEqual([
      '2026-11-01T12:00',
      '2026-11-02T12:00',
    ])
  })

  it('of the 31st fall on the last day of shorter months', () => {
    const monthly: JobSchedule = { every: 'month', monthDay: 31, time: '18:00' }
    expect(list(monthly, 'UTC', '2027-12-31T18:00', '2028-04-30T18:00')).toEqual([
      '2028-01-31T18:00',
      '2028-02-29T18:00',
      '2028-03-31T18:00',
      '2028-04-30T18:00',
    ])
  })

  it('of a week fall on its weekday, Thursday 26 November 2026 among them', () => {
    const weekly: JobSchedule = { every: 'week', weekday: 4, time: '08:15' }
    expect(list(weekly, 'UTC', '2026-11-26T08:14', '2026-12-03T08:15')).toEqual([
      '2026-11-26T08:15',
      '2026-12-03T08:15',
    ])
    expect(list(weekly, 'UTC', '2026-11-26T08:15', '2026-12-03T08:14')).toEqual([])
  })

  it('are not repeated on a journey that puts the calendar back', () => {
    const daily: JobSchedule = { every: 'day', time: '07:00' }
    // 07:00 on the 2nd in Tokyo is 18:00 on the 1st in New York, where the 2nd is yet to come.
    const handled = { local: '2026-06-02T07:00', atMs: utc('2026-06-01T22:00') }
    expect(nextDue(daily, 'America/New_York', handled)).toEqual({
      local: '2026-06-03T07:00',
      atMs: utc('2026-06-03T11:00'),
    })
  })
})

const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata'] as const
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, min]) => `${String(hour).padStart(2, '0')}:${String(min).padStart(2, '0')}`)
const schedules = fc.oneof(
  fc.record({ every: fc.constant('day' as const), time }),
  fc.record({ every: fc.constant('week' as const), weekday: fc.integer({ min: 1, max: 7 }), time }),
  fc.record({
    every: fc.constant('month' as const),
    monthDay: fc.integer({ min: 1, max: 31 }),
    time,
  }),
)

/** Days of a year that a schedule names, by the calendar alone. */
function namedDays(schedule: JobSchedule): string[] {
  return Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)))
    .filter((day) => {
      const lastDay = new Date(Date.UTC(2026, day.getUTCMonth() + 1, 0)).getUTCDate()
      if (schedule.every === 'day') return true
      return schedule.every === 'week'
        ? (day.getUTCDay() || 7) === schedule.weekday
        : day.getUTCDate() === Math.min(schedule.monthDay, lastDay)
    })
    .map((day) => `${day.toISOString().slice(0, 10)}T${schedule.time}`)
}

/** The first minute of all at which a zone's clocks show a minute or a later one, by trying them in turn. */
function firstMinuteFrom(local: string, zone: string): number {
  let at = utc(local) - 16 * 60 * minute
  while (localMinuteAt(at + 60 * minute, zone) < local) at += 60 * minute
  while (localMinuteAt(at, zone) < local) at += minute
  return at
}

/** Stretches in minutes between two looks at the clock: mostly a tick, sometimes a night or a holiday. */
const gaps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 3000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 3000, max: 30_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30_000, max: 90_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -3000, max: -1 }) },
  ),
  { minLength: 20, maxLength: 60 },
)

describe('a year of looks at the clock', () => {
  it('deals with each due time once: asleep, killed, set back, in four zones', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), gaps, (schedule, zone, stretches) => {
        let now = utc('2026-01-01T00:00') - 24 * 60 * minute
        const end = utc('2027-01-03T00:00')
        let handled: DuePoint = { local: localMinuteAt(now, zone), atMs: now }
        const dealtWith: DuePoint[] = []
        for (let look = 0; now < end; look += 1) {
          now += (stretches[look % stretches.length] ?? 1) * minute
          // Stretches that go back on the whole would never reach the end of the year.
          if (look > 400) now = end
          const due = dueUntil(schedule, zone, handled, now)
          dealtWith.push(...due)
          handled = due.at(-1) ?? handled
        }
        const inYear = dealtWith.filter(({ local }) => local.startsWith('2026'))
        expect(inYear.map(({ local }) => local)).toEqual(namedDays(schedule))
        expect(dealtWith.every(({ atMs }, n) => atMs > (dealtWith[n - 1]?.atMs ?? 0))).toBe(true)
        const looked = inYear.filter(({ local }) => /-(03|04|10|11)-/.test(local)).slice(0, 4)
        for (const { local, atMs } of looked) expect(atMs).toBe(firstMinuteFrom(local, zone))
      }),
      { numRuns: 60 },
    )
  }, 20_000)

  it.each(zones)('finds the right minute on every day of the year in %s', (zone) => {
    for (const local of namedDays({ every: 'day', time: '02:15' }))
      expect(instantOfLocal(local, zone)).toBe(firstMinuteFrom(local, zone))
  })
})
