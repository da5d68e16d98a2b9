import { IsoDate } from '#shared/dates'
import {
  commonInputFields,
  idField,
  listField,
  numberField,
  textField,
} from '#shared/optimizer/optimizer-input'
import type { WithoutNulls } from '#shared/optimizer/optimizer-input'
import { z } from 'zod'

/** What the Debt Stack Mixer takes, field by field (OPTIMIZERS.md section 3). */

const money = numberField({ min: 0 })
const share = numberField({ min: 0, max: 1 })
const rate = numberField({ min: -0.1, max: 1 })
const loanToValue = numberField({ min: 0, max: 2 })
const cover = numberField({ min: 0, max: 100 })
const factor = numberField({ min: 0, max: 10 })

const dateField = z.string().check((context) => {
  if (IsoDate.safeParse(context.value).success) return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: 'must be a date that exists, written YYYY-MM-DD',
    params: { code: 'bad_date' },
  })
})

const ScenarioFields = z.strictObject({
  id: idField,
  probability: share,
  /** The reference rate that floating tranches and hedges follow. */
  index: rate,
  noiFactor: factor.nullish(),
  valueFactor: factor.nullish(),
  maxLtv: loanToValue.nullish(),
  minDscr: cover.nullish(),
})

export const TrancheType = z.enum(['senior', 'mezz', 'bridge', 'other', 'pref', 'equity'])
export type TrancheType = z.infer<typeof TrancheType>

const TrancheFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  type: TrancheType,
  rank: numberField({ integer: true, min: 1, max: 100 }).nullish(),
  rateType: z.enum(['fixed', 'floating']).nullish(),
  rate: rate.nullish(),
  margin: rate.nullish(),
  /** The index counts as at least this. */
  floor: rate.nullish(),
  upfrontFee: share.nullish(),
  exitFee: share.nullish(),
  min: money.nullish(),
  max: money.nullish(),
  required: z.boolean().nullish(),
  maxLtvThrough: loanToValue.nullish(),
  termMonths: numberField({ integer: true, min: 1, max: 600 }).nullish(),
  amortization: z.enum(['interest-only', 'annuity', 'linear']).nullish(),
  amortMonths: numberField({ integer: true, min: 12 }).nullish(),
})

const HedgeFields = z.strictObject({
  id: idField,
  kind: z.enum(['cap', 'swap']),
  strike: rate.nullish(),
  fixedRate: rate.nullish(),
  /** Share of the notional, paid up front. */
  premium: share.nullish(),
  maxNotional: money.nullish(),
})

export const DebtStackFields = z.strictObject({
  ...commonInputFields,
  need: numberField({ above: 0 }),
  value: numberField({ above: 0 }),
  noi: money,
  holdYears: numberField({ above: 0 }).nullish(),
  startDate: dateField.nullish(),
  maxLtv: loanToValue.nullish(),
  minDscr: cover.nullish(),
  minDebtYield: share.nullish(),
  fixedShareMin: share.nullish(),
  maxTranches: numberField({ integer: true, min: 1 }).nullish(),
  worstCaseWeight: share.nullish(),
  scenarios: listField(ScenarioFields, 1000, 1),
  tranches: listField(TrancheFields, 100, 1),
  hedges: listField(HedgeFields, 20).nullish(),
  hedgeChoice: z.enum(['mix', 'one']).nullish(),
  schedule: z
    .strictObject({ include: z.boolean().nullish(), scenario: idField.nullish() })
    .nullish(),
})

export type Scenario = WithoutNulls<z.infer<typeof ScenarioFields>>
export type Tranche = WithoutNulls<z.infer<typeof TrancheFields>>
export type Hedge = WithoutNulls<z.infer<typeof HedgeFields>>
export type DebtStackInput = WithoutNulls<z.infer<typeof DebtStackFields>>

/** Debt counts in loan to value, cover and the fixed share; preferred and plain equity do not. */
export const isDebt = ({ type }: Pick<Tranche, 'type'>): boolean =>
  type !== 'pref' && type !== 'equity'

export const isFloating = ({ rateType }: Pick<Tranche, 'rateType'>): boolean =>
  rateType === 'floating'
