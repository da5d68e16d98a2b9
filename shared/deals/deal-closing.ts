import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { Deal } from './deals.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, ShortText } from '../ids.ts'
import { PlanChange } from '../optimizer/plan-changes.ts'

/**
 * Who lives in the let units of a line of the underwriting: tenants in the order of its units. A name that
 * the portfolio knows is that tenant, another one is a new tenant, and who is left out is not known yet.
 */
export const Letting = z.strictObject({
  lineId: EntityId,
  /** Without leases its units are written as they stand, to be let by hand. */
  hasLeases: z.boolean(),
  tenants: z.array(ShortText).max(500),
})
export type Letting = z.infer<typeof Letting>

/** How a deal is closed; a line of which nothing is said gets leases with the tenants of the underwriting. */
export const ClosingTerms = z.strictObject({
  dealId: EntityId,
  closedOn: IsoDate,
  lettings: z.array(Letting).max(200).default([]),
  /** Whether the seller hands on the rent of the running month, by days: it was paid to him. */
  creditsRent: z.boolean().default(true),
})
export type ClosingTerms = z.infer<typeof ClosingTerms>

const refusals = { DEAL_STAGE: errors.DEAL_STAGE }

export const dealClosing = {
  /** What closing would write, worked out without doing it. */
  previewClosing: oc
    .errors({ ...refusals, NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(ClosingTerms)
    .output(z.array(PlanChange)),
  /** Closes a deal: it becomes a property, all in one command. */
  close: oc
    .errors({ ...writeErrors, ...refusals })
    .input(ClosingTerms)
    .output(z.object({ deal: Deal, propertyId: EntityId })),
}
