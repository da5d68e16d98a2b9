import { oc, type } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'
import type { ReportDocument } from './reports/report-document.ts'
import { ReportName } from './reports/report-names.ts'
import { ReportPeriod } from './reports/report-period.ts'

/** Which report of what, over which months, as it stood on which day. */
export const ReportRequest = z.strictObject({
  report: ReportName,
  portfolioId: EntityId,
  /** Only these; all of the portfolio's that are not archived when empty. */
  propertyIds: z.array(EntityId).max(1000).default([]),
  asOf: IsoDate,
  /** That of the report unless another is asked for. */
  period: ReportPeriod.optional(),
  /** What stands side by side in a statement. */
  by: z.enum(['total', 'month', 'property', 'year']).optional(),
})
export type ReportRequest = z.infer<typeof ReportRequest>

export const ReportFormat = z.enum(['pdf', 'xlsx', 'csv'])
export type ReportFormat = z.infer<typeof ReportFormat>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const reports = {
  /** The report itself, for the preview and for the pages. Made here, so it is not parsed once more. */
  document: oc.errors(readErrors).input(ReportRequest).output(type<ReportDocument>()),
  /** Asks where to and writes it; answers the path. */
  export: oc
    .errors({ ...readErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(ReportRequest.extend({ format: ReportFormat }))
    .output(z.string().nullable()),
}
