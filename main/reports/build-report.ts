import type { ReportRequest } from '#shared/reports/reports'
import type { ReportDocument } from '#shared/reports/report-document'
import { aboutReports } from '#shared/reports/report-names'
import { dayInWords } from '#shared/dates-in-words'
import { monthsInWords } from '#shared/reports/report-period'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { OpenFile } from '../database/open-file.ts'
import { reportBodies } from './report-bodies.ts'
import { readReportScope, type ReportScope } from './report-scope.ts'

/**
 * A report as one document, whatever it will be printed or written as. What was looked at is often printed
 * and saved next, so the last few are kept until something changes.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export const buildReport = keepUntilChange(writeDocument)

type Heading = Pick<ReportDocument, 'name' | 'title' | 'period'>

/** What a report is called, without the thousands of rows that may be in it. */
export async function readHeading(file: OpenFile, request: ReportRequest): Promise<Heading> {
  const { name, title, period } = await buildReport(file, request)
  return { name, title, period }
}

async function writeDocument(file: OpenFile, request: ReportRequest): Promise<ReportDocument> {
  const scope = await readReportScope(file, request)
  const { portfolio, asOf, months, books } = scope
  const about = aboutReports[request.report]
  const [only, second] = request.propertyIds.length === 0 ? [] : books
  const { facts = [], subject, ...body } = await reportBodies[request.report](scope)
  const ofProperties = { label: 'Properties', text: propertyWords(scope) }
  return {
    name: about.title,
    title:
      subject ?? (only !== undefined && second === undefined ? only.property.name : portfolio.name),
    period: about.isOfDay ? dayInWords(asOf) : monthsInWords(months),
    facts: about.isOfDeal ? facts : [ofProperties, ...facts],
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
