import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { openBoard } from '#solvers/capex-phasing/capex-phasing-board'
import { phaseGreedily } from '#solvers/capex-phasing/capex-phasing-greedy'
import { buildCapexModel } from '#solvers/capex-phasing/capex-phasing-model'
import { evaluate } from '#solvers/model/model'
import { isFeasible } from '#solvers/optimizer/solved'
import { describe, expect, it } from 'vitest'
import { randomCapex } from './random-capex.ts'
import { bestOutcome, everyOutcome } from './reference-capex.ts'
import { bestCapex, CAPEX_EXAMPLE, solveCapex } from './solve-capex.ts'

/** The optimum alone. */
const QUICK = { duals: false, explain: false }
const close = (value: number) => expect.closeTo(value, 4) as number

describe('the example of the contract', () => {
  const result = solveCapex(CAPEX_EXAMPLE)

  it('is worth 480,000: A in January, C in February, B in April', () => {
    expect(result).toMatchObject({
      status: 'optimal',
      problemClass: 'milp',
      objective: close(480_000),
      objectiveBound: close(480_000),
      stoppedBy: 'proof',
      warnings: [],
      errors: [],
      infeasibility: null,
    })
    expect(result.plan?.projects).toEqual([
      { id: 'A', start: '2027-01', finish: '2027-01', npv: close(260_000) },
      { id: 'B', start: '2027-04', finish: '2027-05', npv: close(120_000) },
      { id: 'C', start: '2027-02', finish: '2027-02', npv: close(100_000) },
    ])
    expect(result.plan?.notDone).toEqual([])
  })

  it('pays each project from what is in the pot', () => {
    const months = result.plan?.months ?? []
    expect(months.map(({ month }) => month)).toEqual([
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
      '2027-09',
      '2027-10',
    ])
    expect(months.map(({ cash }) => cash)).toEqual(
      [20, 0, 60, 30, 0, 120, 240, 360, 480, 600].map((thousands) => close(thousands * 1000)),
    )
    expect(months[3]).toEqual({
      month: '2027-04',
      spend: close(90_000),
      uplift: close(60_000),
      rentLoss: 0,
      parallel: 1,
      crews: {},
      cash: close(30_000),
    })
  })

  it('reports a row for every month of the limit, in order, with prices of the relaxation', () => {
    expect(result.constraints).toHaveLength(10)
    expect(result.constraints[3]).toMatchObject({
      id: 'maxParallel:2027-04',
      path: '/maxParallel',
      sense: '<=',
      lhs: 1,
      rhs: 1,
      slack: 0,
      unit: 'count',
      limit: 1,
      binding: true,
      rhsRange: null,
    })
    expect(result.duals.method).toBe('relaxation')
  })

  it('does A alone, for 260,000, when the uplift is not reinvested', () => {
    const cash = { ...CAPEX_EXAMPLE.cash, reinvestUplift: false }
    const { objective, plan } = solveCapex({ ...CAPEX_EXAMPLE, cash })
    expect(objective).toBeCloseTo(260_000, 4)
    expect(plan?.projects.map(({ id }) => id)).toEqual(['A'])
    expect(plan?.notDone).toEqual(['B', 'C'])
  })
})

describe('Capex Phasing Planner against a search of everything', () => {
  it('matches every combination of starts of up to four projects', () => {
    const seen = { optimal: 0, infeasible: 0 }
    for (let seed = 1; seed <= 120; seed++) {
      const input = randomCapex(seed)
      const expected = bestOutcome(everyOutcome(input))
      const { status, objective, errors } = solveCapex({ ...input, options: QUICK })
      expect({ seed, status, errors }).toEqual({
        seed,
        status: expected === null ? 'infeasible' : 'optimal',
        errors: [],
      })
      seen[expected === null ? 'infeasible' : 'optimal'] += 1
      if (expected === null || objective === null) continue
      const gap = (objective - expected) / Math.max(1, Math.abs(expected))
      expect({ seed, gap }).toEqual({ seed, gap: expect.closeTo(0, 5) as number })
    }
    expect(seen.optimal).toBeGreaterThan(70)
    expect(seen.infeasible).toBeGreaterThan(10)
  }, 120_000)
})

