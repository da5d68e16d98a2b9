import { z } from 'zod'

const ratioRange = 'Write a DSCR between 0.5 and 5.'
const rateRange = 'Write a rate between 1% and 100%.'

/** The limits that lenders set; null where there is none. */
export const Covenants = z.strictObject({
  minDscr: z.number(ratioRange).min(0.5, ratioRange).max(5, ratioRange).nullable(),
  maxLtv: z.number(rateRange).min(0.01, rateRange).max(1, rateRange).nullable(),
  minDebtYield: z.number(rateRange).min(0.01, rateRange).max(1, rateRange).nullable(),
})
export type Covenants = z.infer<typeof Covenants>

/** What many commercial loans ask for, until the owner writes down what theirs do. */
export const USUAL_COVENANTS: Covenants = { minDscr: 1.25, maxLtv: 0.75, minDebtYield: null }
