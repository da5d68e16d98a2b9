import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from './errors.ts'
import { TypedYear } from './dates.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'

export const DealStage = z.enum([
  'lead',
  'screening',
  'underwriting',
  'offer',
  'due_diligence',
  'closed',
  'passed',
])
export type DealStage = z.infer<typeof DealStage>

/** A property that might be bought. Its yield is `noi / price`; `risk` is the expected yearly loss as a share of price. */
export const Deal = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  sector: z.string().max(200),
  city: z.string().max(200),
  region: z.string().max(100),
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
})
export type Deal = z.infer<typeof Deal>

const riskRange = 'Write a risk between 0 % and 100 %.'

/** A deal as a person types it in. */
export const NewDeal = Deal.omit({ id: true }).extend({
  price: TypedAmount.min(1, 'A deal has a price above 0.'),
  noi: z.int('Write what it earns a year; 0 if you do not know.'),
  risk: z.number(riskRange).min(0, riskRange).max(1, riskRange),
  units: z.int('Write a whole number.').min(0, 'Write a whole number.').nullable(),
  area: z.number().min(0, 'An area cannot be negative.').nullable(),
  yearBuilt: TypedYear.nullable(),
})
export type NewDeal = z.infer<typeof NewDeal>

/** What may be changed of a deal: all but the portfolio it is in. */
export const DealEdit = NewDeal.omit({ portfolioId: true }).extend({ id: EntityId })
export type DealEdit = z.infer<typeof DealEdit>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const deals = {
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Deal)),
  setStage: oc
    .errors({ ...fileErrors, FILE_READ_ONLY: errors.FILE_READ_ONLY })
    .input(z.strictObject({ dealId: EntityId, stage: DealStage }))
    .output(Deal),
  create: oc.errors(writeErrors).input(NewDeal).output(Deal),
  update: oc.errors(writeErrors).input(DealEdit).output(Deal),
  /** Deletes the deal with its tasks; answers how many of them went. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ dealId: EntityId }))
    .output(z.object({ tasks: z.int() })),
}
