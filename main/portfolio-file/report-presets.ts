import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { PortableReport } from '#shared/portfolio-file/portfolio-file-reports'
import { ReportChoice } from '#shared/reports/reports'
import type { DataBase } from '../database/schema.ts'
import { listPresets } from '../reports/preset-queries.ts'
import type { BareRow } from './portfolio-rows.ts'

type Convert = (amount: number) => number

/** The kept reports of a portfolio, by id, with their one amount in currency units. */
export async function exportReportPresets(
  db: DataBase,
  portfolioId: string,
  major: Convert,
): Promise<PortableReport[]> {
  const presets = await listPresets(db, portfolioId)
  return presets
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, choice }) => ({ id, name, choice: withPrice(choice, major) }))
}

/** Kept reports as rows: a choice is written as the app itself writes it, so that equal is equal. */
export const reportPresetRows = (
  { portfolio, reportPresets }: PortfolioFile,
  minor: Convert,
): BareRow<'report_presets'>[] =>
  reportPresets.map(({ id, name, choice }) => ({
    id,
    portfolioId: portfolio.id,
    name,
    choiceJson: JSON.stringify(ReportChoice.parse(withPrice(choice, minor))),
  }))

const withPrice = (choice: PortableReport['choice'], convert: Convert) =>
  choice.salePrice === undefined ? choice : { ...choice, salePrice: convert(choice.salePrice) }
