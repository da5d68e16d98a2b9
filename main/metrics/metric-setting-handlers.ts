import type { DashboardLayout } from '#shared/metrics'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  deleteDashboardLayout,
  readDashboardLayout,
  readSellingCostRate,
  writeDashboardLayout,
  writeSellingCostRate,
} from './metric-setting-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function getMetricSettings(db: DataBase, portfolioId: string) {
  await requirePortfolio(db, portfolioId)
  return {
    sellingCostRate: await readSellingCostRate(db, portfolioId),
    layout: await readDashboardLayout(db, portfolioId),
  }
}

/** @throws AppError NOT_FOUND */
export async function setSellingCostRate(
  file: OpenFile,
  { portfolioId, rate }: { portfolioId: string; rate: number },
): Promise<number> {
  const { name } = await requirePortfolio(file.db, portfolioId)
  if ((await readSellingCostRate(file.db, portfolioId)) === rate) return rate
  await runCommand(file, { label: `Set selling costs of ${name}` }, (tx, { at }) =>
    writeSellingCostRate(tx, portfolioId, rate, at),
  )
  return rate
}

/** @throws AppError NOT_FOUND */
export async function setDashboardLayout(
  file: OpenFile,
  { portfolioId, layout }: { portfolioId: string; layout: DashboardLayout | null },
): Promise<DashboardLayout | null> {
  await requirePortfolio(file.db, portfolioId)
  await runCommand(file, { label: 'Arrange the dashboard' }, async (tx, { at }) => {
    if (layout === null) await deleteDashboardLayout(tx, portfolioId)
    else await writeDashboardLayout(tx, portfolioId, layout, at)
  })
  return layout
}
