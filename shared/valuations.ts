import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

export const Valuation = z.object({
  id: EntityId,
  propertyId: EntityId,
  date: IsoDate,
  value: Minor.min(0),
  source: z.string().max(200),
})
export type Valuation = z.infer<typeof Valuation>
