import { oc, type } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, ShortText } from '../ids.ts'
import { TypedAmount } from '../money.ts'
import { ReportBranding } from './report-branding.ts'
import type { ReportDocument } from './report-document.ts'
import { ReportName } from './report-names.ts'
import { ReportPeriod } from './report-period.ts'

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
  /** For which the one property is sold; its value unless another price is said. */
  salePrice: TypedAmount.optional(),
  /** Of a report that is about one deal; without it there is nothing to say. */
  dealId: EntityId.optional(),
})
export type ReportRequest = z.infer<typeof ReportRequest>

/** What is chosen of a report apart from the day: what a preset keeps. */
export const ReportChoice = ReportRequest.omit({ portfolioId: true, asOf: true })
export type ReportChoice = z.infer<typeof ReportChoice>

/** A choice that its owner wants again, under a name. */
export const ReportPreset = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  choice: ReportChoice,
})
export type ReportPreset = z.infer<typeof ReportPreset>

export const NewReportPreset = ReportPreset.omit({ id: true })
export type NewReportPreset = z.infer<typeof NewReportPreset>

/** What may be changed of a preset: all but the portfolio it is of. */
export const ReportPresetEdit = ReportPreset.omit({ portfolioId: true })
export type ReportPresetEdit = z.infer<typeof ReportPresetEdit>

/** `zip` is a report with its PDF, its workbook and the receipts behind it. */
export const ReportFormat = z.enum(['pdf', 'xlsx', 'csv', 'zip'])
export type ReportFormat = z.infer<typeof ReportFormat>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const reports = {
  /** The report itself, for the preview and for the pages. Made here, so it is not parsed once more. */
  document: oc.errors(readErrors).input(ReportRequest).output(type<ReportDocument>()),
  /** Asks where to and writes it; answers the path. */
  export: oc
    .errors({
      ...readErrors,
      EXPORT_FAILED: errors.EXPORT_FAILED,
      FILE_DAMAGED: errors.FILE_DAMAGED,
      TOO_LARGE: errors.TOO_LARGE,
    })
    .input(ReportRequest.extend({ format: ReportFormat }))
    .output(z.string().nullable()),
  presets: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(ReportPreset)),
  addPreset: oc.errors(writeErrors).input(NewReportPreset).output(ReportPreset),
  editPreset: oc.errors(writeErrors).input(ReportPresetEdit).output(ReportPreset),
  deletePreset: oc
    .errors(writeErrors)
    .input(z.strictObject({ presetId: EntityId }))
    .output(ReportPreset),
  branding: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(ReportBranding),
  setBranding: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, branding: ReportBranding }))
    .output(ReportBranding),
}
