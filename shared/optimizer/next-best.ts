import { AnyResult } from '#shared/optimizer/optimizers'
import { z } from 'zod'

/** How many other plans are looked for, and how much worse than the best they may be. */
export const NEXT_BEST_COUNT = 5
export const NEXT_BEST_WITHIN = 0.02

/** Another plan that is nearly as good. */
export const NextBest = z.object({
  objective: z.number(),
  /** Against the best plan; never better, so ≤ 0 where more is better. */
  delta: z.number(),
  /** The plan, in a result that says nothing else. */
  result: AnyResult,
})
export type NextBest = z.infer<typeof NextBest>

/** What a search for other plans found; not complete where time ran out before it was through. */
export const NextBestAnswer = z.object({ plans: z.array(NextBest), isComplete: z.boolean() })
export type NextBestAnswer = z.infer<typeof NextBestAnswer>

/** How many solves the search has made; the answer comes last. */
export const NextBestStep = z.object({ step: z.int(), answer: NextBestAnswer.nullable() })
export type NextBestStep = z.infer<typeof NextBestStep>
