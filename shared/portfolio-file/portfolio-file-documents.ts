import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { DocumentKind, Paper } from '../documents.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { optional } from './portfolio-file-books.ts'

/** A document of a portable file, with its bytes. */
export const PortableDocument = z.strictObject({
  id: EntityId,
  propertyId: optional(EntityId),
  unitId: optional(EntityId),
  tenantId: optional(EntityId),
  leaseId: optional(EntityId),
  loanId: optional(EntityId),
  transactionId: optional(EntityId),
  dealId: optional(EntityId),
  kind: DocumentKind.default('document'),
  paper: Paper.default('other'),
  name: ShortText,
  mediaType: z.string().max(100),
  expiresDate: optional(IsoDate),
  notes: LongText.default(''),
  contentBase64: z.base64('The content of a document is base64 text.'),
})
