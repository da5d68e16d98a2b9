import type { CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { capexPhasing } from '#solvers/capex-phasing/capex-phasing-solve'
import { optimize } from '#solvers/optimizer/optimize'
import type { Report } from '#solvers/optimizer/optimizer'
import { context } from './solve.ts'

export const solveCapex = (input: unknown): Report<CapexPlan> =>
  optimize(context, capexPhasing, input, {
    phase: () => undefined,
    progress: () => undefined,
    incumbent: () => undefined,
  })

/** The objective of an input that must have an optimum. */
export function bestCapex(input: unknown): number {
  const { status, objective } = solveCapex(input)
  if (status !== 'optimal' || objective === null) throw new Error(`the status is ${status}`)
  return objective
}

/** The example of OPTIMIZERS.md section 4. */
export const CAPEX_EXAMPLE = {
  startMonth: '2027-01',
  months: 10,
  cash: { opening: 120_000, floor: 0, reinvestUplift: true },
  maxParallel: 1,
  precedence: [{ before: 'A', after: 'C' }],
  projects: [
    { id: 'A', cost: 100_000, durationMonths: 1, upliftMonthly: 40_000 },
    { id: 'B', cost: 180_000, durationMonths: 2, upliftMonthly: 60_000 },
    { id: 'C', cost: 60_000, durationMonths: 1, upliftMonthly: 20_000 },
  ],
}