describe('the quick plan', () => {
  it('keeps every limit and comes within a tenth of the optimum on most small inputs', () => {
    const seen = { found: 0, near: 0, feasible: 0 }
    for (let seed = 300; seed < 380; seed++) {
      const input = randomCapex(seed)
      const model = buildCapexModel(input)
      const values = phaseGreedily(input, model)
      const { status, objective } = solveCapex({ ...input, options: QUICK })
      if (status !== 'optimal' || objective === null) {
        expect({ seed, values }).toEqual({ seed, values: null })
        continue
      }
      seen.feasible += 1
      if (!values) continue
      seen.found += 1
      expect({ seed, kept: isFeasible(model, values) }).toEqual({ seed, kept: true })
      const value = evaluate(model.objective, values)
      expect(value).toBeLessThanOrEqual(objective + 1e-6 * Math.max(1, Math.abs(objective)))
      if (value >= objective - 0.1 * Math.abs(objective) - 1e-6) seen.near += 1
    }
    expect(seen.found / seen.feasible).toBeGreaterThan(0.9)
    expect(seen.near / seen.feasible).toBeGreaterThan(0.8)
  })

  it('puts every project on the board of a plan without limits', () => {
    const projects = Array.from({ length: 5 }, (_, i) => ({
      id: `p${i}`,
      cost: 100,
      durationMonths: 2,
      upliftMonthly: 60,
    }))
    const input = { startMonth: '2027-01', months: 8, projects }
    expect(openBoard(input).cards).toHaveLength(5)
    const model = buildCapexModel(input)
    const values = phaseGreedily(input, model)
    // Each starts in month 0 and earns in 6 of 8 months: 6 · 60 − 100 = 260.
    expect(values && evaluate(model.objective, values)).toBeCloseTo(5 * 260, 6)
  })
})

