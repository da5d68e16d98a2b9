import type { ReportFormat, ReportRequest } from '#shared/reports/reports'
import { aboutReports } from '#shared/reports/report-names'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { printRouteOf } from './print-route.ts'
import { receiptPack } from './receipt-pack.ts'
import { reportCsv } from './report-csv.ts'
import { reportWorkbook } from './report-workbook.ts'

const formatWords: Readonly<Record<ReportFormat, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel workbook',
  csv: 'CSV',
  zip: 'ZIP archive',
}

type Request = ReportRequest & { readonly format: ReportFormat }

/**
 * Asks where to and writes a report there. It is made meanwhile: what takes seconds to print is ready when
 * the place is chosen.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportReport(
  context: AppContext,
  { format, ...request }: Request,
): Promise<string | null> {
  const file = context.files.requireOpen()
  const making = reportContent(context, request, format)
  // Whoever cancels is not told that nothing could be made.
  making.catch(() => undefined)
  const { name, title, period } = await readBeside(file, 'reports.heading', request)
  const suggested = toExportName(`${name} ${title} ${period}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath(
    `Save: ${aboutReports[request.report].title}`,
    suggested,
    [filter],
  )
  if (path === null) return null
  await writeExport(path, await making)
  return path
}

/** The bytes of a report, whoever asks for them: the window, a schedule. */
export async function reportContent(
  context: AppContext,
  request: ReportRequest,
  format: ReportFormat,
): Promise<string | Uint8Array> {
  const file = context.files.requireOpen()
  if (format === 'pdf') return printReport(context, request)
  if (format === 'zip') return receiptPack(file, request, await printReport(context, request))
  return reportFile(file, request, format)
}

/** A workbook or a CSV, which need no window. */
export async function reportFile(
  file: OpenFile,
  request: ReportRequest,
  format: 'xlsx' | 'csv',
): Promise<string | Uint8Array> {
  const report = await readBeside(file, 'reports.document', request)
  return format === 'csv'
    ? reportCsv(report)
    : reportWorkbook({ report, createdAt: file.now().toISOString() })
}

async function printReport(
  { desktop, log }: AppContext,
  request: ReportRequest,
): Promise<Uint8Array> {
  try {
    return await desktop.printToPdf(printRouteOf(request))
  } catch (error) {
    log.error('printing a report failed', error)
    throw new AppError('EXPORT_FAILED', {
      message: 'The pages could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}
