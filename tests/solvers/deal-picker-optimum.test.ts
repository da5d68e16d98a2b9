import type { Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { describe, expect, it } from 'vitest'
import { makeRandom, randomInput } from './random-deals.ts'
import { bestFractionalObjective, bestWholeObjective } from './reference-solver.ts'
import { EXAMPLE, optimum, solve } from './solve.ts'

const close = (value: number) => expect.closeTo(value, 4) as number

describe('Deal Picker on the example of three deals', () => {
  const result = solve({
    ...EXAMPLE,
    frontier: { path: '/budget', from: 0, to: 1_200_000, steps: 3 },
  })

  it('earns 62,500: A in full, 60 % of B, 25 % of C', () => {
    expect(result).toMatchObject({
      optimizer: 'deal-picker',
      contract: 1,
      status: 'optimal',
      problemClass: 'lp',
      objective: close(62_500),
      objectiveBound: close(62_500),
      gap: 0,
      stoppedBy: 'proof',
      warnings: [],
      errors: [],
    })
    expect(result.plan).toEqual({
      deals: [
        { id: 'A', share: 1, amount: 600_000 },
        { id: 'B', share: close(0.6), amount: close(300_000) },
        { id: 'C', share: close(0.25), amount: close(100_000) },
      ],
      invested: close(1_000_000),
      loan: 0,
      equity: close(1_000_000),
      cashLeft: close(0),
      annualIncome: close(75_000),
      riskCharge: close(12_500),
      interest: 0,
      yield: close(0.075),
      risk: close(0.025),
    })
  })

  it('prices the budget at 0.05 from 700,000 to 1,200,000 and the cap at 0.005 from 600,000 to 1,000,000', () => {
    expect(result.duals).toEqual({ method: 'lp', degenerate: false, note: null })
    expect(result.constraints).toEqual([
      {
        id: 'budget',
        path: '/budget',
        sense: '<=',
        lhs: close(1_000_000),
        rhs: 1_000_000,
        slack: close(0),
        unit: 'money',
        limit: 1_000_000,
        binding: true,
        dual: close(0.05),
        limitDual: close(0.05),
        rhsRange: [close(700_000), close(1_200_000)],
      },
      {
        id: 'cap:sector:office:maxAmount',
        path: '/caps/0/maxAmount',
        sense: '<=',
        lhs: close(700_000),
        rhs: 700_000,
        slack: close(0),
        unit: 'money',
        limit: 700_000,
        binding: true,
        dual: close(0.005),
        limitDual: close(0.005),
        rhsRange: [close(600_000), close(1_000_000)],
      },
    ])
  })

  it('lists deal A, held back by its own size at 9,000 a year', () => {
    expect(result.bounds).toEqual([
      { variable: 'deal:A', bound: 'upper', value: 1, dual: close(9000) },
    ])
  })

  it('has a frontier of 0, 42,000 and 72,500', () => {
    expect(result.frontier?.points).toEqual([
      { value: 0, status: 'optimal', objective: close(0) },
      { value: 600_000, status: 'optimal', objective: close(42_000) },
      { value: 1_200_000, status: 'optimal', objective: close(72_500) },
    ])
  })

  it('earns 47,000 with B and C when deals are whole', () => {
    const whole = solve({ ...EXAMPLE, mode: 'whole' })
    expect(whole).toMatchObject({
      status: 'optimal',
      problemClass: 'milp',
      objective: close(47_000),
    })
    expect(whole.plan?.deals.map(({ id }) => id)).toEqual(['B', 'C'])
    expect(whole.duals.method).toBe('relaxation')
  })

  it('buys nothing when one sector alone is capped at half of what is invested', () => {
    const caps = [{ by: 'sector', key: 'office', maxShare: 0.5 }]
    const deals = EXAMPLE.deals.filter(({ sector }) => sector === 'office')
    expect(solve({ budget: 1000, deals, caps })).toMatchObject({
      status: 'optimal',
      objective: 0,
      warnings: ['nothing_picked'],
    })
  })
})

describe('Deal Picker against a search of everything', () => {
  it('matches every subset of up to twelve whole deals', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const input: DealPickerInput = { ...randomInput(seed, 4 + (seed % 9)), mode: 'whole' }
      const counted = seed % 4 === 0 ? { ...input, minDeals: 1, maxDeals: 3 } : input
      const ticketed = seed % 5 === 0 ? { ...counted, ticket: { min: 200_000 } } : counted
      expectOptimum(ticketed, bestWholeObjective(ticketed), seed)
    }
  })

  it('matches every corner of what the limits leave of fractional deals', () => {
    for (let seed = 200; seed < 260; seed++) {
      const input = randomInput(seed, 3)
      expectOptimum(input, bestFractionalObjective(input), seed)
    }
  })

  it('matches every choice of deals with tickets and a number of deals', () => {
    for (let seed = 300; seed < 340; seed++) {
      const random = makeRandom(seed)
      const base = randomInput(seed, 3)
      const ticket = { min: Math.round(random() * 300_000), max: 500_000 + random() * 300_000 }
      const input = { ...base, ticket, ...(random() < 0.5 && { maxDeals: 2 }) }
      expectOptimum(input, bestFractionalObjective(input), seed)
    }
  })
})

