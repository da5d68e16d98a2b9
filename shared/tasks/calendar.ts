import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors } from '../errors.ts'
import { EntityId } from '../ids.ts'

export const CalendarKind = z.enum([
  'task',
  'lease_end',
  'lease_break',
  'loan_maturity',
  'rate_reset',
  'document_expiry',
])
export type CalendarKind = z.infer<typeof CalendarKind>

/** Something that falls on a day. Only tasks are made here; the rest is read off leases, loans and documents. */
export const CalendarEntry = z.object({
  kind: CalendarKind,
  id: EntityId,
  date: IsoDate,
  title: z.string(),
  detail: z.string(),
  propertyId: EntityId.nullable(),
  isDone: z.boolean(),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const calendar = {
  /** What falls on the days from first to last, both included, the earliest first. */
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, from: IsoDate, to: IsoDate }))
    .output(z.array(CalendarEntry)),
  /** Asks where to, and writes the entries of these kinds as an iCalendar file; null when cancelled. */
  export: oc
    .errors({ ...fileErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ portfolioId: EntityId, kinds: z.array(CalendarKind).min(1) }))
    .output(z.object({ path: z.string().nullable() })),
}
