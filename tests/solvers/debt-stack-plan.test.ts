import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { roundAmounts } from '#shared/debt-stack/debt-stack-schedule'
import { stackGreedily } from '#solvers/debt-stack/debt-stack-greedy'
import { buildDebtStackModel } from '#solvers/debt-stack/debt-stack-model'
import { evaluate } from '#solvers/model/model'
import { isFeasible } from '#solvers/optimizer/solved'
import { describe, expect, it } from 'vitest'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { makeRandom } from './random-deals.ts'
import { randomMixedStack, randomStack } from './random-stacks.ts'

describe('the schedule in a plan', () => {
  const input = {
    need: 1_000_000.01,
    value: 1_000_000,
    noi: 100_000,
    startDate: '2026-01-31',
    scenarios: [
      { id: 'base', probability: 0.5, index: 0.03 },
      { id: 'high', probability: 0.5, index: 0.05 },
    ],
    tranches: [
      { id: 'A', type: 'senior', rate: 0.06, max: 400_000, termMonths: 2 },
      { id: 'F', type: 'mezz', rateType: 'floating', margin: 0.02, floor: 0.035, max: 300_000 },
      { id: 'P', type: 'pref', rate: 0.1 },
    ],
  }

  it('has the debt of the stack in the scenario asked for, cents and dates exact', () => {
    const { plan } = mix({ ...input, schedule: { include: true, scenario: 'high' } })
    expect(plan?.schedule?.scenario).toBe('high')
    expect(
      plan?.schedule?.tranches.map(({ id, amount, rate, rows }) => [id, amount, rate, rows.length]),
    ).toEqual([
      ['A', 400_000, 0.06, 2],
      ['F', 300_000, 0.07, 60],
    ])
    expect(plan?.schedule?.tranches[0]?.rows).toEqual([
      {
        n: 1,
        date: '2026-02-28',
        opening: 400_000,
        interest: 2000,
        principal: 0,
        balloon: 0,
        closing: 400_000,
      },
      {
        n: 2,
        date: '2026-03-31',
        opening: 400_000,
        interest: 2000,
        principal: 0,
        balloon: 400_000,
        closing: 0,
      },
    ])
  })

  it('is in the first scenario when none is named, and absent when not asked for', () => {
    const { plan } = mix({ ...input, schedule: { include: true } })
    // The index of 3 % counts as the floor of 3.5 %.
    expect(plan?.schedule).toMatchObject({ scenario: 'base', tranches: [{}, { rate: 0.055 }] })
    expect(mix(input).plan?.schedule).toBeNull()
  })

  it('puts what rounding leaves of the need on the largest amount, the first of equals', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({ id, amount: 100 / 3, share: 1 / 3 }))
    expect(roundAmounts(100, { tranches: thirds }, 100)).toEqual([3334, 3333, 3333])
    const halves = [0.005, 60, 39.995].map((amount, k) => ({ id: `${k}`, amount, share: 0 }))
    expect(roundAmounts(100, { tranches: halves }, 100)).toEqual([0, 6000, 4000])
  })
})

describe('the quick stack', () => {
  it('keeps every limit and is never cheaper than the best', () => {
    let found = 0
    for (let seed = 1; seed <= 150; seed++) {
      const input = seed % 3 === 0 ? randomStack(seed) : randomMixedStack(seed)
      const model = buildDebtStackModel(input)
      const values = stackGreedily(input, model)
      if (!values) continue
      expect({ seed, isFeasible: isFeasible(model, values) }).toEqual({ seed, isFeasible: true })
      const { objective } = mix(input)
      const cost = evaluate(model.objective, values)
      expect(cost).toBeGreaterThanOrEqual((objective ?? Infinity) * (1 - 1e-6))
      found += 1
    }
    expect(found).toBeGreaterThan(50)
  })

  it('is the best itself where nothing but order matters', () => {
    const parsed = parseDebtStackInput({ ...STACK_EXAMPLE, maxTranches: 3 })
    if (!parsed.ok) throw new Error('the example is sound')
    const model = buildDebtStackModel(parsed.input)
    const values = stackGreedily(parsed.input, model)
    expect(values && evaluate(model.objective, values)).toBeCloseTo(510_000, 4)
  })
})

describe('large stacks', () => {
  it.each([
    ['12 tranches × 200 scenarios', 12, 200, 4],
    ['40 tranches × 1,000 scenarios', 40, 1000, 20],
  ])(
    'solve to proof: %s, mixed freely and with at most five tranches and one hedge',
    (_, k, s, j) => {
      const input = largeStack(k, s, j)
      const free = mix(input)
      expect(free).toMatchObject({ status: 'optimal', problemClass: 'lp' })
      const chosen = mix({ ...input, maxTranches: 5, hedgeChoice: 'one' })
      expect(chosen).toMatchObject({ status: 'optimal', problemClass: 'milp' })
      expect(chosen.objective ?? 0).toBeGreaterThanOrEqual(
        (free.objective ?? Infinity) * (1 - 1e-6),
      )
    },
  )
})

function largeStack(tranches: number, scenarios: number, hedges: number): DebtStackInput {
  const random = makeRandom(7)
  const between = (low: number, high: number) => low + (high - low) * random()
  return {
    need: 80_000_000,
    value: 100_000_000,
    noi: 6_500_000,
    maxLtv: 0.72,
    minDscr: 1.15,
    fixedShareMin: 0.5,
    worstCaseWeight: 0.3,
    scenarios: Array.from({ length: scenarios }, (_, s) => ({
      id: `s${s}`,
      probability: 1 / scenarios,
      index: between(0.005, 0.075),
      noiFactor: between(0.85, 1.1),
      valueFactor: between(0.8, 1.1),
    })),
    tranches: Array.from({ length: tranches }, (_, k) => {
      const type = (['senior', 'mezz', 'bridge', 'equity'] as const)[k % 4] ?? 'senior'
      const max = 8_000_000 + Math.round(between(0, 12e6))
      const base = { id: `t${k}`, type, rank: (k % 4) + 1, max, upfrontFee: between(0, 0.02) }
      if (type === 'equity') return { ...base, rate: between(0.1, 0.15), max: 60_000_000 }
      return k % 3 === 0
        ? { ...base, rateType: 'floating' as const, margin: between(0.015, 0.05), floor: 0.01 }
        : { ...base, rate: between(0.04, 0.1) }
    }),
    hedges: Array.from({ length: hedges }, (_, j) =>
      j % 2 === 0
        ? {
            id: `h${j}`,
            kind: 'cap' as const,
            strike: between(0.02, 0.05),
            premium: between(0, 0.03),
          }
        : { id: `h${j}`, kind: 'swap' as const, fixedRate: between(0.03, 0.05) },
    ),
  }
}
