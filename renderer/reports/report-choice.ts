import type { ReportRequest } from '#shared/reports'
import { aboutReports, type ReportName } from '#shared/reports/report-names'
import type { ReportPeriod } from '#shared/reports/report-period'

/** What is asked for on the page, apart from the portfolio and the day. */
export type ReportChoice = Omit<ReportRequest, 'portfolioId' | 'asOf'>

/** A report over its own period, about everything. */
export function firstChoice(report: ReportName, propertyIds: readonly string[] = []): ReportChoice {
  const { period } = aboutReports[report]
  return {
    report,
    propertyIds: [...propertyIds],
    ...(period === 'day' ? {} : { period: { kind: period } }),
    ...(report === 'income-statement' ? { by: 'month' } : {}),
  }
}

/** Whether the report is about months, or describes a day. */
export const hasPeriod = (report: ReportName): boolean => aboutReports[report].period !== 'day'

/** A period of named months begins as the year up to the day. */
export const periodOfKind = (kind: ReportPeriod['kind'], asOf: string): ReportPeriod =>
  kind === 'custom' ? { kind, from: `${asOf.slice(0, 4)}-01`, to: asOf.slice(0, 7) } : { kind }
