import type { CalendarEntry } from '#shared/tasks/calendar'
import { t } from '../app/messages/t.ts'

/** "Lease ends: R. Ortiz"; a task is called by its own words. */
export const entryWords = ({ kind, title }: CalendarEntry): string =>
  kind === 'task' ? title : t(`calendar.word.${kind}`, { title })
