import { z } from 'zod'
import { IsoMonth } from './dates.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

/** What is planned for a property under a category in a month, signed as it would be booked. */
export const BudgetLine = z.object({
  propertyId: EntityId,
  month: IsoMonth,
  category: z.string().min(1).max(60),
  amount: Minor,
})
export type BudgetLine = z.infer<typeof BudgetLine>
