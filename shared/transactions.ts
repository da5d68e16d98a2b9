import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, LongText } from './ids.ts'
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
  notes: LongText,
  reference: z.string().max(200).nullable(),
  /** Of a booking that is split, the whole: it counts in no sum, its parts do. */
  isSplit: z.int().min(0).max(1),
  /** Of a part, the booking that is split. */
  parentId: EntityId.nullable(),
  accountId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  /** What it was expected as: the recurring booking, and the day on which that was due. */
  recurringId: EntityId.nullable(),
  recurringDate: IsoDate.nullable(),
  reconciliationId: EntityId.nullable(),
  /** The bank's own name for the line, by which it is known again. */
  bankId: z.string().max(200).nullable(),
  importBatchId: EntityId.nullable(),
})
export type Transaction = z.infer<typeof Transaction>
