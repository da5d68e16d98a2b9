import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'

export const Tenant = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  email: z.string().max(320).nullable(),
  phone: z.string().max(60).nullable(),
  sector: z.string().max(200).nullable(),
  notes: LongText,
  archivedAt: IsoInstant.nullable(),
})
export type Tenant = z.infer<typeof Tenant>

/** A tenant as a person types it in. */
export const NewTenant = Tenant.omit({ id: true, archivedAt: true }).extend({
  notes: LongText.default(''),
  email: z.email('Write the address as name@example.com.').max(320).nullable(),
})
export type NewTenant = z.infer<typeof NewTenant>

export const tenants = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Tenant)),
}
