import { z } from 'zod'
import { EntityId, ShortText } from './ids.ts'

export const Tenant = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  email: z.string().max(320).nullable(),
  phone: z.string().max(60).nullable(),
  sector: z.string().max(200).nullable(),
})
export type Tenant = z.infer<typeof Tenant>
