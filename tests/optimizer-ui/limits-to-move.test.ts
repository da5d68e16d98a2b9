import type { Run } from '#shared/optimizer/optimizations'
import { explainResult, solveOptimizer } from '#solvers/optimizers'
import { describe, expect, it } from 'vitest'
import { limitsToMove } from '../../renderer/optimizer/limits-to-move.ts'
import { context } from '../solvers/solve.ts'

const STYLE = { currency: 'USD', locale: 'en-US' }

/** A stored run, solved and put into words by the real solver. */
function runOf(optimizer: Run['optimizer'], input: Record<string, unknown>): Run {
  const result = solveOptimizer(context, optimizer, input)
  const explanation = explainResult(input, result, STYLE)
  // The parts of a stored run that its limits are read from.
  return { optimizer, input, result, explanation, status: result.status } as unknown as Run
}

const works = (opening: number) => ({
  startMonth: '2027-01',
  months: 12,
  cash: { opening, floor: 10_000 },
  monthlyLimit: 50_000,
  projects: [
    { id: 'roof', cost: 80_000, durationMonths: 2, upliftMonthly: 9000, must: true },
    { id: 'lift', cost: 60_000, durationMonths: 2, upliftMonthly: 4000 },
  ],
})

const placesOf = (run: Run) => limitsToMove(run).map(({ path, value }) => [path, value])

describe('The limits that can be moved', () => {
  it('have the cash floor and the opening cash of a capex plan among them, which no row stands for', () => {
    const run = runOf('capex-phasing', works(100_000))
    expect(run.status).toBe('optimal')
    expect(placesOf(run)).toEqual([
      ['/monthlyLimit', 50_000],
      ['/cash/floor', 10_000],
      ['/cash/opening', 100_000],
    ])
    const floor = limitsToMove(run).find(({ path }) => path === '/cash/floor')
    expect(floor).toMatchObject({ label: 'Cash floor', unit: 'money', min: 0, max: 200_000 })
  })

  it('are those in conflict where no plan exists: 80,000 of works that must be paid from 60,000', () => {
    const run = runOf('capex-phasing', works(60_000))
    expect(run.status).toBe('infeasible')
    expect(placesOf(run)).toEqual([
      ['/cash/floor', 10_000],
      ['/cash/opening', 60_000],
    ])
  })

  it('tell at which value a plan exists: 1,200,000 to be invested need a budget of as much', () => {
    const input = {
      budget: 1_000_000,
      minInvested: 1_200_000,
      deals: [{ id: 'A', price: 2_000_000, yield: 0.05 }],
    }
    const run = runOf('deal-picker', input)
    expect(placesOf(run)).toEqual([
      ['/budget', 1_000_000],
      ['/minInvested', 1_200_000],
    ])
    const budget = limitsToMove(run)[0]
    expect(budget).toMatchObject({ label: 'Budget', max: 2_000_000 })
    expect(solveOptimizer(context, 'deal-picker', { ...input, budget: 1_200_000 }).status).toBe(
      'optimal',
    )
  })
})
