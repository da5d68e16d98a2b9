import { v7 as uuidv7 } from 'uuid'
import type { ExportFormat, Run } from '#shared/optimizations'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toDealPickerExport } from '../exports/deal-picker-export.ts'
import { dealPickerCsv } from '../exports/deal-picker-csv.ts'
import { dealPickerXlsx } from '../exports/deal-picker-xlsx.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { insertRunFile } from './optimization-queries.ts'
import { getRun } from './stored-run.ts'

const formatWords: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'Excel workbook',
  csv: 'CSV',
  pdf: 'PDF',
}

/**
 * Asks where to, writes the run there and notes the file with the run.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportRun(
  context: AppContext,
  { runId, format }: { runId: string; format: ExportFormat },
): Promise<string | null> {
  const file = context.files.requireOpen()
  const run = await getRun(file.db, runId)
  const suggested = toExportName(`Deal Picker ${run.name} ${context.today()}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath('Export the run', suggested, [filter])
  if (path === null) return null
  await writeExport(path, await contentOf(context, file, run, format))
  await noteFile(file, { runId, path, format })
  return path
}

async function contentOf(
  context: AppContext,
  file: OpenFile,
  run: Run,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  if (format === 'pdf') return printRun(context, run.id)
  const { name, currency } = await requirePortfolio(file.db, run.portfolioId)
  const exportedAt = file.now().toISOString()
  const data = toDealPickerExport(run, { portfolioName: name, currency, exportedAt })
  return format === 'csv' ? dealPickerCsv(data) : dealPickerXlsx(data)
}

async function printRun({ desktop, log }: AppContext, runId: string): Promise<Uint8Array> {
  try {
    return await desktop.printToPdf(`/print/deal-picker/${runId}`)
  } catch (error) {
    log.error('printing failed', error, { runId })
    throw new AppError('EXPORT_FAILED', {
      message: 'The pages could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}

/** A file that is only looked at takes no note. */
async function noteFile(
  { db, gate, now, readOnly }: OpenFile,
  { runId, path, format }: { runId: string; path: string; format: ExportFormat },
): Promise<void> {
  if (readOnly) return
  await gate.run(() =>
    db.transaction().execute((tx) =>
      insertRunFile(tx, {
        id: uuidv7(),
        optimizationId: runId,
        path,
        kind: format,
        createdAt: now().toISOString(),
        removedAt: null,
      }),
    ),
  )
}
