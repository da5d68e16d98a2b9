import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { Deal } from './deals.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { PlanChange } from './plan-changes.ts'

/** How a deal is closed. */
export const ClosingTerms = z.strictObject({ dealId: EntityId, closedOn: IsoDate })
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
