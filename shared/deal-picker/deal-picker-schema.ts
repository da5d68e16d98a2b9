import {
  commonInputFields,
  idField,
  listField,
  numberField,
  textField,
} from '#shared/optimizer/optimizer-input'
import type { WithoutNulls } from '#shared/optimizer/optimizer-input'
import { z } from 'zod'

/** What the Deal Picker takes, field by field (OPTIMIZERS.md section 2). */

const money = numberField({ min: 0 })
const share = numberField({ min: 0, max: 1 })
const rate = numberField({ min: -1, max: 1 })
const dealCount = numberField({ min: 0, integer: true })

const DealFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  /** All-in price: purchase, taxes, fees, first works. */
  price: numberField({ above: 0 }),
  /** Annual net income divided by the price. */
  yield: rate,
  /** Expected yearly loss as a share of the price. */
  risk: share.nullish(),
  sector: textField.nullish(),
  city: textField.nullish(),
  must: z.boolean().nullish(),
  exclude: z.boolean().nullish(),
  minTicket: money.nullish(),
  maxTicket: numberField({ above: 0 }).nullish(),
})

const CapFields = z.strictObject({
  by: z.enum(['sector', 'city']),
  key: idField,
  maxAmount: money.nullish(),
  minAmount: money.nullish(),
  maxShare: share.nullish(),
  minShare: share.nullish(),
  shareOf: z.enum(['invested', 'budget']).nullish(),
})

/** `maxLtv` and `rate` are required: without them a cheap loan would have no limit. */
const LeverageFields = z.strictObject({
  maxLtv: numberField({ min: 0, max: 0.95 }),
  rate: numberField({ min: -0.1, max: 1 }),
  maxLoan: money.nullish(),
  minIcr: numberField({ min: 0, max: 100 }).nullish(),
})

export const DealPickerFields = z.strictObject({
  ...commonInputFields,
  mode: z.enum(['fractional', 'whole']).nullish(),
  budget: money,
  riskPenalty: numberField({ min: 0, max: 1000 }).nullish(),
  deals: listField(DealFields, 100_000, 1),
  ticket: z.strictObject({ min: money.nullish(), max: money.nullish() }).nullish(),
  caps: listField(CapFields, 2000).nullish(),
  minDeals: dealCount.nullish(),
  maxDeals: dealCount.nullish(),
  minYield: rate.nullish(),
  maxRisk: share.nullish(),
  minInvested: money.nullish(),
  leverage: LeverageFields.nullish(),
})

export type Deal = WithoutNulls<z.infer<typeof DealFields>>
export type Cap = WithoutNulls<z.infer<typeof CapFields>>
export type Leverage = WithoutNulls<z.infer<typeof LeverageFields>>
export type DealPickerInput = WithoutNulls<z.infer<typeof DealPickerFields>>
