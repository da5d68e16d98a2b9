import type { RentRollQuery } from '#shared/rent-roll'
import type { OpenFile } from '../database/open-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readRentRoll } from './read-rent-roll.ts'
import { rentRollColumns } from './rent-roll-lines.ts'
import { rentRollXlsx } from './rent-roll-xlsx.ts'

/**
 * The rent roll on a day as a workbook, read and laid out in one place.
 *
 * @throws AppError NOT_FOUND
 */
export async function rentRollWorkbook(file: OpenFile, query: RentRollQuery): Promise<Uint8Array> {
  const { currency, areaUnit } = await requirePortfolio(file.db, query.portfolioId)
  const roll = await readRentRoll(file.db, query)
  return rentRollXlsx(roll, rentRollColumns(currency, areaUnit), file.now().toISOString())
}
