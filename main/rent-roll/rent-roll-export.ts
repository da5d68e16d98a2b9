import type { RentRollFormat, RentRollQuery } from '#shared/rent-roll'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { rentRollCsv } from './rent-roll-csv.ts'
import { rentRollColumns } from './rent-roll-lines.ts'
import { rentRollXlsx } from './rent-roll-xlsx.ts'

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
  const { currency, areaUnit } = await requirePortfolio(file.db, query.portfolioId)
  const roll = await readBeside(file, 'rentRoll.get', query)
  const columns = rentRollColumns(currency, areaUnit)
  return format === 'csv'
    ? rentRollCsv(roll, columns)
    : rentRollXlsx(roll, columns, file.now().toISOString())
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
