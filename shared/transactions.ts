import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

/** One booking. Cash in is positive, cash out negative; the meaning comes from the category. */
export const Transaction = z.object({
  id: EntityId,
  propertyId: EntityId,
  unitId: EntityId.nullable(),
  date: IsoDate,
  amount: Minor,
  category: z.string().min(1).max(60),
  payee: z.string().max(200).nullable(),
  description: z.string().max(1000),
})
export type Transaction = z.infer<typeof Transaction>
