import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'
import type { Row } from '../database/schema.ts'

type Columns = Pick<Row<'scheduled_jobs'>, 'every' | 'weekday' | 'monthDay' | 'monthStep' | 'time'>

/** A schedule as the columns of a job. */
export function columnsOfSchedule(schedule: JobSchedule): Columns {
  const { time } = schedule
  switch (schedule.every) {
    case 'day':
      return { every: 'day', weekday: null, monthDay: null, monthStep: null, time }
    case 'week':
      return { every: 'week', weekday: schedule.weekday, monthDay: null, monthStep: null, time }
    case 'month':
      return { every: 'month', weekday: null, monthDay: schedule.monthDay, monthStep: null, time }
    case 'quarter':
      return { every: 'month', weekday: null, monthDay: schedule.monthDay, monthStep: 3, time }
  }
}

/** The schedule that the columns of a job say. */
export function scheduleOfColumns(columns: Columns): JobSchedule {
  const { every, time, weekday, monthDay, monthStep } = columns
  switch (every) {
    case 'day':
      return { every, time }
    case 'week':
      return { every, weekday: weekday ?? 1, time }
    case 'month':
      return { every: monthStep === 3 ? 'quarter' : every, monthDay: monthDay ?? 1, time }
  }
}
