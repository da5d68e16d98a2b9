import { z } from 'zod'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

/** A lettable part of a property: a flat, a shop, a bay. */
export const Unit = z.object({
  id: EntityId,
  propertyId: EntityId,
  label: z.string().max(200),
  use: z.enum(['residential', 'retail', 'office', 'industrial', 'other']),
  bedrooms: z.number().min(0).max(100).nullable(),
  bathrooms: z.number().min(0).max(100).nullable(),
  /** In the portfolio's area unit. */
  area: z.number().min(0).nullable(),
  /** Rent a month at market level. */
  marketRent: Minor.nullable(),
})
export type Unit = z.infer<typeof Unit>
