import { v7 as uuidv7 } from 'uuid'
import {
  type DealRentRoll,
  rentRollField,
  type RentRollToRead,
} from '#shared/deals/deal-rent-rolls'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { type EntityFileShelf, requireSheets } from '../entity-imports/entity-import-handlers.ts'
import { readSheet } from '../entity-imports/read-row.ts'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { rentRollUnits } from './rent-roll-units.ts'

export const dealRentRollRouter = os.dealRentRolls.router({
  read: os.dealRentRolls.read.handler(({ context, input }) =>
    readRentRoll(context.entityFiles, context.files.requireOpen(), input),
  ),
})

/** @throws AppError NOT_FOUND when the file is no longer at hand */
async function readRentRoll(
  shelf: EntityFileShelf,
  file: OpenFile,
  { importId, sheet: at, reading, startMonth, use }: RentRollToRead,
): Promise<DealRentRoll> {
  const { portfolioId, sheets } = requireSheets(shelf, file, importId)
  const sheet = sheets[at]
  if (sheet === undefined) throw new AppError('NOT_FOUND')
  const { currency } = await requirePortfolio(file.db, portfolioId)
  const fields = reading.fields.map(rentRollField)
  const read = readSheet(sheet, { ...reading, fields }, currency)
  return rentRollUnits(read, { startMonth, use, newId: uuidv7 })
}
