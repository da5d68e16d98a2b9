import { checkAcrossItems } from '#shared/debt-stack/debt-stack-checks'
import { DEBT_STACK_WORDS } from '#shared/debt-stack/debt-stack-fields'
import { DebtStackFields } from '#shared/debt-stack/debt-stack-schema'
import type { DebtStackInput } from '#shared/debt-stack/debt-stack-schema'
import type { Parsed } from '#shared/optimizer/optimizer-input'
import { parseInput } from '#shared/optimizer/optimizer-parse'
import { explanationFields, optimizerResult } from '#shared/optimizer/optimizer-result'
import { z } from 'zod'

export { isDebt, isFloating, TrancheType } from '#shared/debt-stack/debt-stack-schema'
export type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack-schema'

/** Input, result and explanation of the Debt Stack Mixer (OPTIMIZERS.md section 3). */

/**
 * Checks a value against every rule of the contract and reports all errors found, each with its place.
 * Serves the wizard's form, the command line, what-ifs and the pool alike.
 */
export const parseDebtStackInput = (value: unknown): Parsed<DebtStackInput> =>
  parseInput(value, { schema: DebtStackFields, words: DEBT_STACK_WORDS, checkAcrossItems })

/** One due date of a tranche; money in currency units, exact to the cent. */
export const DebtScheduleRow = z.object({
  n: z.int(),
  date: z.string(),
  opening: z.number(),
  interest: z.number(),
  principal: z.number(),
  /** What is left at the end of the term and due with its last payment. */
  balloon: z.number(),
  closing: z.number(),
})
export type DebtScheduleRow = z.infer<typeof DebtScheduleRow>

export const DebtSchedule = z.object({
  scenario: z.string(),
  tranches: z.array(
    z.object({
      id: z.string(),
      amount: z.number(),
      rate: z.number(),
      rows: z.array(DebtScheduleRow),
    }),
  ),
})
export type DebtSchedule = z.infer<typeof DebtSchedule>

const ByScenario = z.record(z.string(), z.number().nullable())

export const DebtStackPlan = z.object({
  tranches: z.array(z.object({ id: z.string(), amount: z.number(), share: z.number() })),
  hedges: z.array(z.object({ tranche: z.string(), hedge: z.string(), notional: z.number() })),
  metrics: z.object({
    debt: z.number(),
    expectedCost: z.number(),
    worstCost: z.number(),
    weightedCost: z.number(),
    fixedShare: z.number().nullable(),
    debtYield: z.number().nullable(),
    ltv: ByScenario,
    dscr: ByScenario,
  }),
  /** Every payment of the chosen debt, when it was asked for. */
  schedule: DebtSchedule.nullable(),
})
export type DebtStackPlan = z.infer<typeof DebtStackPlan>

export const DebtStackResult = optimizerResult('debt-stack', DebtStackPlan)
export type DebtStackResult = z.infer<typeof DebtStackResult>

/**
 * Why a tranche was not used. `neededRate` is the rate, or the margin of a floating tranche, at which it
 * would be, its other terms unchanged; `certainty` says how far that can be trusted.
 */
export const UnusedTranche = z.object({
  trancheId: z.string(),
  reason: z.enum(['rate', 'no-rate', 'no-room', 'choice', 'unknown']),
  neededRate: z.number().nullable(),
  certainty: z.enum(['exact', 'given-choices', 'indicative', 'none']),
  sentence: z.string(),
})
export type UnusedTranche = z.infer<typeof UnusedTranche>

export const DebtStackExplanation = z.object({
  ...explanationFields,
  /** The tranches left out, those nearest to being used first. */
  unused: z.array(UnusedTranche),
  /** Tranches at their largest amount: what more of them would save. */
  full: z.array(z.object({ trancheId: z.string(), sentence: z.string() })),
})
export type DebtStackExplanation = z.infer<typeof DebtStackExplanation>

/** Whether the model has yes-or-no decisions in it (OPTIMIZERS.md section 3, variables). */
export const isMixedDebtStack = ({
  maxTranches,
  hedgeChoice,
  hedges = [],
  tranches,
}: DebtStackInput): boolean =>
  maxTranches !== undefined ||
  (hedgeChoice === 'one' && hedges.length > 0) ||
  tranches.some(({ min = 0, required }) => min > 0 && required !== true)