describe('Capex Phasing Planner on inputs of every kind', () => {
  it('finds the same value whatever the order of projects, crews, orders and groups', () => {
    for (let seed = 500; seed < 530; seed++) {
      const input = randomCapex(seed)
      const reversed: CapexPhasingInput = {
        ...input,
        projects: input.projects.toReversed(),
        crews: (input.crews ?? []).toReversed(),
        precedence: (input.precedence ?? []).toReversed(),
        groups: (input.groups ?? []).toReversed(),
      }
      expect({ seed, ...answerOf(reversed) }).toEqual({ seed, ...answerOf(input) })
    }
  })

  it('never gains from a tighter limit', () => {
    for (let seed = 600; seed < 630; seed++) {
      const input = randomCapex(seed)
      const { objective } = solveCapex({ ...input, options: QUICK })
      if (objective === null) continue
      const { totalBudget = 300_000, monthlyLimit = 80_000 } = input
      const tighter = [
        { ...input, maxParallel: 1 },
        { ...input, totalBudget: 0.7 * totalBudget },
        { ...input, monthlyLimit: times(monthlyLimit, 0.8) },
      ]
      for (const [k, each] of tighter.entries()) {
        const less = solveCapex({ ...each, options: QUICK }).objective ?? -Infinity
        const isLess = less <= objective + 1e-6 * Math.abs(objective)
        expect({ seed, k, isLess }).toEqual({ seed, k, isLess: true })
      }
    }
  })

  it('scales with money, from cents to billions', () => {
    for (const seed of [1, 2, 4, 6]) {
      const input = randomCapex(seed)
      const base = solveCapex(input)
      for (const factor of [1e-4, 1e4]) {
        const scaled = solveCapex(scaleMoney(input, factor))
        expect({ seed, factor, status: scaled.status }).toEqual({
          seed,
          factor,
          status: base.status,
        })
        if (base.objective === null) continue
        expect((scaled.objective ?? 0) / factor / base.objective).toBeCloseTo(1, 5)
      }
    }
  })

  it('gives the same answer to the same input', () => {
    const input = randomCapex(3, { projects: 9, months: 14 })
    const { timing: _first, ...first } = solveCapex(input)
    const { timing: _second, ...second } = solveCapex(input)
    expect(second).toEqual(first)
  })

  it('warns of a project that no start fits, unless it is left out', () => {
    const { projects } = CAPEX_EXAMPLE
    const [a, b, c] = projects
    const late = { ...CAPEX_EXAMPLE, projects: [a, { ...b, deadline: '2027-01' }, c] }
    expect(solveCapex(late).warnings).toEqual(['unschedulable:B'])
    const out = { ...late, projects: [a, { ...late.projects[1], exclude: true }, c] }
    expect(solveCapex(out).warnings).toEqual([])
    expect(bestCapex(out)).toBeCloseTo(360_000, 4)
  })

  it('counts rent beyond the plan at the exit yield, also of works that end with it', () => {
    const project = {
      id: 'A',
      cost: 1000,
      durationMonths: 2,
      upliftMonthly: 10,
      earliest: '2027-03',
    }
    const input = { startMonth: '2027-01', months: 4, projects: [project] }
    // No start pays within the plan; with rent at 6 % the last month of the plan is not too late.
    expect(bestCapex(input)).toBe(0)
    expect(bestCapex({ ...input, exitYield: 0.06 })).toBeCloseTo((12 * 10) / 0.06 - 1000, 6)
    const lagging = { ...project, upliftLagMonths: 1 }
    expect(bestCapex({ ...input, projects: [lagging], exitYield: 0.06 })).toBe(0)
  })

  it('answers what-ifs and a frontier along a limit', () => {
    const { whatIf, frontier } = solveCapex({
      ...CAPEX_EXAMPLE,
      whatIf: [
        { path: '/maxParallel', value: 2 },
        { path: '/cash/reinvestUplift', value: false },
        { path: '/projects/0/deadline', value: '2027-13' },
        { path: '/crews/0/capacity', value: 1 },
      ],
      frontier: { path: '/cash/opening', from: 0, to: 200_000, steps: 3 },
    })
    expect(whatIf.map(({ status, delta }) => [status, delta])).toEqual([
      ['optimal', expect.any(Number)],
      ['optimal', close(-220_000)],
      ['invalid_input', null],
      ['invalid_input', null],
    ])
    expect(whatIf[2]?.errors?.[0]?.code).toBe('bad_date')
    expect(whatIf[3]?.errors?.[0]?.code).toBe('bad_path')
    // 100,000 pays A in January, whose rent pays C in March and B from May; 200,000 A and C sooner.
    expect(frontier?.points.map(({ status }) => status)).toEqual(['optimal', 'optimal', 'optimal'])
    expect(frontier?.points[0]?.objective).toBe(0)
  })
})

/** Status and value, to the cent. */
function answerOf(input: CapexPhasingInput) {
  const { status, objective } = solveCapex({ ...input, options: QUICK })
  return { status, cents: objective === null ? null : Math.round(objective * 100) + 0 }
}

const times = (value: number | number[], factor: number) =>
  typeof value === 'number' ? value * factor : value.map((each) => each * factor)

function scaleMoney(input: CapexPhasingInput, factor: number): CapexPhasingInput {
  const { cash, monthlyLimit, totalBudget } = input
  return {
    ...input,
    ...(cash && {
      cash: {
        ...cash,
        opening: cash.opening * factor,
        floor: (cash.floor ?? 0) * factor,
        inflow: times(cash.inflow ?? 0, factor),
      },
    }),
    ...(monthlyLimit !== undefined && { monthlyLimit: times(monthlyLimit, factor) }),
    ...(totalBudget !== undefined && { totalBudget: totalBudget * factor }),
    projects: input.projects.map((project) =>
      Object.assign({}, project, {
        cost: project.cost * factor,
        upliftMonthly: (project.upliftMonthly ?? 0) * factor,
        rentLossMonthly: (project.rentLossMonthly ?? 0) * factor,
      }),
    ),
  }
}
