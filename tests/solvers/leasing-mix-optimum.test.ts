import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { letGreedily } from '#solvers/leasing-mix/leasing-mix-greedy'
import { buildLeasingMixModel } from '#solvers/leasing-mix/leasing-mix-model'
import { isFeasible } from '#solvers/optimizer/solved'
import { describe, expect, it } from 'vitest'
import { makeLettings } from '../bench/solvers/leasing-mix-input.ts'
import { randomLeasing } from './random-leasing.ts'
import { bestSplitLetting, bestWholeLetting, measure } from './reference-leasing.ts'
import { EXAMPLE, optimum, solve } from './solve-leasing.ts'

const close = (value: number) => expect.closeTo(value, 4) as number

describe('Leasing Mix Optimizer on the example of one unit', () => {
  const result = solve({
    ...EXAMPLE,
    whatIf: [{ path: '/waultFloor', value: 6 }],
    frontier: { path: '/waultFloor', from: 2, to: 10, steps: 3 },
  })

  it('earns 143,750: three eighths let for ten years, the rest for two', () => {
    expect(result).toMatchObject({
      optimizer: 'leasing-mix',
      contract: 1,
      status: 'optimal',
      problemClass: 'lp',
      objective: close(143_750),
      objectiveBound: close(143_750),
      gap: 0,
      stoppedBy: 'proof',
      bounds: [],
      warnings: [],
      errors: [],
    })
    expect(result.plan).toEqual({
      lettings: [
        { unit: 'U1', package: 'long', share: close(0.375), area: close(375) },
        { unit: 'U1', package: 'short', share: close(0.625), area: close(625) },
      ],
      metrics: {
        incentive: close(18_750),
        occupancy: close(1),
        wault: close(5),
        rentBySector: { '': close(200_000) },
      },
    })
  })

  it('prices a year of WAULT at 18,750 and the unit at 143,750', () => {
    expect(result.duals).toEqual({ method: 'lp', degenerate: false, note: null })
    expect(result.constraints).toEqual([
      {
        id: 'wault',
        path: '/waultFloor',
        sense: '>=',
        lhs: close(0),
        rhs: 0,
        slack: close(0),
        unit: 'money',
        limit: 5,
        binding: true,
        dual: close(-0.09375),
        limitDual: close(-18_750),
        rhsRange: [close(-600_000), close(1_000_000)],
      },
      {
        id: 'unit:U1',
        path: null,
        sense: '<=',
        lhs: close(1),
        rhs: 1,
        slack: close(0),
        unit: 'share',
        limit: null,
        binding: true,
        dual: close(143_750),
        limitDual: null,
        rhsRange: [close(0), null],
      },
    ])
  })

  it('earns 125,000 with a WAULT of 6, and from 200,000 down to 50,000 along the frontier', () => {
    expect(result.whatIf).toEqual([
      {
        path: '/waultFloor',
        value: 6,
        status: 'optimal',
        objective: close(125_000),
        delta: close(-18_750),
      },
    ])
    expect(result.frontier?.points).toEqual([
      { value: 2, status: 'optimal', objective: close(200_000) },
      { value: 6, status: 'optimal', objective: close(125_000) },
      { value: 10, status: 'optimal', objective: close(50_000) },
    ])
  })

  it('earns 50,000 with the long lease when the unit is let whole', () => {
    const whole = solve({ ...EXAMPLE, mode: 'whole' })
    expect(whole).toMatchObject({
      status: 'optimal',
      problemClass: 'milp',
      objective: close(50_000),
      duals: { method: 'relaxation' },
    })
    expect(whole.plan?.lettings).toEqual([{ unit: 'U1', package: 'long', share: 1, area: 1000 }])
    // The relaxation's prices, at the whole plan's own slack.
    expect(whole.constraints[0]).toMatchObject({
      limitDual: close(-18_750),
      slack: close(1_000_000),
      binding: false,
      rhsRange: null,
    })
  })

  it('pays 12,000 a year for the empty unit when no package suits it', () => {
    const units = [{ id: 'U1', area: 1000, voidCost: 12, type: 'shop' }]
    const packages = [{ id: 'desk', rent: 200, termMonths: 24, unitTypes: ['office'] }]
    const input = { units: [...units, { id: 'U2', area: 1, type: 'office' }], packages }
    const result = solve(input)
    // The office earns 200 in the year.
    expect(result.objective).toBeCloseTo(-11_800, 6)
    expect(result.warnings).toEqual(['unlettable:U1'])
    expect(result.constraints.map(({ id, lhs }) => [id, lhs])).toEqual([
      ['unit:U1', 0],
      ['unit:U2', close(1)],
    ])
  })

  it('has no WAULT where nothing is let', () => {
    const packages = [{ id: 'bad', rent: 0, incentive: 10, termMonths: 12, sector: 'law' }]
    const { plan, objective } = solve({ units: [{ id: 'U1', area: 10 }], packages, waultFloor: 5 })
    expect(objective).toBe(0)
    expect(plan).toEqual({
      lettings: [],
      metrics: { incentive: 0, occupancy: 0, wault: null, rentBySector: {} },
    })
  })
})

