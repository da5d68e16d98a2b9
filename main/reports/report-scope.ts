import { type IsoDate } from '#shared/dates'
import type { Portfolio } from '#shared/portfolios'
import type { ReportRequest } from '#shared/reports/reports'
import { aboutReports } from '#shared/reports/report-names'
import { type Months, monthsOfPeriod } from '#shared/reports/report-period'
import type { LedgerFacts } from '#shared/reports/ledger-facts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { currentBooks } from '../metrics/book-cache.ts'
import type { StoredBook } from '../metrics/stored-books.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listLedgerCategories, listLedgerMonths } from './report-queries.ts'

/** What a report is about, read once: whose, which properties, which months, on which day. */
export type ReportScope = {
  readonly file: OpenFile
  readonly db: DataBase
  readonly portfolio: Portfolio
  readonly asOf: IsoDate
  readonly months: Months
  readonly books: readonly StoredBook[]
  readonly request: ReportRequest
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function readReportScope(
  file: OpenFile,
  request: ReportRequest,
): Promise<ReportScope> {
  const { db } = file
  const portfolio = await requirePortfolio(db, request.portfolioId)
  const { period } = aboutReports[request.report]
  const months = monthsOfPeriod(request.period ?? { kind: period }, request.asOf)
  const chosen = new Set(request.propertyIds)
  const books = [...(await currentBooks(db)).values()].filter(
    ({ property }) =>
      property.portfolioId === portfolio.id &&
      (chosen.size === 0 ? property.archivedAt === null : chosen.has(property.id)),
  )
  return { file, db, portfolio, asOf: request.asOf, months, books, request }
}

export const propertyIdsOf = ({ books }: Pick<ReportScope, 'books'>): string[] =>
  books.map(({ property }) => property.id)

/** The sums of the ledger over some months. */
export async function readLedgerFacts(scope: ReportScope, months: Months): Promise<LedgerFacts> {
  return {
    properties: scope.books.map(({ property: { id, name } }) => ({ id, name })),
    categories: await listLedgerCategories(scope.db),
    lines: await listLedgerMonths(scope.db, propertyIdsOf(scope), months),
  }
}
