import type { ReportRequest } from '#shared/reports'
import { incomeStatementTable } from '#shared/reports/income-statement'
import { monthlyReport } from '#shared/reports/monthly-report'
import type { ReportDocument } from '#shared/reports/report-document'
import { aboutReports, type ReportName } from '#shared/reports/report-names'
import { dayInWords, monthsInWords } from '#shared/reports/report-period'
import { rentRollFigures, rentRollTable } from '#shared/reports/rent-roll-table'
import type { OpenFile } from '../database/open-file.ts'
import { readRentRoll } from '../rent-roll/read-rent-roll.ts'
import { readMonthlyFacts } from './monthly-facts.ts'
import { readLedgerFacts, readReportScope, type ReportScope } from './report-scope.ts'

type Body = Partial<
  Pick<ReportDocument, 'figures' | 'sentences' | 'tables' | 'notes' | 'facts' | 'period'>
>

/**
 * A report as one document, whatever it will be printed or written as.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function buildReport(file: OpenFile, request: ReportRequest): Promise<ReportDocument> {
  const scope = await readReportScope(file, request)
  const { portfolio, asOf, months, books } = scope
  const about = aboutReports[request.report]
  const [only, second] = request.propertyIds.length === 0 ? [] : books
  const { facts = [], ...body } = await bodies[request.report](scope)
  return {
    name: about.title,
    title: only !== undefined && second === undefined ? only.property.name : portfolio.name,
    period: about.period === 'day' ? dayInWords(asOf) : monthsInWords(months),
    facts: [{ label: 'Properties', text: propertyWords(scope) }, ...facts],
    currency: portfolio.currency,
    areaUnit: portfolio.areaUnit,
    figures: [],
    sentences: [],
    tables: [],
    notes: [],
    ...body,
  }
}

/** Which properties count: all, or the first few by name. */
function propertyWords({ books, request, portfolio }: ReportScope): string {
  if (request.propertyIds.length === 0) return `All ${books.length} of ${portfolio.name}`
  const names = books.slice(0, 4).map(({ property }) => property.name)
  const more = books.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
}

const bodies: Readonly<Record<ReportName, (scope: ReportScope) => Promise<Body>>> = {
  monthly: async (scope) => ({
    ...monthlyReport(await readMonthlyFacts(scope)),
    notes: [cashBasis],
  }),
  'rent-roll': async ({ db, portfolio, asOf, request }) => {
    const { propertyIds } = request
    const roll = await readRentRoll(db, { portfolioId: portfolio.id, date: asOf, propertyIds })
    return {
      figures: rentRollFigures(roll),
      tables: [rentRollTable(roll)],
      notes: ['Rents are face rents: a free month does not lower them.'],
    }
  },
  'income-statement': async (scope) => {
    const by = scope.request.by ?? 'month'
    const facts = await readLedgerFacts(scope, scope.months)
    return { tables: [incomeStatementTable(facts, scope.months, by)], notes: [cashBasis] }
  },
}

const cashBasis =
  'Cash basis: money counts in the month in which it was booked. Costs are negative.'
