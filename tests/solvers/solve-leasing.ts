import type { LeasingMixResult } from '#shared/leasing-mix/leasing-mix'
import { loadSolver } from '#solvers/highs/solver'
import { solveOptimizer } from '#solvers/optimizers'

/** The real solver, in this process. */
export const context = { solver: await loadSolver(), clock: () => performance.now() }

export const solve = (input: unknown): LeasingMixResult =>
  solveOptimizer(context, 'leasing-mix', input)

/** The objective of an input that must have an optimum. */
export function optimum(input: unknown): number {
  const { status, objective } = solve(input)
  if (status !== 'optimal' || objective === null) throw new Error(`the status is ${status}`)
  return objective
}

/** The example of OPTIMIZERS.md section 5. */
export const EXAMPLE = {
  waultFloor: 5,
  measureMonth: 0,
  units: [{ id: 'U1', area: 1000 }],
  packages: [
    { id: 'long', rent: 200, termMonths: 120, freeMonths: 6, incentive: 50 },
    { id: 'short', rent: 200, termMonths: 24 },
  ],
}
