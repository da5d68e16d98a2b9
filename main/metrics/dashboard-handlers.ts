import { addMonths, type IsoDate, monthRange } from '#shared/dates'
import { sumByMonth } from '#shared/finance/monthly-money'
import type { Dashboard } from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listPropertiesByPortfolio } from '../properties/property-queries.ts'
import { daysOf, figuresOf, loadHoldings, trailingYear } from './holdings.ts'
import { computeKpis } from './kpis.ts'
import { findFirstBookedMonth } from './monthly-total-queries.ts'
import { listUpcoming } from './upcoming.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function getDashboard(
  db: DataBase,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<Dashboard> {
  await requirePortfolio(db, portfolioId)
  const period = trailingYear(asOf)
  const properties = await listPropertiesByPortfolio(db, portfolioId)
  // The first of the 24 points in time looks back over the year before it.
  const holdings = await loadHoldings(db, properties, {
    ...period,
    from: addMonths(period.to, -34),
  })
  const ids = properties.map(({ id }) => id)
  const firstBooked = ids.length === 0 ? null : await findFirstBookedMonth(db, ids)
  const days = daysOf(period)
  return {
    asOf,
    periodFrom: days.from,
    periodTo: days.to,
    kpis: computeKpis(holdings, asOf, firstBooked),
    months: sumByMonth(
      holdings.flatMap(({ totals }) => totals),
      monthRange(period.from, period.to),
    ),
    noiByProperty: holdings.map((holding) => ({
      propertyId: holding.property.id,
      name: holding.property.name,
      noi: figuresOf(holding, asOf, period).noi,
    })),
    upcoming: await listUpcoming(db, portfolioId, holdings, asOf),
  }
}
