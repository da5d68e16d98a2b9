import { z } from 'zod'
import { EntityId } from '../ids.ts'

const links = {
  propertyId: EntityId.optional(),
  unitId: EntityId.optional(),
  tenantId: EntityId.optional(),
  leaseId: EntityId.optional(),
  loanId: EntityId.optional(),
  dealId: EntityId.optional(),
}

const isOne = (subject: object): boolean => Object.values(subject).filter(Boolean).length <= 1
const oneOnly = 'Name one thing that it belongs to, or none.'

/** What a task belongs to: one entity, or the portfolio when none is named. */
export const TaskSubject = z.strictObject(links).refine(isOne, oneOnly)
export type TaskSubject = z.infer<typeof TaskSubject>

/** What a document belongs to: as a task, or a booking, whose receipt it is. */
export const Subject = z
  .strictObject({ ...links, transactionId: EntityId.optional() })
  .refine(isOne, oneOnly)
export type Subject = z.infer<typeof Subject>

/** The columns that tie a document or a task to an entity, in the order of the tables. */
export const subjectColumns = [
  'propertyId',
  'unitId',
  'tenantId',
  'leaseId',
  'loanId',
  'transactionId',
  'dealId',
] as const
export type SubjectColumn = (typeof subjectColumns)[number]

/** The one column that a subject names, with its id; null for the portfolio itself. */
export function namedSubject(
  subject: Subject,
): { readonly column: SubjectColumn; readonly id: string } | null {
  for (const column of subjectColumns) {
    const id = subject[column]
    if (id !== undefined) return { column, id }
  }
  return null
}
