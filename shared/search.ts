import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'

/** What the palette finds by name, in the order in which groups of equal rank are shown. */
export const SearchKind = z.enum([
  'property',
  'unit',
  'tenant',
  'lease',
  'loan',
  'deal',
  'project',
  'task',
  'vendor',
  'document',
  'run',
  'booking',
  'portfolio',
])
export type SearchKind = z.infer<typeof SearchKind>

export const SearchHit = z.object({
  kind: SearchKind,
  id: EntityId,
  title: z.string(),
  /** A line that tells it from others of the same name. */
  detail: z.string(),
  /** Where its page hangs from, for kinds without a page of their own. */
  propertyId: EntityId.nullable(),
  /** The day and the amount of a booking. */
  date: z.string().nullable(),
  amount: z.int().nullable(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const search = {
  /** At most six of each kind, the best first. Every word of the text has to be found. */
  entities: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ portfolioId: EntityId, text: z.string().max(200) }))
    .output(z.array(SearchHit)),
}
