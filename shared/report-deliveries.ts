import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { ReportFormat } from './reports.ts'
import { JobSchedule, JobZone } from './scheduled-jobs.ts'

/** Which files of a kept report are written, and into which folder of this computer. */
export const DeliverySettings = z.strictObject({
  formats: z.array(ReportFormat).min(1, 'Choose at least one format.').max(4),
  folder: z.string().min(1, 'Choose a folder.').max(4000),
})
export type DeliverySettings = z.infer<typeof DeliverySettings>

/** A kept report that is written to a folder by the clock. */
export const NewDelivery = DeliverySettings.extend({
  presetId: EntityId,
  schedule: JobSchedule,
  zone: JobZone,
})
export type NewDelivery = z.infer<typeof NewDelivery>

export const ReportDelivery = NewDelivery.extend({ isOn: z.boolean() })
export type ReportDelivery = z.infer<typeof ReportDelivery>

const OfPreset = z.strictObject({ presetId: EntityId })

export const reportDeliveries = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(ReportDelivery)),
  /** Asks for a folder that can be written to; null when the person cancelled. */
  chooseFolder: oc.errors({ EXPORT_FAILED: errors.EXPORT_FAILED }).output(z.string().nullable()),
  set: oc
    .errors({ ...writeErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(NewDelivery)
    .output(ReportDelivery),
  remove: oc.errors(writeErrors).input(OfPreset).output(OfPreset),
}
