import { checkAcrossItems } from '#shared/leasing-mix/leasing-mix-checks'
import { LEASING_MIX_WORDS } from '#shared/leasing-mix/leasing-mix-fields'
import { LeasingMixFields } from '#shared/leasing-mix/leasing-mix-schema'
import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix-schema'
import type { Parsed } from '#shared/optimizer/optimizer-input'
import { parseInput } from '#shared/optimizer/optimizer-parse'
import { explanationFields, optimizerResult } from '#shared/optimizer/optimizer-result'
import { z } from 'zod'

export type {
  ExistingLease,
  LeasePackage,
  LeasingMixInput,
  LettableUnit,
  SectorCap,
} from '#shared/leasing-mix/leasing-mix-schema'

/** Input, result and explanation of the Leasing Mix Optimizer (OPTIMIZERS.md section 5). */

/** Checks a value against every rule of the contract and reports all errors found. */
export const parseLeasingMixInput = (value: unknown): Parsed<LeasingMixInput> =>
  parseInput(value, { schema: LeasingMixFields, words: LEASING_MIX_WORDS, checkAcrossItems })

/** Measured in the input's `measureMonth`, existing leases included. */
export const LeasingMetrics = z.object({
  /** Money that counts against the incentive budget, whether or not there is one. */
  incentive: z.number(),
  /** Share of all area, 0 to 1. */
  occupancy: z.number(),
  /** Years; `null` when no lease is alive. */
  wault: z.number().nullable(),
  /** Money a year; what has no sector stands under the empty name. */
  rentBySector: z.record(z.string(), z.number()),
})
export type LeasingMetrics = z.infer<typeof LeasingMetrics>

export const LeasingPlan = z.object({
  lettings: z.array(
    z.object({ unit: z.string(), package: z.string(), share: z.number(), area: z.number() }),
  ),
  metrics: LeasingMetrics,
})
export type LeasingPlan = z.infer<typeof LeasingPlan>

export const LeasingMixResult = optimizerResult('leasing-mix', LeasingPlan)
export type LeasingMixResult = z.infer<typeof LeasingMixResult>

/**
 * A package a unit was not offered on. `neededRent` is the yearly rent per unit of area above which it
 * would be; `certainty` says how far that can be trusted, as in the Deal Picker.
 */
export const NotOffered = z.object({
  unitId: z.string(),
  packageId: z.string(),
  neededRent: z.number().nullable(),
  certainty: z.enum(['exact', 'indicative', 'none']),
  sentence: z.string(),
})
export type NotOffered = z.infer<typeof NotOffered>

export const LeasingMixExplanation = z.object({
  ...explanationFields,
  /** The offers nearest to being made come first; at most 2,000 of them. */
  notOffered: z.array(NotOffered),
  notOfferedCount: z.number(),
  /** Units left empty, and why. */
  empty: z.array(z.object({ unitId: z.string(), sentence: z.string() })),
})
export type LeasingMixExplanation = z.infer<typeof LeasingMixExplanation>

/** Whether the model has yes-or-no decisions in it. */
export const isMixedLeasingMix = ({ mode }: LeasingMixInput): boolean => mode === 'whole'
