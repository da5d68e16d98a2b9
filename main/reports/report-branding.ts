import { plainBranding, ReportBranding } from '#shared/reports/report-branding'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { readSetting, writeSetting } from '../settings/setting-rows.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'

const keyOf = (portfolioId: string) => `reports.branding.${portfolioId}`

/**
 * How the portfolio's reports look.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function readBranding(db: DataBase, portfolioId: string): Promise<ReportBranding> {
  await requirePortfolio(db, portfolioId)
  return (await readSetting(db, keyOf(portfolioId), ReportBranding)) ?? plainBranding
}

type Change = { readonly portfolioId: string; readonly branding: ReportBranding }

/** @throws AppError NOT_FOUND */
export async function setBranding(
  file: OpenFile,
  { portfolioId, branding }: Change,
): Promise<ReportBranding> {
  const { name } = await requirePortfolio(file.db, portfolioId)
  await runCommand(file, { label: `Set the look of reports of ${name}` }, (tx, { at }) =>
    writeSetting(tx, keyOf(portfolioId), branding, at),
  )
  return branding
}
