import type { CalendarKind } from '#shared/calendar'
import { addMonthsToDate } from '#shared/dates'
import type { AppContext } from '../app-context.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { writeIcs } from './ics.ts'
import { listCalendar } from './list-calendar.ts'

const monthsBack = 12
const monthsAhead = 360

/**
 * Asks where to, and writes what falls into the last year and the next thirty, the longest loans included.
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
  const today = context.today()
  const entries = await listCalendar(file.db, {
    portfolioId,
    from: addMonthsToDate(today, -monthsBack),
    to: addMonthsToDate(today, monthsAhead),
  })
  const chosen = entries.filter(({ kind }) => kinds.includes(kind))
  await writeExport(path, writeIcs(name, chosen, file.now().toISOString()))
  return { path }
}
