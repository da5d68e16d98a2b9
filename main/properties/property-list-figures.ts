import type { IsoDate } from '#shared/dates'
import { computeMetrics, type Metrics, sumMetricInputs } from '#shared/finance/portfolio-metrics'
import type { PropertyListFigures } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { readMetricInputs } from '../metrics/portfolio-metrics.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listTags } from './property-page-queries.ts'
import { listPropertiesByPortfolio } from './property-queries.ts'

/**
 * The further columns of the properties list: all figures, the tags, and those of all from their sums.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listPropertyFigures(
  db: DataBase,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<{ rows: PropertyListFigures[]; together: Metrics }> {
  const { name } = await requirePortfolio(db, portfolioId)
  const properties = await listPropertiesByPortfolio(db, portfolioId)
  const parts = properties.length === 0 ? [] : await readMetricInputs(db, properties, asOf)
  const ids = properties.map(({ id }) => id)
  const tags = ids.length === 0 ? [] : await listTags(db, ids)
  return {
    rows: parts.map(({ id, inputs }) => ({
      id,
      tags: tags.filter(({ propertyId }) => propertyId === id).map(({ tag }) => tag),
      metrics: computeMetrics(inputs),
      cashInvested: inputs.cashInvested.value,
      rentCollected: inputs.rentCollected,
    })),
    together: computeMetrics(
      sumMetricInputs(
        name,
        parts.map(({ inputs }) => inputs),
      ),
    ),
  }
}
