import type { IsoDate } from '#shared/dates'
import {
  computeMetrics,
  type MetricInputs,
  type Metrics,
  sumMetricInputs,
} from '#shared/finance/portfolio-metrics'
import { groupBy } from '#shared/group-by'
import type { Improvement, ReportProperty } from '#shared/reports/property-facts'
import { readMetricInputs } from '../metrics/portfolio-metrics.ts'
import { listImprovements } from './improvements.ts'
import { propertyIdsOf, type ReportScope } from './report-scope.ts'

export type PropertyFacts = {
  readonly properties: readonly ReportProperty[]
  /** The figures of all of them, from their sums. */
  readonly together: Metrics
}

/** The properties of a report with their figures and what was put into them. */
export async function readPropertyFacts(scope: ReportScope): Promise<PropertyFacts> {
  const { db, books, portfolio, asOf } = scope
  const parts = await readMetricInputs(
    db,
    books.map(({ property }) => property),
    asOf,
  )
  const inputsById = new Map<string, MetricInputs>(parts.map(({ id, inputs }) => [id, inputs]))
  const improvements = await readImprovements(scope, asOf)
  return {
    properties: books.flatMap((book) => {
      const inputs = inputsById.get(book.property.id)
      if (inputs === undefined) return []
      const metrics = computeMetrics(inputs)
      return [{ ...book, metrics, improvements: improvements.get(book.property.id) ?? [] }]
    }),
    together: computeMetrics(
      sumMetricInputs(
        portfolio.name,
        parts.map(({ inputs }) => inputs),
      ),
    ),
  }
}

async function readImprovements(
  scope: ReportScope,
  until: IsoDate,
): Promise<ReadonlyMap<string, readonly Improvement[]>> {
  // The year of a tax form may end after the day.
  const last = scope.months.to > until.slice(0, 7) ? `${scope.months.to}-31` : until
  const rows = await listImprovements(scope.file, {
    propertyIds: propertyIdsOf(scope),
    until: last,
  })
  const byProperty = groupBy(rows, ({ propertyId }) => propertyId)
  return new Map(
    [...byProperty].map(([id, own]) => [
      id,
      own.map(({ date, description, payee, amount }) => ({
        date,
        what: description || (payee ?? '') || 'Improvement',
        cost: 0 - amount,
      })),
    ]),
  )
}
