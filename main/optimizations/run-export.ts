import { v7 as uuidv7 } from 'uuid'
import type { ExportFormat, Run } from '#shared/optimizations'
import type { OptimizerName } from '#shared/optimizers'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { insertRunFile } from './optimization-queries.ts'
import type { RunPaper } from './run-paper.ts'
import { paperOf } from './run-papers.ts'
import { getRun } from './stored-run.ts'

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
  const paper = paperOf(run, format)
  const extension = paper.extension ?? format
  const suggested = toExportName(`${paper.title} ${run.name} ${context.today()}`, extension)
  const filter = { name: paper.filter, extensions: [extension] }
  const path = await context.desktop.askSavePath('Export the run', suggested, [filter])
  if (path === null) return null
  await writeExport(path, await contentOf(context, file, run, paper))
  await noteFile(file, { runId, path, format })
  return path
}

async function contentOf(
  context: AppContext,
  file: OpenFile,
  run: Run,
  paper: RunPaper<OptimizerName>,
): Promise<string | Uint8Array> {
  if (paper.address !== undefined) return printRun(context, run.id, paper.address(run.id))
  const { name, currency } = await requirePortfolio(file.db, run.portfolioId)
  const exportedAt = file.now().toISOString()
  return paper.write(run, { portfolioName: name, currency, exportedAt })
}

async function printRun(
  { desktop, log }: AppContext,
  runId: string,
  address: string,
): Promise<Uint8Array> {
  try {
    return await desktop.printToPdf(address)
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
