import { checkAcrossItems } from '#shared/deal-picker-checks'
import { DEAL_PICKER_WORDS } from '#shared/deal-picker-fields'
import { toInputErrors } from '#shared/optimizer-errors'
import {
  commonInputFields,
  idField,
  listField,
  numberField,
  textField,
} from '#shared/optimizer-input'
import type { Parsed, WithoutNulls } from '#shared/optimizer-input'
import { InfeasibilitySentences, LimitSentence, optimizerResult } from '#shared/optimizer-result'
import { z } from 'zod'

/** Input, result and explanation of the Deal Picker (OPTIMIZERS.md section 2). */

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

const InputFields = z.strictObject({
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
export type DealPickerInput = WithoutNulls<z.infer<typeof InputFields>>

/**
 * Checks a value against every rule of the contract and reports all errors found, each with its place.
 * Serves the wizard's form, the command line, what-ifs and the pool alike.
 */
export function parseDealPickerInput(value: unknown): Parsed<DealPickerInput> {
  const parsed = InputFields.safeParse(value, { reportInput: true })
  const errors = parsed.success ? [] : toInputErrors(parsed.error.issues, DEAL_PICKER_WORDS)
  errors.push(...checkAcrossItems(value, errors))
  if (!parsed.success || errors.length > 0) return { ok: false, errors }
  return { ok: true, input: dropNulls(parsed.data) }
}

/** The input as a schema, for contracts: what it lets through is a `DealPickerInput`. */
export const DealPickerInput = z.unknown().transform((value, context): DealPickerInput => {
  const parsed = parseDealPickerInput(value)
  if (parsed.ok) return parsed.input
  for (const error of parsed.errors) {
    context.issues.push({
      code: 'custom',
      input: value,
      message: error.message,
      params: { code: error.code, pointer: error.path },
    })
  }
  return z.NEVER
})

export const DealPlan = z.object({
  deals: z.array(z.object({ id: z.string(), share: z.number(), amount: z.number() })),
  invested: z.number(),
  loan: z.number(),
  equity: z.number(),
  cashLeft: z.number(),
  annualIncome: z.number(),
  riskCharge: z.number(),
  interest: z.number(),
  yield: z.number().nullable(),
  risk: z.number().nullable(),
})
export type DealPlan = z.infer<typeof DealPlan>

export const DealPickerResult = optimizerResult('deal-picker', DealPlan)
export type DealPickerResult = z.infer<typeof DealPickerResult>

/**
 * Why a deal was not picked. `neededPrice` is the price below which it would be, its income unchanged;
 * `certainty` says how far that can be trusted: `exact` for a linear plan, `given-choices` and
 * `indicative` where deals are taken whole or have minimum tickets (ask for a proof by re-solving).
 */
export const WhyNot = z.object({
  dealId: z.string(),
  reason: z.enum(['price', 'no-price', 'excluded', 'ticket', 'unknown']),
  neededPrice: z.number().nullable(),
  certainty: z.enum(['exact', 'given-choices', 'indicative', 'none']),
  sentence: z.string(),
})
export type WhyNot = z.infer<typeof WhyNot>

export const DealPickerExplanation = z.object({
  headline: z.string(),
  limits: z.array(LimitSentence),
  /** How far the shadow prices can be trusted; `null` when they are exact. */
  caution: z.string().nullable(),
  /** The rejected deals nearest to being picked come first; at most 2,000 of them. */
  whyNot: z.array(WhyNot),
  rejectedCount: z.number(),
  infeasibility: InfeasibilitySentences.nullable(),
})
export type DealPickerExplanation = z.infer<typeof DealPickerExplanation>

/** The answer to "at which price would this deal be picked?", found by solving again. */
export const NeededPrice = z.object({
  dealId: z.string(),
  price: z.number(),
  isPicked: z.boolean(),
  /** Picked at the first price, not at the second; `null` when no price was found. */
  bracket: z.tuple([z.number(), z.number()]).nullable(),
  neededPrice: z.number().nullable(),
  complete: z.boolean(),
  solves: z.number(),
  sentence: z.string(),
})
export type NeededPrice = z.infer<typeof NeededPrice>

/** An empty result of a given status, to be filled in: every key of the contract is there. */
export function blankDealPickerResult(
  status: DealPickerResult['status'],
  solver: DealPickerResult['solver'],
): DealPickerResult {
  return {
    optimizer: 'deal-picker',
    contract: 1,
    status,
    problemClass: null,
    objective: null,
    objectiveBound: null,
    gap: null,
    stoppedBy: null,
    plan: null,
    duals: { method: 'none', degenerate: false, note: null },
    constraints: [],
    bounds: [],
    infeasibility: null,
    whatIf: [],
    frontier: null,
    warnings: [],
    errors: [],
    solver,
    timing: { buildMs: 0, solveMs: 0, totalMs: 0 },
  }
}

/** Removes `null` members; a what-if's value stays, for there `null` means "take the limit away". */
function dropNulls(input: z.infer<typeof InputFields>): DealPickerInput {
  const { whatIf, ...rest } = input
  const clean = withoutNulls(rest) as DealPickerInput
  return whatIf ? { ...clean, whatIf } : clean
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member !== null && member !== undefined) clean[key] = withoutNulls(member)
  }
  return clean
}
