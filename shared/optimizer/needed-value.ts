import { z } from 'zod'

/**
 * The answer to "from which number on would this be chosen?", found by solving again: the price of a deal,
 * the rate of a tranche, the rent that a project brings a month, the rent of an offer.
 */
export const NeededValue = z.object({
  optionId: z.string(),
  /** The number as it is in the input. */
  offered: z.number(),
  isChosen: z.boolean(),
  /** Chosen at the first number, not at the second; null when no number was found. */
  bracket: z.tuple([z.number(), z.number()]).nullable(),
  /** The number at which it is chosen; null when it would be at none, or time ran out. */
  needed: z.number().nullable(),
  /** False where a solve had to be stopped before its answer was sure. */
  complete: z.boolean(),
  solves: z.int(),
  sentence: z.string(),
})
export type NeededValue = z.infer<typeof NeededValue>

/** How many solves the search has made; the answer comes last. */
export const NeededStep = z.object({ step: z.int(), answer: NeededValue.nullable() })
export type NeededStep = z.infer<typeof NeededStep>

/** A unit and a package as one option; the parts may hold any character. */
export const optionOfLetting = (unitId: string, packageId: string): string =>
  JSON.stringify([unitId, packageId])
