import { z } from 'zod'
import { DashboardLayout } from '#shared/metrics'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { readSetting, writeSetting } from '../settings/setting-rows.ts'

const rateKey = (portfolioId: string) => `metrics.sellingCostRate.${portfolioId}`
const layoutKey = (portfolioId: string) => `dashboard.layout.${portfolioId}`

/** What a sale of a property costs, as a share of its value; 0 when nobody has said. */
export const readSellingCostRate = async (db: DataBase, portfolioId: string): Promise<number> =>
  (await readSetting(db, rateKey(portfolioId), z.number().min(0).max(1))) ?? 0

/** The dashboard as its owner has arranged it, or null. */
export const readDashboardLayout = (
  db: DataBase,
  portfolioId: string,
): Promise<DashboardLayout | null> => readSetting(db, layoutKey(portfolioId), DashboardLayout)

export const writeSellingCostRate = (
  db: DataTransaction,
  portfolioId: string,
  rate: number,
  at: string,
) => writeSetting(db, rateKey(portfolioId), rate, at)

export const writeDashboardLayout = (
  db: DataTransaction,
  portfolioId: string,
  layout: DashboardLayout,
  at: string,
) => writeSetting(db, layoutKey(portfolioId), layout, at)

export const deleteDashboardLayout = (db: DataTransaction, portfolioId: string) =>
  db.deleteFrom('settings').where('key', '=', layoutKey(portfolioId)).execute()
