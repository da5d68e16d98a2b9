import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'

const minuteMs = 60_000
const dayMs = 86_400_000

type Due = { readonly local: string; readonly atMs: number }

/** A stretch in which the clocks of a zone are as far from UTC as at its beginning. */
type Stretch = { readonly fromMs: number; readonly untilMs: number; readonly offsetMs: number }

/**
 * Every due time of a schedule after one instant and up to another, found the slow way: day by day through the
 * calendar, and through the zone's offsets as the system states them for every quarter of an hour. Nothing here is
 * the program's own.
 */
export function dueTimesOf(schedule: JobSchedule, zone: string, from: number, to: number): Due[] {
  const stretches = stretchesOf(zone)
  const due: Due[] = []
  for (let day = from - 2 * dayMs; day <= to + 2 * dayMs; day += dayMs) {
    const date = new Date(day).toISOString().slice(0, 10)
    if (!isNamed(schedule, date)) continue
    const local = `${date}T${schedule.time}`
    const atMs = instantOf(Date.parse(`${local}:00Z`), stretches)
    if (atMs > from && atMs <= to) due.push({ local, atMs })
  }
  return due
}

function isNamed(schedule: JobSchedule, date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  switch (schedule.every) {
    case 'day':
      return true
    case 'week':
      // Sunday is 0 here and 7 there.
      return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === schedule.weekday
    case 'quarter':
      return [1, 4, 7, 10].includes(month) && isNamed({ ...schedule, every: 'month' }, date)
    case 'month':
      return day === Math.min(schedule.monthDay, new Date(Date.UTC(year, month, 0)).getUTCDate())
  }
}

/** The first instant at which the zone's clocks show a minute, or a later one where they skip it. */
function instantOf(localMs: number, stretches: readonly Stretch[]): number {
  for (const { fromMs, untilMs, offsetMs } of stretches) {
    const atMs = Math.max(localMs - offsetMs, fromMs)
    if (atMs < untilMs) return atMs
  }
  throw new Error('the calendar of the test is too short')
}

const known = new Map<string, readonly Stretch[]>()
const calendar = {
  fromMs: Date.parse('2025-12-01T00:00Z'),
  untilMs: Date.parse('2028-06-01T00:00Z'),
}

function stretchesOf(zone: string): readonly Stretch[] {
  const found = known.get(zone) ?? readStretches(zone)
  known.set(zone, found)
  return found
}

/** Whether two days have the same offset is asked of their ends; only days of a change are looked into. */
function readStretches(zone: string): Stretch[] {
  const read = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const offsetAt = (atMs: number): number => {
    const name = read.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs
  }
  const stretches: Stretch[] = []
  let start = { fromMs: calendar.fromMs, offsetMs: offsetAt(calendar.fromMs) }
  for (let day = calendar.fromMs; day < calendar.untilMs; day += dayMs) {
    if (offsetAt(day + dayMs) === start.offsetMs) continue
    let change = day
    while (offsetAt(change) === start.offsetMs) change += 15 * minuteMs
    stretches.push({ ...start, untilMs: change })
    start = { fromMs: change, offsetMs: offsetAt(change) }
  }
  return [...stretches, { ...start, untilMs: calendar.untilMs }]
}
