import { checkAcrossItems } from '#shared/deal-picker/deal-picker-checks'
import { DEAL_PICKER_WORDS } from '#shared/deal-picker/deal-picker-fields'
import { DealPickerFields } from '#shared/deal-picker/deal-picker-schema'
import type { DealPickerInput } from '#shared/deal-picker/deal-picker-schema'
import type { Parsed } from '#shared/optimizer/optimizer-input'
import { parseInput } from '#shared/optimizer/optimizer-parse'
import { explanationFields, optimizerResult } from '#shared/optimizer/optimizer-result'
import { z } from 'zod'

export type { Cap, Deal, DealPickerInput, Leverage } from '#shared/deal-picker/deal-picker-schema'

/** Input, result and explanation of the Deal Picker (OPTIMIZERS.md section 2). */

/**
 * Checks a value against every rule of the contract and reports all errors found, each with its place.
 * Serves the wizard's form, the command line, what-ifs and the pool alike.
 */
export const parseDealPickerInput = (value: unknown): Parsed<DealPickerInput> =>
  parseInput(value, { schema: DealPickerFields, words: DEAL_PICKER_WORDS, checkAcrossItems })

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
  ...explanationFields,
  /** The rejected deals nearest to being picked come first; at most 2,000 of them. */
  whyNot: z.array(WhyNot),
  rejectedCount: z.number(),
})
export type DealPickerExplanation = z.infer<typeof DealPickerExplanation>

/** Whether the model has yes-or-no decisions in it (OPTIMIZERS.md section 2, variables). */
export function isMixedDealPicker(input: DealPickerInput): boolean {
  const { mode, minDeals, maxDeals, ticket, deals } = input
  if (mode === 'whole' || minDeals !== undefined || maxDeals !== undefined) return true
  return deals.some(({ minTicket }) => (minTicket ?? ticket?.min ?? 0) > 0)
}
