import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { compareText } from '#shared/compare-text'
import { KeptSeries, type NewKeptSeries } from '#shared/monte-carlo/kept-series'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readSetting, writeSetting } from '../settings/setting-rows.ts'

// A setting: it is part of the portable file, and every change of it is undone like any other.
const keyOf = (portfolioId: string) => `risk.series.${portfolioId}`

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listKeptSeries(db: DataBase, portfolioId: string): Promise<KeptSeries[]> {
  await requirePortfolio(db, portfolioId)
  const kept = (await readSetting(db, keyOf(portfolioId), z.array(KeptSeries))) ?? []
  return kept.toSorted((a, b) => compareText(a.name, b.name))
}

/**
 * Keeps a series in the file; of the same name and driver the newer takes the older's place.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function keepSeries(
  file: OpenFile,
  { portfolioId, series }: { portfolioId: string; series: NewKeptSeries },
): Promise<KeptSeries> {
  const before = await listKeptSeries(file.db, portfolioId)
  const isSame = (one: KeptSeries) => one.name === series.name && one.driver === series.driver
  const kept = { id: before.find(isSame)?.id ?? uuidv7(), ...series }
  const rest = before.filter((one) => !isSame(one))
  await runCommand(file, { label: `Keep the series ${series.name}` }, (tx, { at }) =>
    writeSetting(tx, keyOf(portfolioId), [...rest, kept], at),
  )
  return kept
}

/** @throws AppError NOT_FOUND */
export async function forgetSeries(
  file: OpenFile,
  { portfolioId, seriesId }: { portfolioId: string; seriesId: string },
): Promise<KeptSeries> {
  const before = await listKeptSeries(file.db, portfolioId)
  const going = before.find(({ id }) => id === seriesId)
  if (going === undefined) throw new AppError('NOT_FOUND')
  const rest = before.filter((one) => one !== going)
  await runCommand(file, { label: `Forget the series ${going.name}` }, (tx, { at }) =>
    writeSetting(tx, keyOf(portfolioId), rest, at),
  )
  return going
}
