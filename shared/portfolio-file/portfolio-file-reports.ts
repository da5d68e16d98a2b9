import { z } from 'zod'
import { EntityId, ShortText } from '../ids.ts'
import { moneyOut } from './portfolio-file-books.ts'
import { DeliverySettings } from '../reports/report-deliveries.ts'
import { ReportChoice } from '../reports/reports.ts'
import { JobSchedule, JobZone } from '../scheduler/scheduled-jobs.ts'

const PortableReport = z.strictObject({
  id: EntityId,
  name: ShortText,
  choice: ReportChoice.extend({ salePrice: moneyOut.optional() }),
})
export type PortableReport = z.infer<typeof PortableReport>

const PortableDelivery = z.strictObject({
  presetId: EntityId,
  ...DeliverySettings.shape,
  schedule: JobSchedule,
  zone: JobZone.default(null),
})
export type PortableDelivery = z.infer<typeof PortableDelivery>

/**
 * The kept reports of a portable file, and into which folder they are written, to whom they are mailed, and
 * when. What comes from elsewhere does none of it until its owner here has switched it on.
 */
export const portableReports = {
  reportPresets: z.array(PortableReport).default([]),
  reportDeliveries: z.array(PortableDelivery).default([]),
}