describe('Deal Picker on inputs of every size', () => {
  it('finds the same plan whatever the order of the deals', () => {
    for (let seed = 400; seed < 420; seed++) {
      const input = randomInput(seed, 9)
      const reversed = { ...input, deals: input.deals.toReversed() }
      const [a, b] = [solve(input), solve(reversed)]
      expect(b.status).toBe(a.status)
      if (a.objective !== null) expect(b.objective).toBeCloseTo(a.objective, 2)
    }
  })

  it('gives the same answer to the same input', () => {
    const input = { ...randomInput(7, 40), mode: 'whole' as const }
    const { timing: _first, ...first } = solve(input)
    const { timing: _second, ...second } = solve(input)
    expect(second).toEqual(first)
  })

  it('scales with money, from deals of a cent to deals of a billion', () => {
    const base = optimum(EXAMPLE)
    for (const factor of [1e-5, 1e-3, 1e3, 1e6]) {
      expect(optimum(scaleMoney(EXAMPLE, factor)) / factor / base).toBeCloseTo(1, 6)
      const whole = { ...scaleMoney(EXAMPLE, factor), mode: 'whole' }
      expect(optimum(whole) / factor / 47_000).toBeCloseTo(1, 6)
    }
  })

  it('keeps a budget of 100 among deals of up to 1,000,000,000,000', () => {
    const deals = [
      { id: 'flat', price: 60, yield: 0.05 },
      { id: 'garage', price: 1, yield: 0.06 },
      { id: 'shop', price: 50, yield: 0.055 },
      { id: 'tower', price: 1e12, yield: 0.2, exclude: false },
    ]
    const whole = solve({ mode: 'whole', budget: 100, deals })
    expect(whole.plan?.deals.map(({ id }) => id)).toEqual(['flat', 'garage'])
    expect(whole.objective).toBeCloseTo(3.06, 9)
    // A share of the tower, at 20 %, beats everything else.
    expect(optimum({ budget: 100, deals })).toBeCloseTo(20, 9)
  })

  it('keeps a budget of a trillion with a deal of 1 beside one of a trillion', () => {
    const deals = [
      { id: 'garage', price: 1, yield: 0.5 },
      { id: 'tower', price: 1e12, yield: 0.05 },
    ]
    const { plan, objective } = solve({ budget: 1e12, deals })
    expect(plan?.invested).toBeLessThanOrEqual(1e12 * (1 + 1e-9))
    expect((objective ?? 0) / (0.05 * 1e12)).toBeCloseTo(1, 9)
  })

  it('warns of a deal that the tickets exclude', () => {
    const deals: Deal[] = [
      { id: 'small', price: 100, yield: 0.1 },
      { id: 'large', price: 500, yield: 0.05 },
    ]
    const { warnings, plan } = solve({ budget: 1000, deals, ticket: { min: 200 } })
    expect(warnings).toEqual(['unpickable:small'])
    expect(plan?.deals).toEqual([{ id: 'large', share: 1, amount: 500 }])
  })
})

function expectOptimum(input: DealPickerInput, expected: number | null, seed: number): void {
  const { status, objective } = solve(input)
  expect({ seed, status }).toEqual({ seed, status: expected === null ? 'infeasible' : 'optimal' })
  if (expected === null || objective === null) return
  expect({ seed, gap: Math.abs(objective - expected) / Math.max(1, Math.abs(expected)) }).toEqual({
    seed,
    gap: expect.closeTo(0, 5) as number,
  })
}

const scaleMoney = (input: typeof EXAMPLE, factor: number) => ({
  ...input,
  budget: input.budget * factor,
  caps: input.caps.map((cap) => ({ ...cap, maxAmount: cap.maxAmount * factor })),
  deals: input.deals.map((deal) => ({ ...deal, price: deal.price * factor })),
})
