import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { findPortfolio } from '../portfolios/portfolio-queries.ts'

/**
 * How sentences write the portfolio's money and areas: its currency and unit, and the owner's or else the system's locale.
 *
 * @throws AppError NOT_FOUND when there is no such portfolio
 */
export async function figureStyle(
  { settings }: AppContext,
  db: DataBase,
  portfolioId: string,
): Promise<FigureStyle> {
  const portfolio = await findPortfolio(db, portfolioId)
  if (portfolio === undefined) throw new AppError('NOT_FOUND')
  const own = settings.get().settings.locale
  const locale = own ?? new Intl.DateTimeFormat().resolvedOptions().locale
  return { currency: portfolio.currency, locale, areaUnit: portfolio.areaUnit }
}
