import type { ResolvedOptions } from '#shared/optimizer/optimizer-input'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import type { MixedProgress } from '../highs/mixed.ts'
import type { Solved } from './solved.ts'

/** How one model is to be solved, and who is told meanwhile. */
export type SolveModel = Pick<ResolvedOptions, 'mipRelGap' | 'duals' | 'ranging'> & {
  /** For everything, shadow prices too. */
  readonly timeLimitSec: number
  /** A quick plan, made when it is first of use. */
  readonly quickPlan: () => Float64Array | null
  /** A better quick plan, made from the relaxation and its prices. */
  readonly refine?: ((prices: ShadowPrices) => Float64Array | null) | undefined
  readonly onProgress?: (progress: MixedProgress) => void
  readonly onIncumbent?: (solved: Solved) => void
  /** The plan is found; what its limits are worth is worked out next. */
  readonly onPricing?: (limitSec: number) => void
}
