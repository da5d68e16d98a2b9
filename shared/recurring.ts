import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, ShortText } from './ids.ts'
import { Minor } from './money.ts'

export const RecurringFrequency = z.enum([
  'weekly',
  'monthly',
  'quarterly',
  'half_yearly',
  'yearly',
])
export type RecurringFrequency = z.infer<typeof RecurringFrequency>

/** Money that is expected again and again: a rent, an instalment, a premium. Signed as it is booked. */
export const Recurring = z.object({
  id: EntityId,
  propertyId: EntityId,
  unitId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  name: ShortText,
  category: z.string().min(1).max(60),
  amount: Minor,
  payee: z.string().max(200).nullable(),
  frequency: RecurringFrequency,
  /** The first due day; later ones fall on the same day, or the last of a shorter month. */
  startDate: IsoDate,
  endDate: IsoDate.nullable(),
  /** How far from the due day, and from the amount, a booking may be and still be taken for it. */
  daysTolerance: z.int().min(0).max(60),
  amountTolerance: Minor.min(0),
})
export type Recurring = z.infer<typeof Recurring>
