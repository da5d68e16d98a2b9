import type { TableFormat } from '#shared/tables'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findProperty } from '../properties/property-queries.ts'
import { toExportedSchedule } from './exported-schedule.ts'
import { requireLoan } from './loan-records.ts'
import { scheduleCsv } from './schedule-csv.ts'
import { scheduleXlsx } from './schedule-xlsx.ts'

const formatWords: Readonly<Record<TableFormat, string>> = { xlsx: 'Excel workbook', csv: 'CSV' }

/**
 * Asks where to, and writes the schedule of a loan there.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND, also where no rate of the loan is known; EXPORT_FAILED
 */
export async function exportSchedule(
  context: AppContext,
  { loanId, format }: { loanId: string; format: TableFormat },
): Promise<string | null> {
  const { db, now } = context.files.requireOpen()
  const loan = await requireLoan(db, loanId)
  const property = await findProperty(db, loan.propertyId)
  if (property === undefined) throw new AppError('NOT_FOUND')
  const { currency } = await requirePortfolio(db, property.portfolioId)
  const exported = toExportedSchedule(loan, property.name, currency)
  const suggested = toExportName(`Schedule ${property.name} ${loan.lender}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath('Save the schedule', suggested, [filter])
  if (path === null) return null
  const content =
    format === 'csv' ? scheduleCsv(exported) : await scheduleXlsx(exported, now().toISOString())
  await writeExport(path, content)
  return path
}
