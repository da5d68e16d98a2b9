import type { StressFormat, StressQuery } from '#shared/scenarios/scenarios'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { buildStressPack } from './build-stress-pack.ts'
import { nameOfSubject } from './subject-portfolio.ts'
import { stressXlsx } from './stress-xlsx.ts'

const formatWords: Readonly<Record<StressFormat, string>> = { xlsx: 'Excel workbook', pdf: 'PDF' }

/**
 * Asks where to and writes the stress pack there.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportStressPack(
  context: AppContext,
  { format, ...query }: StressQuery & { readonly format: StressFormat },
): Promise<string | null> {
  const file = context.files.requireOpen()
  const name = await nameOfSubject(file.db, query.subject)
  const suggested = toExportName(`Stress pack ${name} ${query.asOf}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath('Save the stress pack', suggested, [filter])
  if (path === null) return null
  const content =
    format === 'xlsx'
      ? await stressXlsx(await buildStressPack(context, query), file.now().toISOString())
      : await printStressPack(context, query)
  await writeExport(path, content)
  return path
}

async function printStressPack(
  { desktop, log }: AppContext,
  query: StressQuery,
): Promise<Uint8Array> {
  try {
    return await desktop.printToPdf(
      `/print/stress-pack?ask=${encodeURIComponent(JSON.stringify(query))}`,
    )
  } catch (error) {
    log.error('printing the stress pack failed', error)
    throw new AppError('EXPORT_FAILED', {
      message: 'The pages could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}
