import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { HeaderText, MailAddress } from '../mail/mail.ts'
import { ReportFormat } from './reports.ts'
import { JobSchedule, JobZone } from '../scheduler/scheduled-jobs.ts'

/** To whom a report is mailed; the day it is of is added to the subject. */
const DeliveryMail = z.strictObject({
  addresses: z
    .array(MailAddress)
    .min(1, 'Write at least one address.')
    .max(20, 'Write 20 addresses at most.')
    .refine((all) => new Set(all).size === all.length, 'An address is there twice.'),
  subject: HeaderText.min(1, 'Write a subject.').max(150),
})
export type DeliveryMail = z.infer<typeof DeliveryMail>

const settings = {
  formats: z.array(ReportFormat).min(1, 'Choose at least one format.').max(4),
  folder: z.string().min(1, 'Choose a folder.').max(4000).nullable(),
  // Deliveries of earlier versions went to folders alone.
  mail: DeliveryMail.nullable().default(null),
}

/** Which files of a kept report are made, into which folder of this computer and to whom they go. */
export const DeliverySettings = z.strictObject(settings)
export type DeliverySettings = z.infer<typeof DeliverySettings>

const AnyDelivery = z.strictObject({
  ...settings,
  presetId: EntityId,
  schedule: JobSchedule,
  zone: JobZone,
})

/** A kept report that is written to a folder, mailed, or both, by the clock. */
export const NewDelivery = AnyDelivery.refine(
  ({ folder, mail }) => folder !== null || mail !== null,
  { path: ['folder'], message: 'Choose a folder, or write to whom it is mailed.' },
)
export type NewDelivery = z.infer<typeof NewDelivery>

export const ReportDelivery = AnyDelivery.extend({ isOn: z.boolean() })
export type ReportDelivery = z.infer<typeof ReportDelivery>

/** What all files of a letter may hold together; mail servers take about 25 MB, a third of it for the coding. */
export const maxMailedBytes = 18_000_000

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
