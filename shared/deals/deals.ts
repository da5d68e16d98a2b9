import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { IsoInstant, TypedYear } from '../dates.ts'
import { DealStage, OpenStage } from './deal-stages.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { Minor, TypedAmount } from '../money.ts'
import { Latitude, Longitude } from '../properties.ts'

/** A property that might be bought. Its yield is `noi / price`; `risk` is the expected yearly loss as a share of price. */
export const Deal = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  sector: z.string().max(200),
  city: z.string().max(200),
  region: z.string().max(100),
  addressLine1: z.string().max(200),
  postalCode: z.string().max(20),
  /** Two capital letters, or nothing. */
  country: z.string().max(2),
  latitude: Latitude.nullable(),
  longitude: Longitude.nullable(),
  /** What the seller asks for. */
  askingPrice: Minor.min(1).nullable(),
  /** All-in: asking price with closing costs and first works. */
  price: Minor.min(1),
  /** Net operating income a year. */
  noi: Minor,
  risk: z.number().min(0).max(1),
  units: z.int().min(0).nullable(),
  area: z.number().min(0).nullable(),
  yearBuilt: z.int().min(1000).max(2200).nullable(),
  stage: DealStage,
  notes: LongText,
  /** The property that it became when it closed. */
  propertyId: EntityId.nullable(),
})
export type Deal = z.infer<typeof Deal>

/** What is not known of a deal that has a name, a place and its figures only. */
export const emptyDealFacts = {
  addressLine1: '',
  postalCode: '',
  country: '',
  latitude: null,
  longitude: null,
  askingPrice: null,
  propertyId: null,
} as const satisfies Partial<Deal>

const riskRange = 'Write a risk between 0% and 100%.'

/** A deal as a person types it in. */
export const NewDeal = Deal.omit({ id: true, propertyId: true }).extend({
  addressLine1: z.string().max(200).default(''),
  postalCode: z.string().max(20).default(''),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/, 'A country is two capital letters, such as US.')
    .default(''),
  latitude: Latitude.nullable().default(null),
  longitude: Longitude.nullable().default(null),
  askingPrice: Minor.min(1, 'An asking price is above 0.').nullable().default(null),
  stage: OpenStage,
  price: TypedAmount.min(1, 'A deal has a price above 0.'),
  noi: z.int('Write what it earns a year; 0 if you do not know.'),
  risk: z.number(riskRange).min(0, riskRange).max(1, riskRange),
  units: z.int('Write a whole number.').min(0, 'Write a whole number.').nullable(),
  area: z.number().min(0, 'An area cannot be negative.').nullable(),
  yearBuilt: TypedYear.nullable(),
})
export type NewDeal = z.infer<typeof NewDeal>
/** As it is sent: what is left out is empty. */
export type NewDealInput = z.input<typeof NewDeal>

/** What may be changed of a deal: all but the portfolio it is in, and its stage, which moves. */
export const DealEdit = NewDeal.omit({ portfolioId: true, stage: true }).extend({ id: EntityId })
export type DealEdit = z.infer<typeof DealEdit>

const Reason = z.string().trim().max(1000)

/** A step in a deal's life: when it came to a stage, and why where it was passed on. */
export const DealMove = z.object({
  id: EntityId,
  dealId: EntityId,
  stage: DealStage,
  movedAt: IsoInstant,
  reason: Reason.default(''),
})
export type DealMove = z.infer<typeof DealMove>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const deals = {
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Deal)),
  /** Every move of the portfolio's deals, the oldest first. */
  moves: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(DealMove)),
  /** Moves a deal to a stage that may follow its own; passing on it takes a reason, closing has its own. */
  setStage: oc
    .errors({ ...writeErrors, DEAL_STAGE: errors.DEAL_STAGE })
    .input(z.strictObject({ dealId: EntityId, stage: DealStage, reason: Reason.default('') }))
    .output(Deal),
  create: oc.errors(writeErrors).input(NewDeal).output(Deal),
  update: oc.errors(writeErrors).input(DealEdit).output(Deal),
  /** Deletes the deal with its tasks; answers how many of them went. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ dealId: EntityId }))
    .output(z.object({ tasks: z.int() })),
}
