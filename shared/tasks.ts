import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, LongText, ShortText } from './ids.ts'

export const Task = z.object({
  id: EntityId,
  portfolioId: EntityId,
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  dealId: EntityId.nullable(),
  title: ShortText,
  notes: LongText,
  dueDate: IsoDate.nullable(),
  status: z.enum(['open', 'done']),
})
export type Task = z.infer<typeof Task>
