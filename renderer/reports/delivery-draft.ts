import type { DeliveryMail, ReportDelivery } from '#shared/reports/report-deliveries'
import type { ReportFormat, ReportPreset } from '#shared/reports/reports'
import { t } from '../app/messages/t.ts'
import type { JobSchedule } from '#shared/scheduler/scheduled-jobs'
import {
  draftOfSchedule,
  type ScheduleDraft,
  scheduleOfDraft,
} from '../scheduled-jobs/schedule-draft.ts'

/** A delivery while it is typed; without an address nothing is mailed. */
export type DeliveryDraft = {
  readonly schedule: ScheduleDraft
  readonly formats: readonly ReportFormat[]
  readonly folder: string | null
  readonly mail: DeliveryMail
}

const monthly: JobSchedule = { every: 'month', monthDay: 1, time: '08:00' }

export function draftOfDelivery(
  { choice }: ReportPreset,
  delivery: ReportDelivery | undefined,
): DeliveryDraft {
  const toNobody = { addresses: [], subject: t(`report.${choice.report}`) }
  if (delivery === undefined)
    return {
      schedule: draftOfSchedule(monthly, null),
      formats: ['pdf'],
      folder: null,
      mail: toNobody,
    }
  const { schedule, zone, formats, folder, mail } = delivery
  return { schedule: draftOfSchedule(schedule, zone), formats, folder, mail: mail ?? toNobody }
}

/** What the schema makes of it. */
export const inputOfDelivery = (presetId: string, draft: DeliveryDraft) => ({
  presetId,
  formats: draft.formats,
  folder: draft.folder,
  mail: draft.mail.addresses.length === 0 ? null : draft.mail,
  ...scheduleOfDraft(draft.schedule),
})
