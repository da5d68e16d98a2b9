import { oc } from '@orpc/contract'
import { z } from 'zod'
import { writeErrors } from './errors.ts'
import { EntityId, LongText } from './ids.ts'

/** The tables whose rows bear a note of the owner's. */
export const NotedTable = z.enum([
  'portfolios',
  'properties',
  'units',
  'tenants',
  'leases',
  'loans',
  'deals',
])
export type NotedTable = z.infer<typeof NotedTable>

export const notes = {
  /** Replaces the note of one entity; the same text again leaves no command behind. */
  set: oc
    .errors(writeErrors)
    .input(z.strictObject({ table: NotedTable, id: EntityId, notes: LongText }))
    .output(z.object({ notes: LongText })),
}
