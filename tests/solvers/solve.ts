import type { DealPickerResult } from '#shared/deal-picker/deal-picker'
import { loadSolver } from '#solvers/highs/solver'
import { solveOptimizer } from '#solvers/optimizers'

/** The real solver, in this process. */
export const context = { solver: await loadSolver(), clock: () => performance.now() }

export const solve = (input: unknown): DealPickerResult =>
  solveOptimizer(context, 'deal-picker', input)

/** The objective of an input that must have an optimum. */
export function optimum(input: unknown): number {
  const { status, objective } = solve(input)
  if (status !== 'optimal' || objective === null) throw new Error(`the status is ${status}`)
  return objective
}

/** The example of OPTIMIZERS.md section 2. */
export const EXAMPLE = {
  budget: 1_000_000,
  riskPenalty: 0.5,
  caps: [{ by: 'sector', key: 'office', maxAmount: 700_000 }],
  deals: [
    { id: 'A', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' },
    { id: 'B', price: 500_000, yield: 0.07, risk: 0.04, sector: 'retail' },
    { id: 'C', price: 400_000, yield: 0.06, risk: 0.01, sector: 'office' },
  ],
}
