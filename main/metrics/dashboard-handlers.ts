import { yearsOf } from '#shared/finance/metric-period'
import { propertyFigures } from '#shared/finance/portfolio-metrics'
import type {
  Comparison,
  Dashboard,
  FilterOptions,
  MetricQuestion,
  UpcomingEvent,
} from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { booksOfPortfolio, type Counted, countBooks } from './counted-books.ts'
import {
  collectionByMonth,
  debtMaturity,
  equityByMonth,
  leaseExpiry,
  moneyByMonth,
} from './dashboard-charts.ts'
import { computeKpis } from './kpis.ts'
import { listUpcoming } from './upcoming.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function getDashboard(
  db: DataBase,
  question: MetricQuestion & { readonly comparison: Comparison },
): Promise<Dashboard> {
  const counted = await countBooks(db, question)
  const { books, properties, scope } = counted
  const compared = counted.compared ?? scope
  return {
    asOf: scope.asOf,
    period: scope.period,
    years: yearsOf(scope.period),
    comparison: { asOf: compared.asOf, period: compared.period },
    counted: books.length,
    properties,
    kpis: computeKpis(books, scope, counted.compared),
    months: moneyByMonth(books, scope),
    noiByProperty: books.map((book) => ({
      propertyId: book.property.id,
      name: book.property.name,
      noi: propertyFigures(book, scope)('noi').value ?? 0,
    })),
    equityByMonth: equityByMonth(books, scope),
    leaseExpiry: leaseExpiry(books, scope),
    debtMaturity: debtMaturity(books, scope),
    collection: collectionByMonth(books, scope),
    upcoming: await upcomingOf(db, counted),
  }
}

/** What comes up for the properties that count; what belongs to none of them only where all count. */
async function upcomingOf(db: DataBase, counted: Counted): Promise<UpcomingEvent[]> {
  const { books, properties, portfolio, scope } = counted
  const events = await listUpcoming(db, portfolio.id, books, scope.asOf)
  const ids = new Set(books.map(({ property }) => property.id))
  return events.filter(({ propertyId }) =>
    propertyId === null ? books.length === properties : ids.has(propertyId),
  )
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function getFilterOptions(db: DataBase, portfolioId: string): Promise<FilterOptions> {
  await requirePortfolio(db, portfolioId)
  const books = await booksOfPortfolio(db, portfolioId)
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].toSorted()
  return {
    properties: books.map(({ property: { id, name } }) => ({ id, name })),
    types: distinct(books.map(({ property }) => property.type)),
    cities: distinct(books.map(({ property }) => property.city)).filter((city) => city !== ''),
    tags: distinct(books.flatMap(({ tags }) => tags)),
    bookedYears: distinct(
      books.flatMap(({ months }) => [...months.keys()].map((month) => Number(month.slice(0, 4)))),
    ),
  }
}
