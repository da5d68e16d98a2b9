import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'

/** A schedule while it is typed. */
export type ScheduleDraft = {
  readonly every: JobSchedule['every']
  readonly weekday: number
  readonly monthDay: number | null
  readonly time: string
  readonly zone: string | null
}

export const draftOfSchedule = (schedule: JobSchedule, zone: string | null): ScheduleDraft => ({
  every: schedule.every,
  weekday: schedule.every === 'week' ? schedule.weekday : 1,
  monthDay: 'monthDay' in schedule ? schedule.monthDay : 1,
  time: schedule.time,
  zone,
})

/** What the schemas make of it. */
export function scheduleOfDraft({ every, time, weekday, monthDay, zone }: ScheduleDraft) {
  if (every === 'day') return { zone, schedule: { every, time } }
  const schedule = every === 'week' ? { every, weekday, time } : { every, monthDay, time }
  return { zone, schedule }
}
