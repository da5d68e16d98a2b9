import { z } from 'zod'
import { IsoMonth } from './dates.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

/** A capital project: works on a property that cost money once and may raise its rent. */
export const Project = z.object({
  id: EntityId,
  propertyId: EntityId,
  name: ShortText,
  cost: Minor.min(0),
  durationMonths: z.int().min(1).max(240),
  /** More rent a month once finished. */
  upliftMonthly: Minor,
  startMonth: IsoMonth.nullable(),
  deadline: IsoMonth.nullable(),
  status: z.enum(['idea', 'planned', 'running', 'done']),
  notes: LongText,
})
export type Project = z.infer<typeof Project>
