import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

export const LeaseOfferStatus = z.enum(['offered', 'accepted', 'declined'])
export type LeaseOfferStatus = z.infer<typeof LeaseOfferStatus>

/** An offer to let a unit, or a part of it, on given terms; both dates are included. */
export const LeaseOffer = z.object({
  id: EntityId,
  unitId: EntityId,
  /** The lease that came of it. */
  leaseId: EntityId.nullable(),
  packageName: ShortText,
  /** What is offered of the unit, in the portfolio's area unit. */
  area: z.number().positive(),
  startDate: IsoDate,
  endDate: IsoDate,
  breakDate: IsoDate.nullable(),
  monthlyRent: Minor,
  freeMonths: z.int().min(0).max(60),
  /** What the owner pays when the lease begins. */
  incentive: Minor,
  /** Yearly rise of the rent, 0.02 for 2 %. */
  indexation: z.number(),
  /** Until when it can be accepted. */
  validUntil: IsoDate.nullable(),
  status: LeaseOfferStatus,
  notes: LongText,
})
export type LeaseOffer = z.infer<typeof LeaseOffer>

/** An offer in a list, with the names a reader knows it by. */
export const LeaseOfferRow = LeaseOffer.extend({
  propertyId: EntityId,
  propertyName: z.string(),
  unitLabel: z.string(),
  /** The run whose plan made it. */
  optimizationId: EntityId.nullable(),
})
export type LeaseOfferRow = z.infer<typeof LeaseOfferRow>

export const leaseOffers = {
  /** Every offer on the portfolio's units, those still open first. */
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(LeaseOfferRow)),
  setStatus: oc
    .errors(writeErrors)
    .input(z.strictObject({ offerId: EntityId, status: LeaseOfferStatus }))
    .output(LeaseOffer),
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ offerId: EntityId }))
    .output(LeaseOffer),
}
