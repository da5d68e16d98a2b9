import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { DebtStackResult } from '#shared/debt-stack/debt-stack'
import { firstYearService } from '#solvers/debt-stack/debt-stack-parts'
import { describe, expect, it } from 'vitest'
import { makeStack } from '../bench/solvers/debt-stack-input.ts'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { makeRandom } from './random-deals.ts'
import { randomMixedStack, randomStack } from './random-stacks.ts'
import { bestStackCost, serviceOf } from './reference-stack.ts'

const close = (value: number, digits = 4) => expect.closeTo(value, digits) as number

describe('Debt Stack Mixer on the example of three tranches', () => {
  const result = mix(STACK_EXAMPLE)

  it('costs 510,000 a year: 6,000,000 senior, 1,000,000 mezzanine, 1,000,000 equity', () => {
    expect(result).toMatchObject({
      contract: 1,
      status: 'optimal',
      problemClass: 'lp',
      objective: close(510_000),
      objectiveBound: close(510_000),
      gap: 0,
      stoppedBy: 'proof',
      bounds: [],
      warnings: [],
      errors: [],
    })
    expect(result.plan).toEqual({
      tranches: [
        { id: 'senior', amount: close(6_000_000), share: close(0.75) },
        { id: 'mezz', amount: close(1_000_000), share: close(0.125) },
        { id: 'equity', amount: close(1_000_000), share: close(0.125) },
      ],
      hedges: [],
      metrics: {
        debt: close(7_000_000),
        expectedCost: close(510_000),
        worstCost: close(510_000),
        weightedCost: close(0.06375, 9),
        fixedShare: 1,
        debtYield: close(585 / 7000, 9),
        ltv: { base: close(0.7, 9) },
        dscr: { base: close(1.5, 9) },
      },
      schedule: null,
    })
  })

  it('prices the need at 0.12, cover at −0.2222 and senior money at −0.053333', () => {
    expect(result.duals).toEqual({ method: 'lp', degenerate: false, note: null })
    expect(result.constraints).toEqual([
      {
        id: 'need',
        path: '/need',
        sense: '=',
        lhs: close(8_000_000),
        rhs: 8_000_000,
        slack: close(0),
        unit: 'money',
        limit: 8_000_000,
        binding: true,
        dual: close(0.12, 9),
        limitDual: close(0.12, 9),
        rhsRange: [close(7_000_000), null],
      },
      {
        id: 'dscr:base',
        path: '/minDscr',
        sense: '<=',
        lhs: close(585_000),
        rhs: 585_000,
        slack: close(0),
        unit: 'money/yr',
        limit: 1.5,
        binding: true,
        // One more of income carries 1 / 1.5 / 0.09 of mezzanine in place of equity, 3 points cheaper.
        dual: close(-(0.03 / 1.5 / 0.09), 9),
        limitDual: close(260_000 / 3),
        rhsRange: [close(450_000), close(652_500)],
      },
      {
        id: 'ltvThrough:senior',
        path: '/tranches/0/maxLtvThrough',
        sense: '<=',
        lhs: close(6_000_000),
        rhs: 6_000_000,
        slack: close(0),
        unit: 'money',
        limit: 0.6,
        binding: true,
        dual: close(0.05 - (5 / 9) * 0.09 - (4 / 9) * 0.12, 9),
        limitDual: close(-533_333.3333),
        rhsRange: [close(0), close(7_125_000)],
      },
      {
        id: 'ltvThrough:mezz',
        path: '/tranches/1/maxLtvThrough',
        sense: '<=',
        lhs: close(7_000_000),
        rhs: 7_500_000,
        slack: close(500_000),
        unit: 'money',
        limit: 0.75,
        binding: false,
        dual: 0,
        limitDual: 0,
        rhsRange: [close(7_000_000), null],
      },
    ])
  })

  it('gives every key of the contract, solved or not', () => {
    const keys = Object.keys(DebtStackResult.shape).filter((key) => key !== 'optimizer')
    const inputs = [
      STACK_EXAMPLE,
      { ...STACK_EXAMPLE, tranches: [] },
      { ...STACK_EXAMPLE, noi: 0, tranches: STACK_EXAMPLE.tranches.slice(0, 2) },
    ]
    for (const input of inputs) {
      const answer = mix(input)
      expect(Object.keys(answer).toSorted()).toEqual(keys.toSorted())
      expect(DebtStackResult.safeParse({ optimizer: 'debt-stack', ...answer }).success).toBe(true)
    }
  })
})

describe('Debt Stack Mixer against a search of every corner of every choice', () => {
  it('finds the same cost for linear stacks with every kind of limit', () => {
    let solved = 0
    for (let seed = 1; seed <= 120; seed++) solved += compare(randomStack(seed), seed)
    expect(solved).toBeGreaterThan(60)
  })

  it('finds the same cost where minimums, a number of tranches or one hedge have to be chosen', () => {
    let solved = 0
    for (let seed = 1; seed <= 120; seed++) solved += compare(randomMixedStack(seed), seed)
    expect(solved).toBeGreaterThan(60)
  })
})

