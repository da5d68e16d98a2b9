import { oc } from '@orpc/contract'
import { z } from 'zod'
import { writeErrors } from '../errors.ts'
import { EntityId, ShortText } from '../ids.ts'

/** A deal of a file, money in currency units, as it comes into the pipeline. */
export const FileLead = z.object({
  name: ShortText,
  price: z.number().min(1).max(1e12),
  yield: z.number().min(-1).max(10),
  risk: z.number().min(0).max(1),
  sector: z.string().max(200),
  city: z.string().max(200),
})
export type FileLead = z.infer<typeof FileLead>

/** Those of a file that the pipeline takes, and how many it does not: their names or figures are out of range. */
export function leadsOf(deals: readonly FileLead[]): {
  readonly leads: FileLead[]
  readonly leftOut: number
} {
  const leads = deals.flatMap((deal) => FileLead.safeParse(deal).data ?? [])
  return { leads, leftOut: deals.length - leads.length }
}

export const LeadsAdded = z.object({
  added: z.int(),
  /** In the pipeline already, by name and town. */
  known: z.int(),
})
export type LeadsAdded = z.infer<typeof LeadsAdded>

export const dealLeads = {
  /** Adds deals as leads, in one step that one undo takes back. */
  addLeads: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, leads: z.array(FileLead).min(1).max(5000) }))
    .output(LeadsAdded),
}
