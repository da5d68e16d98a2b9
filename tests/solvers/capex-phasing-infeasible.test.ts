import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { describe, expect, it } from 'vitest'
import { applyMoves } from './capex-moves.ts'
import { randomCapex } from './random-capex.ts'
import { cheapestWayOut, everyOutcome, smallestConflict } from './reference-capex.ts'
import { CAPEX_EXAMPLE, solveCapex } from './solve-capex.ts'

const close = (value: number, digits = 6) => expect.closeTo(value, digits) as number

describe('Capex Phasing Planner on limits that cannot all hold', () => {
  it('says that a deadline and the pot stand against a project that must be done', () => {
    const projects = CAPEX_EXAMPLE.projects.map((project) =>
      project.id === 'B' ? { ...project, must: true, deadline: '2027-03' } : project,
    )
    const { status, plan, infeasibility } = solveCapex({ ...CAPEX_EXAMPLE, projects })
    expect({ status, plan }).toEqual({ status: 'infeasible', plan: null })
    // A and C in time leave too little for B; later the rent of both pays for it.
    expect(infeasibility?.conflict).toEqual(['cash', 'deadline:B', 'must:B'])
    expect(infeasibility?.conflictComplete).toBe(true)
    // B alone from January needs 180,000 of 120,000: half the pot again. By May instead of March: 2 of 3 months.
    expect(infeasibility?.relaxation?.total).toBeCloseTo(0.5, 6)
    expect(infeasibility?.relaxation?.moves).toEqual([
      {
        id: expect.stringMatching(/^cash:2027-0[123]$/),
        by: close(60_000, 0),
        cost: close(0.5),
        newLimit: close(60_000, 0),
      },
    ])
  })

  it('lets a project be late where that is the only way, and counts the months', () => {
    const project = { id: 'A', cost: 100, durationMonths: 3, must: true, deadline: '2027-02' }
    const { infeasibility, warnings } = solveCapex({
      startMonth: '2027-01',
      months: 12,
      projects: [project],
    })
    expect(warnings).toEqual(['unschedulable:A'])
    expect(infeasibility?.conflict).toEqual(['deadline:A', 'must:A'])
    expect(infeasibility?.relaxation).toEqual({
      // Finished in March, one month late of the two there were.
      total: close(0.5),
      moves: [{ id: 'deadline:A', by: close(1), cost: close(0.5), newLimit: close(2) }],
      objective: close(-100),
    })
  })

  it('blames the project alone when the plan is too short for it', () => {
    const project = { id: 'A', cost: 100, durationMonths: 9, must: true, deadline: '2027-04' }
    const { infeasibility } = solveCapex({ startMonth: '2027-01', months: 6, projects: [project] })
    expect(infeasibility?.conflict).toEqual(['must:A'])
    expect(infeasibility?.relaxation?.moves.map(({ id }) => id)).toEqual(['must:A'])
  })

  it('names the order of two projects as a limit, and never gives it up as a way out', () => {
    const projects = ['A', 'B'].map((id) => ({ id, cost: 100, durationMonths: 2, must: true }))
    const precedence = [{ before: 'A', after: 'B', lagMonths: 1 }]
    const { infeasibility } = solveCapex({ startMonth: '2027-01', months: 4, projects, precedence })
    expect(infeasibility?.conflict).toEqual(['precedence:A>B', 'must:B'])
    // B needs A done, and A done leaves B no time.
    expect(infeasibility?.relaxation?.moves).toEqual([
      { id: 'must:B', by: -1, cost: 1, newLimit: 0 },
    ])
  })

  it('names the smallest conflict and the cheapest way out that a search of everything finds', () => {
    let tried = 0
    for (let seed = 1; seed <= 260 && tried < 30; seed++) {
      const input = tighten(randomCapex(seed, { projects: 3, months: 8 }), seed)
      const outcomes = everyOutcome(input)
      if (outcomes.some(({ broken }) => broken.size === 0)) continue
      tried += 1
      const { status, infeasibility } = solveCapex(input)
      const { total, value } = cheapestWayOut(outcomes)
      const { conflict, relaxation } = infeasibility ?? { conflict: [], relaxation: null }
      const moved = (relaxation?.moves ?? []).reduce((sum, { cost }) => sum + cost, 0)
      expect({ seed, status, conflict }).toEqual({
        seed,
        status: 'infeasible',
        conflict: smallestConflict(input, outcomes),
      })
      expect({ seed, total: relaxation?.total, moved }).toEqual({
        seed,
        total: close(total, 5),
        moved: close(total, 5),
      })
      const gap =
        Math.abs((relaxation?.objective ?? Infinity) - value) / Math.max(1, Math.abs(value))
      expect({ seed, gap }).toEqual({ seed, gap: close(0, 5) })
    }
    expect(tried).toBe(30)
  }, 120_000)

  it('becomes feasible when the changes are made, and not with half of them', () => {
    let repaired = 0
    for (let seed = 1; seed <= 70; seed++) {
      const input = tighten(randomCapex(seed, { projects: 3, months: 8 }), seed)
      const { status, infeasibility } = solveCapex(input)
      if (status !== 'infeasible') continue
      const moves = infeasibility?.relaxation?.moves ?? []
      const whole = applyMoves(input, moves, 1)
      const half = applyMoves(input, moves, 0.5)
      const statuses = [whole, half].map(
        (each) => solveCapex({ ...each, options: { explain: false } }).status,
      )
      expect({ seed, statuses }).toEqual({ seed, statuses: ['optimal', 'infeasible'] })
      repaired += 1
    }
    expect(repaired).toBeGreaterThan(12)
  }, 120_000)
})

/** More projects that must be done and less of everything, so that many inputs have no plan. */
function tighten(input: CapexPhasingInput, seed: number): CapexPhasingInput {
  return {
    ...input,
    projects: input.projects.map((project, i) =>
      Object.assign({}, project, {
        exclude: false,
        must: (seed + i) % 3 > 0,
        ...((seed + i) % 4 === 0 && { deadline: addMonths(input.startMonth, 4) }),
        ...((seed + i) % 4 === 0 && { earliest: undefined }),
      }),
    ),
    ...(seed % 2 === 0 && { totalBudget: 150_000 }),
    ...(seed % 3 === 0 && { monthlyLimit: 45_000 }),
  }
}
