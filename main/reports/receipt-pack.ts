import { firstDayOf, lastDayOf } from '#shared/dates'
import { wordsOfCategory } from '#shared/category-words'
import { minorToMajor } from '#shared/money'
import type { ReportRequest } from '#shared/reports/reports'
import { AppError } from '../app-error.ts'
import { readDocument } from '../database/document-store.ts'
import type { OpenFile } from '../database/open-file.ts'
import { toCsv } from '../exports/csv.ts'
import { toExportName } from '../exports/export-name.ts'
import { type ZipEntry, zipFiles } from '../exports/zip.ts'
import { buildReport } from './build-report.ts'
import { selectReceipts } from './report-queries.ts'
import { propertyIdsOf, readReportScope } from './report-scope.ts'
import { reportWorkbook } from './report-workbook.ts'

/** An archive is put together in memory. */
const mostBytes = 500_000_000

/**
 * A report with its workbook and every paper that is attached to a booking of its months, in a folder for
 * each property, with a list of them.
 *
 * @param pages the report as PDF
 * @throws AppError TOO_LARGE when the papers are more than an archive takes, FILE_DAMAGED when one is missing
 */
export async function receiptPack(
  file: OpenFile,
  request: ReportRequest,
  pages: Uint8Array,
): Promise<Uint8Array> {
  const scope = await readReportScope(file, request)
  const { from, to } = scope.months
  const receipts = await selectReceipts(
    file.db,
    propertyIdsOf(scope),
    firstDayOf(from),
    lastDayOf(to),
  ).execute()
  if (receipts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > mostBytes)
    throw new AppError('TOO_LARGE', {
      message:
        'The receipts are more than 500 MB. Choose fewer properties, and save several archives.',
    })
  const report = await buildReport(file, request)
  const label = `${report.name} ${report.period}`
  const at = file.now()
  const named = receipts.map((receipt, index) => {
    const place = `${receipt.date} ${String(index + 1).padStart(4, '0')}`
    return { receipt, path: `${folderOf(receipt.property)}/${place} ${fileNameOf(receipt.name)}` }
  })
  const list = [
    ['File', 'Day', 'Property', 'Category', 'From or to', 'Amount'],
    ...named.map(({ receipt, path }) => [
      path,
      receipt.date,
      receipt.property,
      wordsOfCategory(receipt.category, receipt.categoryName),
      receipt.payee,
      minorToMajor(receipt.amount, report.currency),
    ]),
  ]
  const entries: ZipEntry[] = [
    { name: toExportName(label, 'pdf'), content: pages },
    {
      name: toExportName(label, 'xlsx'),
      content: await reportWorkbook({ report, createdAt: at.toISOString() }),
    },
    { name: 'Receipts.csv', content: toCsv(list) },
    ...named.map(({ receipt, path }) => ({
      name: path,
      content: readDocument(file, receipt.sha256),
    })),
  ]
  return zipFiles(entries, at)
}

const folderOf = (property: string): string =>
  `Receipts/${toExportName(property, 'x').slice(0, -2)}`

/** The owner's name for it, with what its bytes are called. */
function fileNameOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0
    ? toExportName(name, 'bin')
    : toExportName(name.slice(0, dot), name.slice(dot + 1).replace(/[^a-z0-9]/gi, '') || 'bin')
}