describe('Leasing Mix Optimizer against a search of everything', () => {
  it('matches every choice of packages for up to four whole units', () => {
    for (let seed = 1; seed <= 160; seed++) {
      const input = {
        ...randomLeasing(seed, 1 + (seed % 4), 1 + (seed % 5)),
        mode: 'whole' as const,
      }
      expectOptimum(input, bestWholeLetting(input), seed)
    }
  })

  it('matches every corner of what the limits leave of split units', () => {
    for (let seed = 200; seed < 300; seed++) {
      const input = randomLeasing(seed, 1 + (seed % 2), 2)
      expectOptimum(input, bestSplitLetting(input), seed)
    }
    for (let seed = 300; seed < 315; seed++) {
      const input = randomLeasing(seed, 2, 3)
      expectOptimum(input, bestSplitLetting(input), seed)
    }
  })

  it('measures its plans as a month-by-month count does', () => {
    let compared = 0
    for (let seed = 400; seed < 460; seed++) {
      const input = { ...randomLeasing(seed, 5, 4), mode: pickMode(seed) }
      const { plan, objective } = solve(input)
      if (!plan) continue
      const shareOf = new Map(plan.lettings.map((each) => [`${each.unit} ${each.package}`, each]))
      const measured = measure(
        input,
        input.units.map((unit) =>
          input.packages.map(({ id }) => shareOf.get(`${unit.id} ${id}`)?.share ?? 0),
        ),
      )
      const { metrics } = plan
      expect(objective).toBeCloseTo(measured.cash, 3)
      expect(metrics.incentive).toBeCloseTo(measured.incentive, 3)
      expect(metrics.occupancy).toBeCloseTo(measured.occupiedArea / measured.totalArea, 9)
      if (measured.weight > 0) {
        expect(metrics.wault).toBeCloseTo(measured.weightYears / measured.weight, 9)
      }
      for (const [sector, rent] of Object.entries(metrics.rentBySector)) {
        if (sector !== '') expect(rent).toBeCloseTo(measured.rentOf(sector), 4)
      }
      compared += 1
    }
    expect(compared).toBeGreaterThan(30)
  })
})

describe('The quick leasing plan', () => {
  it('keeps every limit where hundreds of units share a budget, a WAULT floor and caps', () => {
    const input = makeLettings(200, 12, 'whole')
    const model = buildLeasingMixModel(input)
    const plan = letGreedily(input, model)
    expect(plan && isFeasible(model, plan)).toBe(true)
  })
})

