import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** "Every Thursday at 07:00, New York time". */
export function writeSchedule(
  { schedule, zone }: Pick<ScheduledJob, 'schedule' | 'zone'>,
  locale: string,
): string {
  const { time } = schedule
  const when =
    schedule.every === 'day'
      ? t('jobs.everyDay', { time })
      : schedule.every === 'week'
        ? t('jobs.everyWeek', { time, day: weekdayName(schedule.weekday, locale) })
        : t(schedule.every === 'month' ? 'jobs.everyMonth' : 'jobs.everyQuarter', {
            time,
            day: String(schedule.monthDay),
          })
  return zone === null ? when : t('jobs.inZone', { when, zone: zone.replaceAll('_', ' ') })
}

/** What a job does, with the name of what it is about where it has one. */
export const nameOfJob = ({ kind, subjectName }: ScheduledJob): string =>
  subjectName === null
    ? t(`job.${kind}`)
    : t('jobs.about', { work: t(`job.${kind}`), name: subjectName })

/** 1 for Monday to 7 for Sunday; 5 January 2026 is a Monday. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, 4 + weekday)),
  )

/** When it last ran and how that went. */
export function writeLastRun(run: ScheduledJob['lastRun'], format: Formatters): string {
  if (run === null) return t('jobs.never')
  const at = format.instant(run.startedAt)
  if (run.state === 'failed') return t('jobs.failed', { at, message: run.message })
  if (run.state === 'running') return t('jobs.running')
  if (run.cause !== 'late') return t('jobs.last', { at })
  return t('jobs.lastLate', { at, count: run.covers })
}
