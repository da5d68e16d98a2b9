import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

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
}
