import { addDays, addMonths, firstDayOf, type IsoDate, lastDayOf, monthOf } from '../dates.ts'
import type { JobSchedule } from './scheduled-jobs.ts'
import { instantOfLocal, type LocalMinute } from './zone-time.ts'

/** One time at which a job is due: what the clocks were to show, and when that was. */
export type DuePoint = { readonly local: LocalMinute; readonly atMs: number }

/**
 * The first time a job is due after one that is dealt with. Both the clock on the wall and the instant have
 * to be later, so that neither a change of the clocks nor a journey to another zone makes it due twice.
 *
 * Check: daily at 02:30 in New York, after 2026-03-07T02:30 → 2026-03-08T02:30, which summer time skips:
 * 03:00 there, 07:00 UTC.
 */
export function nextDue(schedule: JobSchedule, zone: string, after: DuePoint): DuePoint {
  let local = after.local
  for (;;) {
    local = nextNominal(schedule, local)
    const atMs = instantOfLocal(local, zone)
    if (atMs > after.atMs) return { local, atMs }
  }
}

/** Every time a job was due after one that is dealt with, up to an instant, included; the oldest first. */
export function dueUntil(
  schedule: JobSchedule,
  zone: string,
  after: DuePoint,
  nowMs: number,
): DuePoint[] {
  const due: DuePoint[] = []
  for (
    let next = nextDue(schedule, zone, after);
    next.atMs <= nowMs && due.length < mostGathered;
    next = nextDue(schedule, zone, next)
  )
    due.push(next)
  return due
}

/** Thirty years of days: a clock that is set further ahead is wrong, and must not hold main up. */
const mostGathered = 11_000

/** The next minute on the wall that the schedule names. */
function nextNominal(schedule: JobSchedule, after: LocalMinute): LocalMinute {
  const day = after.slice(0, 10)
  const today = firstDayFrom(schedule, day)
  const candidate = `${today}T${schedule.time}`
  return candidate > after
    ? candidate
    : `${firstDayFrom(schedule, addDays(today, 1))}T${schedule.time}`
}

/** The first day from one on, itself included, that the schedule names. */
function firstDayFrom(schedule: JobSchedule, day: IsoDate): IsoDate {
  switch (schedule.every) {
    case 'day':
      return day
    case 'week':
      return addDays(day, (schedule.weekday - weekdayOf(day) + 7) % 7)
    case 'month': {
      const own = dayInMonth(schedule.monthDay, day)
      return own >= day ? own : dayInMonth(schedule.monthDay, nextMonthOf(day))
    }
    case 'quarter': {
      const begins = firstDayOf(addMonths(monthOf(day), -monthsIntoQuarter(day)))
      const own = dayInMonth(schedule.monthDay, begins)
      return own >= day
        ? own
        : dayInMonth(schedule.monthDay, firstDayOf(addMonths(monthOf(begins), 3)))
    }
  }
}

/** The 29th to 31st are the last day of a month that does not have them. */
function dayInMonth(monthDay: number, inMonth: IsoDate): IsoDate {
  const last = lastDayOf(monthOf(inMonth))
  const wanted = `${monthOf(inMonth)}-${String(monthDay).padStart(2, '0')}`
  return wanted > last ? last : wanted
}

/** 0 in January, April, July and October. */
const monthsIntoQuarter = (day: IsoDate): number => (Number(day.slice(5, 7)) - 1) % 3

const nextMonthOf = (day: IsoDate): IsoDate => firstDayOf(addMonths(monthOf(day), 1))

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: IsoDate): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
