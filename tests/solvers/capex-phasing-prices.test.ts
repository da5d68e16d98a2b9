import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { buildCapexModel } from '#solvers/capex-phasing/capex-phasing-model'
import { Model } from '#solvers/model/model'
import { describe, expect, it } from 'vitest'
import { randomCapex } from './random-capex.ts'
import { CAPEX_EXAMPLE, solveCapex } from './solve-capex.ts'
import { valueOfRelaxation } from './value-of-relaxation.ts'

describe('shadow prices of the Capex Phasing Planner', () => {
  it('are of the relaxation, and lie between what a little less and a little more of each limit do', () => {
    let priced = 0
    for (let seed = 1; seed <= 40; seed++) {
      const input = roomy(randomCapex(seed, { projects: 5, months: 10 }))
      const result = solveCapex(input)
      if (result.status !== 'optimal') continue
      expect(result.duals.method).toBe('relaxation')
      for (const { id, dual, limitDual, rhs } of result.constraints) {
        const [below, above] = slopesOf(input, id, rhs)
        const room = 1e-2 * Math.max(Math.abs(below), Math.abs(above)) + 1e-6
        const isBetween =
          (dual ?? NaN) >= Math.min(below, above) - room &&
          (dual ?? NaN) <= Math.max(below, above) + room
        expect({ seed, id, dual, below, above, isBetween }).toMatchObject({ isBetween: true })
        expect(limitDual).toBe(dual)
        if (Math.abs(dual ?? 0) > 1e-6) priced += 1
      }
    }
    expect(priced).toBeGreaterThan(50)
  }, 60_000)

  it('add up, over the months of one number, to what that number is worth', () => {
    // Two halves of a project at once in every month of the relaxation: more room is worth its share.
    const projects = ['A', 'B'].map((id) => ({
      id,
      cost: 120,
      durationMonths: 1,
      upliftMonthly: 60,
    }))
    const input = { startMonth: '2027-01', months: 5, projects, monthlyLimit: 60 }
    const { constraints } = solveCapex({ ...input, monthlyLimit: 120, options: {} })
    const total = constraints.reduce((sum, { limitDual }) => sum + (limitDual ?? 0), 0)
    // With 120 a month A starts in January, B in February: 4 · 60 − 120 and 3 · 60 − 120. Another
    // 12 a month let a tenth of B start a month sooner, worth 0.1 · 60 = 6 for 12: 0.5 for each 1.
    expect(total).toBeCloseTo(0.5, 6)
  })

  it('say what money in the pot is worth where the floor holds a plan back', () => {
    const { bounds } = solveCapex(CAPEX_EXAMPLE)
    const pot = bounds.filter(({ variable }) => variable.startsWith('cash:'))
    expect(pot.length).toBeGreaterThan(0)
    for (const { bound, value, dual } of pot) {
      expect({ bound, isEmpty: Math.abs(value) < 1e-3, costs: dual < 0 }).toEqual({
        bound: 'lower',
        isEmpty: true,
        costs: true,
      })
    }
  })

  it('leave all prices out when they are not asked for', () => {
    const { duals, constraints, bounds } = solveCapex({
      ...CAPEX_EXAMPLE,
      options: { duals: false },
    })
    expect(duals.method).toBe('none')
    expect(constraints.every(({ dual, limitDual }) => dual === null && limitDual === null)).toBe(
      true,
    )
    expect(bounds).toEqual([])
  })
})

/** Limits for every project together, and none that must be done, so that there is a plan. */
const roomy = (input: CapexPhasingInput): CapexPhasingInput => ({
  ...input,
  projects: input.projects.map((project) => Object.assign({}, project, { must: false })),
  groups: (input.groups ?? []).map(({ id, projects }) => ({ id, projects, max: 2 })),
  monthlyLimit: 60_000,
  maxParallel: 2,
})

/** Change of the relaxation's value per unit of one row's right-hand side, downwards and upwards. */
function slopesOf(input: CapexPhasingInput, id: string, rhs: number): [number, number] {
  const step = 1e-4 * Math.max(1, Math.abs(rhs))
  const [less, same, more] = [-step, 0, step].map((change) => relaxedValue(input, id, change))
  const slope = (from: number | undefined, to: number | undefined, none: number) =>
    from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)
      ? none
      : (to - from) / step
  return [slope(less, same, Infinity), slope(same, more, 0)]
}

function relaxedValue(input: CapexPhasingInput, id: string, change: number): number {
  const original = buildCapexModel(input)
  const model = new Model()
  model.columns = original.columns
  model.rows = original.rows.map((row) =>
    row.name === id ? Object.assign({}, row, { rhs: row.rhs + change }) : row,
  )
  model.objective = original.objective
  return valueOfRelaxation(model)
}
