import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, ShortText } from './ids.ts'

/** A file kept beside the database under its SHA-256; `name` is the owner's label. */
export const Document = z.object({
  id: EntityId,
  portfolioId: EntityId,
  propertyId: EntityId.nullable(),
  name: ShortText,
  mediaType: z.string().max(100),
  sizeBytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  expiresDate: IsoDate.nullable(),
})
export type Document = z.infer<typeof Document>
