import type { DebtStackPlan } from '#shared/debt-stack/debt-stack'
import type { Report } from '#solvers/optimizer/optimizer'
import { debtStack } from '#solvers/debt-stack/debt-stack-solve'
import { optimize } from '#solvers/optimizer/optimize'
import { context } from './solve.ts'

const SILENT = { phase: () => undefined, progress: () => undefined, incumbent: () => undefined }

/** The real solver, in this process. */
export const mix = (input: unknown): Report<DebtStackPlan> =>
  optimize(context, debtStack, input, SILENT)

/** The example of OPTIMIZERS.md section 3. */
export const STACK_EXAMPLE = {
  need: 8_000_000,
  value: 10_000_000,
  noi: 585_000,
  minDscr: 1.5,
  scenarios: [{ id: 'base', probability: 1, index: 0 }],
  tranches: [
    { id: 'senior', type: 'senior', rank: 1, rate: 0.05, maxLtvThrough: 0.6 },
    { id: 'mezz', type: 'mezz', rank: 2, rate: 0.09, maxLtvThrough: 0.75 },
    { id: 'equity', type: 'equity', rank: 9, rate: 0.12 },
  ],
}
