import type { IsoDate } from '#shared/dates'
import { comparisonOf, type DayPeriod, resolvePeriod } from '#shared/finance/metric-period'
import type { PropertyBook, Scope } from '#shared/finance/property-book'
import type { Comparison, MetricFilter, MetricQuestion } from '#shared/metrics'
import type { Portfolio } from '#shared/portfolios'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { currentBooks } from './book-cache.ts'
import { firstPurchase, withParts } from './holdings.ts'
import { readSellingCostRate } from './metric-setting-queries.ts'
import type { StoredBook } from './stored-books.ts'

export type CountedBook = StoredBook & PropertyBook

/** The properties that a question counts, with the days it means. */
export type Counted = {
  readonly portfolio: Portfolio
  readonly books: readonly CountedBook[]
  /** How many properties the portfolio has, counted or not. */
  readonly properties: number
  readonly scope: Scope
  readonly compared: Scope | null
}

/**
 * @param only a property that is looked at by itself, which counts even when it is archived; the days stay
 *   those of all that the question counts
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function countBooks(
  db: DataBase,
  question: MetricQuestion & { readonly comparison?: Comparison },
  only: string | null = null,
): Promise<Counted> {
  const { portfolioId, asOf, filter, period: choice, comparison } = question
  const portfolio = await requirePortfolio(db, portfolioId)
  const own = await booksOfPortfolio(db, portfolioId)
  const counted = own.filter(passes(filter))
  const period = resolvePeriod(choice, asOf, firstPurchase(counted))
  const sellingCostRate = await readSellingCostRate(db, portfolioId)
  const scope = { asOf, period, sellingCostRate }
  const compared = comparison ? comparedScope(comparison, period, asOf, sellingCostRate) : null
  const stored = only === null ? counted : await bookOf(db, portfolioId, only)
  const books = await withParts(db, stored, compared === null ? [scope] : [scope, compared])
  return { portfolio, books, properties: own.length, scope, compared }
}

/** The books of a portfolio's properties that are not archived. */
export const booksOfPortfolio = async (db: DataBase, portfolioId: string): Promise<StoredBook[]> =>
  [...(await currentBooks(db)).values()].filter(
    ({ property }) => property.portfolioId === portfolioId && property.archivedAt === null,
  )

async function bookOf(db: DataBase, portfolioId: string, id: string): Promise<StoredBook[]> {
  const book = (await currentBooks(db)).get(id)
  return book?.property.portfolioId === portfolioId ? [book] : []
}

const comparedScope = (
  comparison: Comparison,
  period: DayPeriod,
  asOf: IsoDate,
  sellingCostRate: number,
): Scope => ({ ...comparisonOf(comparison, period, asOf), sellingCostRate })

/** Any of the values of one filter, and all of the filters. */
function passes({ propertyIds, types, cities, tags }: MetricFilter) {
  const allows = <T>(wanted: readonly T[], given: readonly T[]): boolean =>
    wanted.length === 0 || given.some((value) => wanted.includes(value))
  return ({ property, tags: own }: StoredBook): boolean =>
    allows(propertyIds, [property.id]) &&
    allows(types, [property.type]) &&
    allows(cities, [property.city]) &&
    allows(tags, own)
}
