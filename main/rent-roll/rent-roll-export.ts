import type { RentRollFormat, RentRollQuery } from '#shared/rent-roll'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { rentRollCsv } from './rent-roll-csv.ts'
import { rentRollColumns } from './rent-roll-lines.ts'

const formatWords: Readonly<Record<RentRollFormat, string>> = {
  xlsx: 'Excel workbook',
  csv: 'CSV',
  pdf: 'PDF',
}

type Request = RentRollQuery & { readonly format: RentRollFormat }

/**
 * Asks where to and writes the rent roll there.
 *
 * @returns the path, or null when the person cancelled
 * @throws AppError NOT_FOUND or EXPORT_FAILED
 */
export async function exportRentRoll(
  context: AppContext,
  { format, ...query }: Request,
): Promise<string | null> {
  const { db } = context.files.requireOpen()
  const { name } = await requirePortfolio(db, query.portfolioId)
  const suggested = toExportName(`Rent roll ${name} ${query.date}`, format)
  const filter = { name: formatWords[format], extensions: [format] }
  const path = await context.desktop.askSavePath('Save the rent roll', suggested, [filter])
  if (path === null) return null
  await writeExport(path, await contentOf(context, query, format))
  return path
}

async function contentOf(
  context: AppContext,
  query: RentRollQuery,
  format: RentRollFormat,
): Promise<string | Uint8Array> {
  if (format === 'pdf') return printRentRoll(context, query)
  const file = context.files.requireOpen()
  if (format === 'xlsx') return readBeside(file, 'rentRoll.workbook', query)
  const { currency, areaUnit } = await requirePortfolio(file.db, query.portfolioId)
  return rentRollCsv(
    await readBeside(file, 'rentRoll.get', query),
    rentRollColumns(currency, areaUnit),
  )
}

async function printRentRoll(
  { desktop, log }: AppContext,
  { portfolioId, date, propertyIds }: RentRollQuery,
): Promise<Uint8Array> {
  const only = encodeURIComponent(JSON.stringify(propertyIds))
  try {
    return await desktop.printToPdf(
      `/print/rent-roll/${encodeURIComponent(portfolioId)}/${date}?only=${only}`,
    )
  } catch (error) {
    log.error('printing the rent roll failed', error)
    throw new AppError('EXPORT_FAILED', {
      message: 'The pages could not be printed. What was there before is unchanged.',
      cause: error,
    })
  }
}
