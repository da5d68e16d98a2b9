import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Subject } from './scenarios/subjects.ts'

export const DocumentKind = z.enum(['document', 'photo', 'receipt'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** What sort of paper it is; an insurance that runs out is graver than a manual. */
export const Paper = z.enum(['insurance', 'permit', 'contract', 'certificate', 'warranty', 'other'])
export type Paper = z.infer<typeof Paper>

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
  paper: Paper,
  name: ShortText,
  mediaType: z.string().max(100),
  sizeBytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  expiresDate: IsoDate.nullable(),
  notes: LongText,
})
export type Document = z.infer<typeof Document>

/** How much one document may hold. */
export const maxDocumentBytes = 10_000_000

/** A file as its owner brings it. What it is, is read from its bytes; a name is cleaned. */
export const NewDocument = z.strictObject({
  portfolioId: EntityId,
  subject: Subject,
  kind: DocumentKind,
  paper: Paper.default('other'),
  name: z.string().min(1).max(1000),
  expiresDate: IsoDate.nullable(),
  notes: LongText,
  file: z.file(),
})
export type NewDocument = z.infer<typeof NewDocument>

/** What may be changed of a document: all but its content and what it belongs to. */
export const DocumentEdit = z.strictObject({
  id: EntityId,
  kind: DocumentKind,
  paper: Paper,
  name: ShortText,
  expiresDate: IsoDate.nullable(),
  notes: LongText,
})
export type DocumentEdit = z.infer<typeof DocumentEdit>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const contentErrors = { ...fileErrors, FILE_DAMAGED: errors.FILE_DAMAGED }
const OfDocument = z.strictObject({ documentId: EntityId })

export const documents = {
  /** The documents of one entity, or those of the portfolio alone when the subject names none. */
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, subject: Subject }))
    .output(z.array(Document)),
  get: oc.errors(fileErrors).input(OfDocument).output(Document),
  add: oc
    .errors({ ...writeErrors, TOO_LARGE: errors.TOO_LARGE })
    .input(NewDocument)
    .output(Document),
  update: oc.errors(writeErrors).input(DocumentEdit).output(Document),
  /** Takes the document off the list; its bytes stay, so that undo brings it back. */
  remove: oc.errors(writeErrors).input(OfDocument).output(Document),
  /** The bytes, for a preview in the window. */
  content: oc.errors(contentErrors).input(OfDocument).output(z.file()),
  /** Asks where to, and writes the document there; answers the path. */
  save: oc
    .errors({ ...contentErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(OfDocument)
    .output(z.string().nullable()),
}
