import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { moneyOut, optional } from './portfolio-file-books.ts'

const PortableTask = z.strictObject({
  id: EntityId,
  propertyId: optional(EntityId),
  unitId: optional(EntityId),
  tenantId: optional(EntityId),
  leaseId: optional(EntityId),
  loanId: optional(EntityId),
  dealId: optional(EntityId),
  title: ShortText,
  notes: LongText.default(''),
  dueDate: optional(IsoDate),
  status: z.enum(['open', 'done']).default('open'),
  progress: z.enum(['todo', 'doing', 'waiting']).default('todo'),
  priority: z.enum(['low', 'normal', 'high']).default('normal'),
  vendorId: optional(EntityId),
  costEstimate: optional(moneyOut),
  costActual: optional(moneyOut),
  repeatEvery: optional(z.int().min(1).max(120)),
  repeatUnit: optional(z.enum(['week', 'month'])),
  repeatDay: optional(z.int().min(1).max(31)),
})

const PortableVendor = z.strictObject({
  id: EntityId,
  name: ShortText,
  trade: z.string().max(100).default(''),
  phone: optional(z.string().max(60)),
  email: optional(z.string().max(320)),
  notes: LongText.default(''),
})

/** What is to be done in a portable file, and who does it. */
export const portableTasks = {
  vendors: z.array(PortableVendor).default([]),
  tasks: z.array(PortableTask).default([]),
}
