import { BuyCriteria } from '#shared/deals/buy-criteria'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { readSetting, writeSetting } from '../settings/setting-rows.ts'

const keyOf = (portfolioId: string) => `deals.criteria.${portfolioId}`

/** What the owner of a portfolio buys, or null when nobody has said. */
export const readBuyCriteria = (db: DataBase, portfolioId: string): Promise<BuyCriteria | null> =>
  readSetting(db, keyOf(portfolioId), BuyCriteria)

export const writeBuyCriteria = (
  db: DataTransaction,
  portfolioId: string,
  criteria: BuyCriteria,
  at: string,
) => writeSetting(db, keyOf(portfolioId), criteria, at)
