import { checkCapexPhasing } from '#shared/capex-phasing/capex-phasing-checks'
import { CAPEX_PHASING_WORDS } from '#shared/capex-phasing/capex-phasing-fields'
import { CapexPhasingFields } from '#shared/capex-phasing/capex-phasing-schema'
import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing-schema'
import { IsoMonth } from '#shared/dates'
import type { Parsed } from '#shared/optimizer/optimizer-input'
import { parseInput } from '#shared/optimizer/optimizer-parse'
import { explanationFields, optimizerResult } from '#shared/optimizer/optimizer-result'
import { z } from 'zod'

export type {
  CapexCash,
  CapexPhasingInput,
  CapexProject,
  Crew,
  Precedence,
  ProjectGroup,
} from '#shared/capex-phasing/capex-phasing-schema'

/** Input, result and explanation of the Capex Phasing Planner (OPTIMIZERS.md section 4). */

/** Checks a value against every rule of the contract and reports all errors found, each with its place. */
export const parseCapexPhasingInput = (value: unknown): Parsed<CapexPhasingInput> =>
  parseInput(value, {
    schema: CapexPhasingFields,
    words: CAPEX_PHASING_WORDS,
    checkAcrossItems: checkCapexPhasing,
  })

export const PlannedProject = z.object({
  id: z.string(),
  start: IsoMonth,
  /** The last month of works. */
  finish: IsoMonth,
  npv: z.number(),
})
export type PlannedProject = z.infer<typeof PlannedProject>

export const PlannedMonth = z.object({
  month: IsoMonth,
  spend: z.number(),
  uplift: z.number(),
  rentLoss: z.number(),
  /** Projects running in the month. */
  parallel: z.number(),
  /** Units of each crew at work, by crew id. */
  crews: z.record(z.string(), z.number()),
  /** What is in the pot at the end of the month; only where cash is planned. */
  cash: z.number().optional(),
})
export type PlannedMonth = z.infer<typeof PlannedMonth>

export const CapexPlan = z.object({
  projects: z.array(PlannedProject),
  notDone: z.array(z.string()),
  months: z.array(PlannedMonth),
})
export type CapexPlan = z.infer<typeof CapexPlan>

export const CapexPhasingResult = optimizerResult('capex-phasing', CapexPlan)
export type CapexPhasingResult = z.infer<typeof CapexPhasingResult>

/**
 * Why a project is not done. `neededValue` is how much more it would have to be worth, `neededUplift`
 * the rent a month that would bring it; both are a rough guide, from a plan in which projects may be split.
 */
export const CapexWhyNot = z.object({
  projectId: z.string(),
  reason: z.enum(['excluded', 'unschedulable', 'waits', 'value', 'price', 'fit']),
  neededValue: z.number().nullable(),
  neededUplift: z.number().nullable(),
  sentence: z.string(),
})
export type CapexWhyNot = z.infer<typeof CapexWhyNot>

export const CapexPhasingExplanation = z.object({
  ...explanationFields,
  whyNot: z.array(CapexWhyNot),
})
export type CapexPhasingExplanation = z.infer<typeof CapexPhasingExplanation>
