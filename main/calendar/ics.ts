import ical from 'ical-generator'
import type { CalendarEntry, CalendarKind } from '#shared/tasks/calendar'
import { addDays } from '#shared/dates'

const words: Readonly<Record<CalendarKind, string>> = {
  task: 'Task',
  lease_end: 'Lease ends',
  lease_break: 'Lease break',
  loan_maturity: 'Loan matures',
  rate_reset: 'Rate resets',
  document_expiry: 'Document expires',
}

/**
 * Entries as an iCalendar file (RFC 5545) of whole days. An entry keeps its UID from file to file, so a calendar
 * that takes a newer one changes its entries instead of doubling them.
 *
 * @param writtenAt the instant that the file says it was made at
 */
export function writeIcs(
  name: string,
  entries: readonly CalendarEntry[],
  writtenAt: string,
): string {
  const calendar = ical({ name, prodId: { company: 'Freehold', product: 'Freehold' } })
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.kind}.${entry.id}@freehold`,
      stamp: writtenAt,
      start: dayOf(entry.date),
      // RFC 5545: the end of whole days is the first day after them.
      end: dayOf(addDays(entry.date, 1)),
      allDay: true,
      summary: summaryOf(entry),
      ...(entry.detail === '' ? {} : { description: entry.detail }),
      categories: [{ name: words[entry.kind] }],
    })
  return calendar.toString()
}

/** The library writes the UTC day of an instant, wherever the computer stands. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

const summaryOf = ({ kind, title, isDone }: CalendarEntry): string => {
  if (kind !== 'task') return `${words[kind]}: ${title}`
  return isDone ? `✓ ${title}` : title
}
