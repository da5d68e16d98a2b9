import type { CalendarKind } from '#shared/tasks/calendar'
import { addMonthsToDate, type IsoDate } from '#shared/dates'
import type { AppContext } from '../app-context.ts'
import type { OpenFile } from '../database/open-file.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { writeIcs } from './ics.ts'
import { listCalendar } from './list-calendar.ts'

const monthsBack = 12
const monthsAhead = 360

/**
 * Asks where to, and writes the calendar there.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportCalendar(
  context: AppContext,
  { portfolioId, kinds }: { portfolioId: string; kinds: readonly CalendarKind[] },
): Promise<{ path: string | null }> {
  const file = context.files.requireOpen()
  const { name } = await requirePortfolio(file.db, portfolioId)
  const filter = { name: 'Calendar', extensions: ['ics'] }
  const suggested = toExportName(`Calendar ${name}`, 'ics')
  const path = await context.desktop.askSavePath('Save the calendar', suggested, [filter])
  if (path === null) return { path }
  await writeExport(
    path,
    await calendarText(file, { portfolioId, name, kinds, today: context.today() }),
  )
  return { path }
}

type Wanted = {
  readonly portfolioId: string
  readonly name: string
  readonly kinds: readonly CalendarKind[]
  readonly today: IsoDate
}

/** What falls into the last year and the next thirty, the longest loans included, as an iCalendar file. */
export async function calendarText(
  file: OpenFile,
  { portfolioId, name, kinds, today }: Wanted,
): Promise<string> {
  const entries = await listCalendar(file.db, {
    portfolioId,
    from: addMonthsToDate(today, -monthsBack),
    to: addMonthsToDate(today, monthsAhead),
  })
  const chosen = entries.filter(({ kind }) => kinds.includes(kind))
  return writeIcs(name, chosen, file.now().toISOString())
}
