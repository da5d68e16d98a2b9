import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'
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

/** A tenant as a person types it in. */
export const NewTenant = Tenant.omit({ id: true }).extend({
  email: z.email('Write the address as name@example.com.').max(320).nullable(),
})
export type NewTenant = z.infer<typeof NewTenant>

export const tenants = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Tenant)),
}