/** 1 when there is an optimum, and it is the one of the search; 0 when both say there is no plan. */
function compare(input: DebtStackInput, seed: number): number {
  const { status, objective, plan } = mix(input)
  const expected = bestStackCost(input)
  if (expected === null) {
    expect({ seed, status }).toEqual({ seed, status: 'infeasible' })
    return 0
  }
  expect({ seed, status }).toEqual({ seed, status: 'optimal' })
  expect({ seed, ratio: (objective ?? 0) / expected }).toEqual({ seed, ratio: close(1, 6) })
  const w = input.worstCaseWeight ?? 0
  const { expectedCost = 0, worstCost = 0 } = plan?.metrics ?? {}
  expect(((1 - w) * expectedCost + w * worstCost) / expected).toBeCloseTo(1, 6)
  return 1
}

describe('Debt Stack Mixer', () => {
  it('proves the optimum of many offers of which six may be taken, where rounding breaks what a yes allows', () => {
    const { status, objective, objectiveBound, plan } = mix(makeStack(12, 200, true))
    expect(status).toBe('optimal')
    expect(objective).toBeCloseTo(objectiveBound ?? 0, 0)
    expect(plan?.tranches.filter(({ amount }) => amount > 0).length).toBeLessThanOrEqual(6)
  })

  it('costs the same whatever the order of tranches, hedges and scenarios', () => {
    const shuffle = <Item>(list: readonly Item[], random: () => number): Item[] =>
      list
        .map((item) => ({ item, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
    for (let seed = 1; seed <= 30; seed++) {
      const random = makeRandom(seed)
      for (const input of [randomStack(seed), randomMixedStack(seed)]) {
        const moved = {
          ...input,
          tranches: shuffle(input.tranches, random),
          scenarios: shuffle(input.scenarios, random),
          ...(input.hedges && { hedges: shuffle(input.hedges, random) }),
        }
        const [a, b] = [mix(input), mix(moved)]
        expect({ seed, status: b.status }).toEqual({ seed, status: a.status })
        if (a.objective !== null) expect((b.objective ?? 0) / a.objective).toBeCloseTo(1, 6)
      }
    }
  })

  it('costs k times as much when all money is multiplied by k', () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const input of [randomStack(seed), randomMixedStack(seed)]) {
        const { status, objective } = mix(input)
        for (const factor of [1e-4, 1000, 40_000]) {
          const scaled = mix(scaleMoney(input, factor))
          expect({ seed, factor, status: scaled.status }).toEqual({ seed, factor, status })
          if (objective !== null)
            expect((scaled.objective ?? 0) / objective / factor).toBeCloseTo(1, 6)
        }
      }
    }
  })

  it('takes money that pays for itself at a negative rate, and reports a negative cost', () => {
    const result = mix({
      need: 100,
      value: 100,
      noi: 10,
      scenarios: [{ id: 'low', probability: 1, index: -0.05 }],
      tranches: [
        { id: 'loan', type: 'senior', rateType: 'floating', margin: 0.01 },
        { id: 'own', type: 'equity', rate: 0.1 },
      ],
    })
    expect(result.objective).toBeCloseTo(-4, 9)
    expect(result.plan?.metrics.dscr).toEqual({ low: null })
  })

  it('brings probabilities that add up to a hair less than 1 to exactly 1', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({ id, probability: 0.333_333, index: 0.03 }))
    const result = mix({ ...STACK_EXAMPLE, scenarios: thirds })
    expect(result.objective).toBeCloseTo(510_000, 4)
  })

  it.each([
    ['interest only', {}],
    ['annuity', { amortization: 'annuity', amortMonths: 300 }],
    ['linear', { amortization: 'linear', amortMonths: 240 }],
  ] as const)('counts the first twelve payments of 1 as its service: %s', (_, terms) => {
    for (const rate of [-0.02, 0, 1e-9, 0.03, 0.0725, 0.4]) {
      const tranche = { id: 'a', type: 'senior', rate, ...terms } as const
      expect(firstYearService(tranche, rate)).toBeCloseTo(serviceOf(tranche, rate), 8)
    }
  })
})

function scaleMoney(input: DebtStackInput, factor: number): DebtStackInput {
  const times = (amount: number) => amount * factor
  return {
    ...input,
    need: times(input.need),
    value: times(input.value),
    noi: times(input.noi),
    tranches: input.tranches.map(({ min, max, ...rest }) => ({
      ...rest,
      ...(min !== undefined && { min: times(min) }),
      ...(max !== undefined && { max: times(max) }),
    })),
    ...(input.hedges && {
      hedges: input.hedges.map(({ maxNotional, ...rest }) => ({
        ...rest,
        ...(maxNotional !== undefined && { maxNotional: times(maxNotional) }),
      })),
    }),
  }
}
