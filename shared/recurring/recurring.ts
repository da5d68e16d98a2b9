import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityId, ShortText } from '../ids.ts'
import { Minor } from '../money.ts'

export const RecurringFrequency = z.enum([
  'weekly',
  'monthly',
  'quarterly',
  'half_yearly',
  'yearly',
])
export type RecurringFrequency = z.infer<typeof RecurringFrequency>

/**
 * Money that is expected again and again: a rent, an instalment, a premium. Signed as it is booked. What
 * is due by a lease or a loan follows its terms; `amount` then says what it was when it was written down.
 */
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
  /** From this day on nothing is expected for the time being; null while it goes on. */
  pausedOn: IsoDate.nullable(),
  /** How far from the due day, and from the amount, a booking may be and still be taken for it. */
  daysTolerance: z.int().min(0).max(60),
  amountTolerance: Minor.min(0),
})
export type Recurring = z.infer<typeof Recurring>

const amountMessage = 'Write an amount: what you pay is negative.'
const daysMessage = 'Write a whole number of days from 0 to 60.'
const toleranceMessage = 'Write an amount; 0 if it is always the same.'

const TypedRecurring = Recurring.omit({ id: true, pausedOn: true }).extend({
  propertyId: EntityId.min(1, 'Choose the property.'),
  category: z.string().min(1, 'Choose a category.').max(60),
  amount: z.int(amountMessage).refine((amount) => amount !== 0, amountMessage),
  daysTolerance: z.int(daysMessage).min(0, daysMessage).max(60, daysMessage),
  amountTolerance: z.int(toleranceMessage).min(0, toleranceMessage),
})

const endsAfterStart = ({ startDate, endDate }: z.infer<typeof TypedRecurring>): boolean =>
  endDate === null || endDate >= startDate
const endMessage = { path: ['endDate'], message: 'It ends on or after the first due day.' }

/** A recurring booking as a person types it in. */
export const NewRecurring = TypedRecurring.refine(endsAfterStart, endMessage)
export type NewRecurring = z.infer<typeof NewRecurring>

export const RecurringEdit = TypedRecurring.extend({ id: EntityId }).refine(
  endsAfterStart,
  endMessage,
)
export type RecurringEdit = z.infer<typeof RecurringEdit>
