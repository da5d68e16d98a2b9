import { z } from 'zod'
import { DashboardLayout } from '#shared/metrics'
import type { DataBase, DataTransaction } from '../database/schema.ts'

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

/** A setting of another version's making counts as none. */
export async function readSetting<T>(
  db: DataBase,
  key: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const row = await db
    .selectFrom('settings')
    .select('valueJson')
    .where('key', '=', key)
    .executeTakeFirst()
  const parsed = row && schema.safeParse(JSON.parse(row.valueJson))
  return parsed?.success ? parsed.data : null
}

export const writeSetting = (db: DataTransaction, key: string, value: unknown, at: string) =>
  db
    .insertInto('settings')
    .values({ key, valueJson: JSON.stringify(value), createdAt: at, updatedAt: at })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ valueJson: JSON.stringify(value), updatedAt: at }),
    )
    .execute()
