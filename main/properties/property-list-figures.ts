import { computeMetrics, type Metrics, sumMetricInputs } from '#shared/finance/portfolio-metrics'
import type { PropertyListFigures } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { readMetricInputs } from '../metrics/portfolio-metrics.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import type { PropertiesWanted } from './property-handlers.ts'
import { listPropertiesByPortfolio } from './property-queries.ts'

/**
 * The further columns of the properties list: all figures, and those of all together from their sums.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listPropertyFigures(
  db: DataBase,
  { portfolioId, asOf, isArchived }: PropertiesWanted,
): Promise<{ rows: PropertyListFigures[]; together: Metrics }> {
  const { name } = await requirePortfolio(db, portfolioId)
  const properties = await listPropertiesByPortfolio(db, portfolioId, isArchived)
  const parts = properties.length === 0 ? [] : await readMetricInputs(db, properties, asOf)
  return {
    rows: parts.map(({ id, inputs }) => ({
      id,
      metrics: computeMetrics(inputs),
      cashInvested: inputs.figure('cashInvested').value,
      rentCollected: inputs.figure('rentCollected').value ?? 0,
    })),
    together: computeMetrics(
      sumMetricInputs(
        name,
        parts.map(({ inputs }) => inputs),
      ),
    ),
  }
}