describe('Leasing Mix Optimizer on inputs of every size', () => {
  it('finds a plan as good whatever the order of units, packages and leases', () => {
    for (let seed = 500; seed < 530; seed++) {
      const input = { ...randomLeasing(seed, 4, 4), mode: pickMode(seed) }
      const reversed = {
        ...input,
        units: input.units.toReversed(),
        packages: input.packages.toReversed(),
        ...(input.existing && { existing: input.existing.toReversed() }),
      }
      const [a, b] = [solve(input), solve(reversed)]
      expect({ seed, status: b.status }).toEqual({ seed, status: a.status })
      if (a.objective !== null) expect(b.objective).toBeCloseTo(a.objective, 3)
    }
  })

  it('gives the same answer to the same input', () => {
    const input = { ...randomLeasing(7, 12, 5), mode: 'whole' as const }
    const { timing: _first, ...first } = solve(input)
    const { timing: _second, ...second } = solve(input)
    expect(second).toEqual(first)
  })

  it('scales with money, from hundredths to billions', () => {
    for (const factor of [1e-4, 1e-2, 1e3, 1e5]) {
      for (let seed = 540; seed < 548; seed++) {
        const input = { ...randomLeasing(seed, 4, 4), mode: pickMode(seed) }
        const [base, scaled] = [solve(input), solve(scaleMoney(input, factor))]
        expect({ seed, status: scaled.status }).toEqual({ seed, status: base.status })
        if (base.objective === null || base.objective === 0) continue
        const ratio = (scaled.objective ?? 0) / factor / base.objective
        expect({ seed, ratio }).toEqual({ seed, ratio: expect.closeTo(1, 6) as number })
      }
    }
  })

  it('lets units of a square metre beside one of ten million', () => {
    const units = [
      { id: 'kiosk', area: 1, voidCost: 10 },
      { id: 'park', area: 1e7, voidCost: 10 },
    ]
    const packages = [{ id: 'p', rent: 120, termMonths: 60, incentive: 20 }]
    // 100 a square metre in the first year.
    expect(optimum({ units, packages }) / (100 * (1e7 + 1))).toBeCloseTo(1, 12)
    // With money for half the park, in part: 5,000,000 at 100, the rest empty at −10.
    const split = solve({ units, packages, incentiveBudget: 1e8 })
    expect((split.objective ?? 0) / (5e6 * 100 - (5e6 + 1) * 10)).toBeCloseTo(1, 9)
    // In whole only the kiosk can be paid for.
    expect(
      optimum({ units, packages, incentiveBudget: 1e8, mode: 'whole' }) / (100 - 1e8),
    ).toBeCloseTo(1, 9)
  })

  it('lets 200 units on 12 packages, whole, within a thousandth of the best', () => {
    const input = { ...randomLeasing(900, 200, 12), mode: 'whole', options: { mipRelGap: 1e-3 } }
    expect(solve(input)).toMatchObject({ status: 'optimal', problemClass: 'milp' })
  })
})

const pickMode = (seed: number) => (seed % 2 === 0 ? ('whole' as const) : ('fractional' as const))

function expectOptimum(input: LeasingMixInput, expected: number | null, seed: number): void {
  const options = { duals: false, explain: false }
  const { status, objective } = solve({ ...input, options })
  expect({ seed, status }).toEqual({ seed, status: expected === null ? 'infeasible' : 'optimal' })
  if (expected === null || objective === null) return
  expect({ seed, gap: Math.abs(objective - expected) / Math.max(1, Math.abs(expected)) }).toEqual({
    seed,
    gap: expect.closeTo(0, 5) as number,
  })
}

const scaleMoney = (input: LeasingMixInput, factor: number): LeasingMixInput => ({
  ...input,
  ...(input.incentiveBudget !== undefined && { incentiveBudget: input.incentiveBudget * factor }),
  units: input.units.map((unit) =>
    Object.assign({}, unit, { voidCost: (unit.voidCost ?? 0) * factor }),
  ),
  packages: input.packages.map((terms) =>
    Object.assign({}, terms, {
      rent: terms.rent * factor,
      incentive: (terms.incentive ?? 0) * factor,
    }),
  ),
  existing: (input.existing ?? []).map((lease) =>
    Object.assign({}, lease, { rent: lease.rent * factor }),
  ),
})
