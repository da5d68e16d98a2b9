import { type ReportChoice, ReportFormat } from '#shared/reports/reports'
import { aboutReports, type ReportName } from '#shared/reports/report-names'
import type { ReportPeriod } from '#shared/reports/report-period'

/** A report over its own period, about everything. */
export function firstChoice(
  report: ReportName,
  propertyIds: readonly string[] = [],
  dealId?: string,
): ReportChoice {
  const { period, isOfDay, by } = aboutReports[report]
  return {
    report,
    propertyIds: [...propertyIds],
    ...(isOfDay ? {} : { period: { kind: period } }),
    ...(by[0] === undefined ? {} : { by: by[0] }),
    ...(dealId === undefined ? {} : { dealId }),
  }
}

/** Whether a report about one deal still waits for it. */
export const lacksDeal = ({ report, dealId }: ReportChoice): boolean =>
  aboutReports[report].isOfDeal === true && dealId === undefined

/** Whether the report is about months, or describes a day. */
export const hasPeriod = (report: ReportName): boolean => !aboutReports[report].isOfDay

/** A period of named months begins as the year up to the day. */
export const periodOfKind = (kind: ReportPeriod['kind'], asOf: string): ReportPeriod =>
  kind === 'custom' ? { kind, from: `${asOf.slice(0, 4)}-01`, to: asOf.slice(0, 7) } : { kind }

/** A report alone; with the receipts of its months where they belong to it. */
export const formatsOf = (report: ReportName): readonly ReportFormat[] =>
  aboutReports[report].hasReceipts
    ? ReportFormat.options
    : ReportFormat.options.filter((format) => format !== 'zip')
