import { z } from 'zod'
import { EntityId, ShortText } from '../ids.ts'
import { Minor } from '../money.ts'

export const StatementFormat = z.enum(['csv', 'xlsx', 'ofx', 'qif', 'camt053', 'mt940'])
export type StatementFormat = z.infer<typeof StatementFormat>

export const MappingKind = z.enum(['bank', 'properties', 'units', 'tenants', 'leases', 'loans'])
export type MappingKind = z.infer<typeof MappingKind>

/** What is done with a line of a statement that fits: the conditions that are not null must all hold. */
export const ImportRule = z.object({
  id: EntityId,
  portfolioId: EntityId,
  position: z.int(),
  payeeContains: z.string().max(200).nullable(),
  descriptionContains: z.string().max(200).nullable(),
  amountMin: Minor.nullable(),
  amountMax: Minor.nullable(),
  accountId: EntityId.nullable(),
  category: z.string().min(1).max(60).nullable(),
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  /** Written over the payee that the bank gives. */
  payee: z.string().max(200).nullable(),
  source: z.enum(['user', 'learned']),
})
export type ImportRule = z.infer<typeof ImportRule>

/** How the columns of one bank's or tool's files are read, remembered by what their header looks like. */
export const ImportMapping = z.object({
  id: EntityId,
  portfolioId: EntityId,
  kind: MappingKind,
  name: ShortText,
  fingerprint: z.string().max(500),
  mappingJson: z.string(),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** One file that was brought in, with what became of its lines. */
export const ImportBatch = z.object({
  id: EntityId,
  portfolioId: EntityId,
  accountId: EntityId.nullable(),
  fileName: z.string().max(200),
  format: StatementFormat,
  sha256: z.string().max(64),
  newCount: z.int(),
  duplicateCount: z.int(),
  matchedCount: z.int(),
  unclearCount: z.int(),
  /** The lines that were passed over, each with its place and reason. */
  skippedJson: z.string(),
})
export type ImportBatch = z.infer<typeof ImportBatch>
