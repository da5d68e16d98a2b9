import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId, LongText, ShortText } from './ids.ts'

export const DocumentKind = z.enum(['document', 'photo', 'receipt'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** A file kept beside the database under its SHA-256; `name` is the owner's label. */
export const Document = z.object({
  id: EntityId,
  portfolioId: EntityId,
  /** What it belongs to: any of these, or the portfolio alone. */
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  transactionId: EntityId.nullable(),
  dealId: EntityId.nullable(),
  kind: DocumentKind,
  name: ShortText,
  mediaType: z.string().max(100),
  sizeBytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  expiresDate: IsoDate.nullable(),
  notes: LongText,
})
export type Document = z.infer<typeof Document>
