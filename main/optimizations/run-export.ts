import type { ExportFormat, Run } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { bundleExtension } from '#shared/optimizer/run-bundle'
import { bug } from '#shared/bug'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { Desktop } from '../desktop.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { zipFiles } from '../exports/zip.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { keepRunFile } from '../run-files/keep-run-file.ts'
import type { PrintedPart, RunPaper } from './run-paper.ts'
import { paperOf } from './run-papers.ts'
import { getRun } from './stored-run.ts'
import { writeBundle } from './write-bundle.ts'

/**
 * Asks where to, writes the run there, and keeps the file with the run for a while.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportRun(
  context: AppContext,
  { runId, format }: { runId: string; format: ExportFormat },
  signal: AbortSignal | undefined,
  onPrinted: (count: number) => void = () => undefined,
): Promise<string | null> {
  const file = context.files.requireOpen()
  const run = await getRun(file.db, runId)
  const { title, filter, extension, content } = exportOf(
    { context, file, signal, onPrinted },
    run,
    format,
  )
  const suggested = toExportName(`${title} ${run.name} ${context.today()}`, extension)
  const filters = [{ name: filter, extensions: [extension] }]
  const path = await context.desktop.askSavePath('Export the run', suggested, filters)
  if (path === null) return null
  const bytes = Buffer.from(await content())
  await writeExport(path, bytes)
  const { runFileDays } = context.settings.get().settings
  await keepRunFile(file, { runId, kind: format, path, content: bytes }, runFileDays)
  context.changes.announce('optimizations')
  return path
}

type Exporting = {
  readonly context: AppContext
  readonly file: OpenFile
  readonly signal: AbortSignal | undefined
  /** Told how many pages of several are printed. */
  readonly onPrinted: (count: number) => void
}

type Export = {
  readonly title: string
  readonly filter: string
  readonly extension: string
  /** Made once it is known where it goes. */
  readonly content: () => Promise<string | Uint8Array>
}

/** The bundle is the same for every optimizer; the other files are its own. */
function exportOf(exporting: Exporting, run: Run, format: ExportFormat): Export {
  if (format !== 'bundle') {
    const paper = paperOf(run, format)
    return {
      title: paper.title,
      filter: paper.filter,
      extension: paper.extension ?? format,
      content: () => contentOf(exporting, run, paper),
    }
  }
  const { context, file } = exporting
  return {
    title: 'Run',
    filter: 'Freehold run',
    extension: bundleExtension,
    content: () =>
      writeBundle(file.db, run.id, { appVersion: context.versions.app, now: file.now() }),
  }
}

async function contentOf(
  exporting: Exporting,
  run: Run,
  paper: RunPaper<OptimizerName>,
): Promise<string | Uint8Array> {
  const { context, file } = exporting
  if (paper.address !== undefined) {
    const address = paper.address(run.id)
    return printed(context, run.id, (desktop) => desktop.printToPdf(address))
  }
  if (paper.parts !== undefined) return printParts(exporting, run.id, paper.parts(run))
  const { name, currency } = await requirePortfolio(file.db, run.portfolioId)
  const exportedAt = file.now().toISOString()
  return paper.write(run, { portfolioName: name, currency, exportedAt })
}

/** Each page as a file of its own in one archive. */
async function printParts(
  { context, file, signal, onPrinted }: Exporting,
  runId: string,
  parts: readonly PrintedPart[],
): Promise<Uint8Array> {
  const addresses = parts.map(({ address }) => address)
  const pages = await printed(context, runId, (desktop) =>
    desktop.printEachToPdf(addresses, signal, onPrinted),
  )
  const entries = parts.map(({ name }, n) => ({
    name,
    content: pages[n] ?? bug(`${name} is missing`),
  }))
  return zipFiles(entries, file.now())
}

/** What the printer makes; when it fails, the person learns it, and the log why. */
async function printed<Pages>(
  { desktop, log }: AppContext,
  runId: string,
  print: (desktop: Desktop) => Promise<Pages>,
): Promise<Pages> {
  try {
    return await print(desktop)
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    log.error('printing failed', error, { runId })
    throw new AppError('EXPORT_FAILED', {
      message: 'The pages could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}
