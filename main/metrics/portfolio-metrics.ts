import type { IsoDate } from '#shared/dates'
import { trailingYearOf } from '#shared/finance/metric-period'
import {
  computeMetrics,
  inputsOfProperty,
  type MetricInputs,
  type Metrics,
  sumMetricInputs,
} from '#shared/finance/portfolio-metrics'
import type { Portfolio } from '#shared/portfolios'
import type { Property } from '#shared/properties'
import type { DataBase } from '../database/schema.ts'
import { currentBooks } from './book-cache.ts'
import { booksOfPortfolio } from './counted-books.ts'
import { withParts } from './holdings.ts'
import { readSellingCostRate } from './metric-setting-queries.ts'

export type PortfolioMetrics = {
  readonly portfolio: Metrics
  readonly properties: readonly { readonly id: string; readonly metrics: Metrics }[]
}

/** All figures of a portfolio and of each of its properties that is not archived, money in minor units. */
export async function readPortfolioMetrics(
  db: DataBase,
  { id, name }: Portfolio,
  asOf: IsoDate,
): Promise<PortfolioMetrics> {
  const own = await booksOfPortfolio(db, id)
  const parts = await readMetricInputs(
    db,
    own.map(({ property }) => property),
    asOf,
  )
  return {
    portfolio: computeMetrics(
      sumMetricInputs(
        name,
        parts.map(({ inputs }) => inputs),
      ),
    ),
    properties: parts.map((part) => ({ id: part.id, metrics: computeMetrics(part.inputs) })),
  }
}

/** The inputs of some properties' figures over the twelve full months before a day. */
export async function readMetricInputs(
  db: DataBase,
  properties: readonly Property[],
  asOf: IsoDate,
): Promise<{ id: string; inputs: MetricInputs }[]> {
  const stored = await currentBooks(db)
  const books = properties.flatMap(({ id }) => stored.get(id) ?? [])
  const period = trailingYearOf(asOf)
  const rates = new Map<string, number>()
  for (const { property } of books)
    if (!rates.has(property.portfolioId))
      rates.set(property.portfolioId, await readSellingCostRate(db, property.portfolioId))
  return (await withParts(db, books, [{ asOf, period }])).map((book) => {
    const sellingCostRate = rates.get(book.property.portfolioId) ?? 0
    return {
      id: book.property.id,
      inputs: inputsOfProperty(book, { asOf, period, sellingCostRate }),
    }
  })
}
