import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { randomMixedStack, randomStack } from './random-stacks.ts'

type Answer = ReturnType<typeof mix>

describe('Debt Stack Mixer shadow prices', () => {
  it('equal what a small change of each number the user typed does to the cost', () => {
    let compared = 0
    for (let seed = 1; seed <= 90; seed++) {
      const input = randomStack(seed)
      const result = mix(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      for (const path of new Set(result.constraints.map((row) => row.path ?? ''))) {
        // One number can feed many rows: its effect is the sum over them.
        const rows = result.constraints.filter((row) => row.path === path)
        const dual = rows.reduce((sum, { limitDual }) => sum + (limitDual ?? 0), 0)
        const [below, above] = slopes(input, result, path, rows[0]?.limit ?? 0)
        const room = 0.01 * Math.max(Math.abs(below), Math.abs(above)) + noise(rows, result)
        const isBetween =
          dual <= Math.max(below, above) + room && dual >= Math.min(below, above) - room
        expect({ seed, path, dual, below, above, isBetween }).toMatchObject({ isBetween: true })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(150)
  })

  it('equal what one more on the right of a row does, and have the sign of the row', () => {
    for (let seed = 1; seed <= 90; seed++) {
      const result = mix(randomStack(seed))
      for (const { sense, dual } of result.constraints) {
        if (sense === '<=') expect(dual ?? 0).toBeLessThanOrEqual(1e-9)
        if (sense === '>=') expect(dual ?? 0).toBeGreaterThanOrEqual(-1e-9)
      }
    }
  })

  it('hold over the whole range of the need and not beyond it', () => {
    let checked = 0
    for (let seed = 1; seed <= 90; seed++) {
      const { fixedShareMin: _, ...input } = randomStack(seed)
      const result = mix(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      for (const end of endsOf(result, 'need')) checked += compareEnd(input, result, end)
    }
    expect(checked).toBeGreaterThan(30)
  })

  it('keeps the price of cover from 450,000 to 652,500 of income and changes it beyond', () => {
    const at = (noi: number) => mix({ ...STACK_EXAMPLE, noi }).objective ?? NaN
    const line = (noi: number) => 510_000 - (noi - 585_000) * (0.03 / 1.5 / 0.09)
    for (const noi of [450_000, 500_000, 652_500]) expect(at(noi)).toBeCloseTo(line(noi), 4)
    for (const noi of [440_000, 660_000]) expect(at(noi)).toBeGreaterThan(line(noi) + 100)
  })

  it('are given what is used where minimums or a number of tranches decide', () => {
    // At most two tranches: senior and equity, 6,000,000 and 2,000,000. One more of need is equity.
    const two = mix({ ...STACK_EXAMPLE, maxTranches: 2 })
    expect(two).toMatchObject({
      status: 'optimal',
      problemClass: 'milp',
      duals: { method: 'fixed-integers' },
    })
    expect(two.objective).toBeCloseTo(540_000, 4)
    expect(two.constraints.map(({ id, dual, rhsRange }) => [id, dual, rhsRange])).toEqual([
      ['need', expect.closeTo(0.12, 9), null],
      ['dscr:base', 0, null],
      ['ltvThrough:senior', expect.closeTo(-0.07, 9), null],
      ['ltvThrough:mezz', 0, null],
      ['maxTranches', 0, null],
    ])
  })

  it('reports a tranche at its maximum and one left out by their reduced costs', () => {
    const [senior, mezz, equity] = STACK_EXAMPLE.tranches
    const result = mix({
      ...STACK_EXAMPLE,
      minDscr: 1,
      tranches: [
        { ...senior, max: 5_000_000 },
        mezz,
        { id: 'bridge', type: 'bridge', rank: 2, rate: 0.1 },
        equity,
      ],
    })
    // 5,000,000 senior, 2,500,000 mezzanine, 300,000 of cover left: 500,000 of bridge or equity.
    // Through 75 % holds mezzanine and bridge alike, so bridge is never taken before mezzanine.
    expect(result.plan?.tranches.map(({ amount }) => Math.round(amount))).toEqual([
      5_000_000, 2_500_000, 0, 500_000,
    ])
    expect(result.bounds).toEqual([
      {
        variable: 'tranche:senior',
        bound: 'upper',
        value: 5_000_000,
        dual: expect.closeTo(-0.04, 9),
      },
      { variable: 'tranche:bridge', bound: 'lower', value: 0, dual: expect.closeTo(0.01, 9) },
    ])
  })
})

describe('Debt Stack Mixer limits', () => {
  it('never make a stack cheaper when they are tightened', () => {
    for (let seed = 200; seed < 240; seed++) {
      const input = seed % 2 === 0 ? randomStack(seed) : randomMixedStack(seed)
      const result = mix(input)
      if (result.objective === null) continue
      const loose = result.objective - 1e-6 * Math.abs(result.objective)
      for (const each of tightenEach(input))
        expect(mix(each).objective ?? Infinity).toBeGreaterThanOrEqual(loose)
    }
  })

  it('answer what-ifs and frontiers as solving anew does', () => {
    for (const input of [randomStack(3), randomMixedStack(5)]) {
      const frontier = { path: '/need', from: input.need * 0.5, to: input.need * 1.2, steps: 8 }
      const whatIf = [
        { path: '/minDscr', value: 1.1 },
        { path: '/maxLtv', value: null },
        { path: '/tranches/9/rate', value: 0.05 },
        { path: '/tranches/0/type', value: 'junior' },
      ]
      const result = mix({ ...input, frontier, whatIf })
      for (const { value, status, objective } of result.frontier?.points ?? []) {
        const alone = mix({ ...input, need: value })
        expect(status).toBe(alone.status)
        if (alone.objective !== null) expect(objective).toBeCloseTo(alone.objective, 2)
      }
      const { maxLtv: _, ...unlimited } = input
      const alone = [mix({ ...input, minDscr: 1.1 }), mix(unlimited)]
      expect(result.whatIf.slice(0, 2).map(({ objective }) => rounded(objective))).toEqual(
        alone.map(({ objective }) => rounded(objective)),
      )
      expect(result.whatIf.slice(2).map(({ errors }) => errors?.[0]?.code)).toEqual([
        'bad_path',
        'bad_enum',
      ])
    }
  })
})

const tightenEach = (input: DebtStackInput): DebtStackInput[] => [
  { ...input, maxLtv: Math.min(input.maxLtv ?? 2, 0.4) },
  { ...input, minDscr: Math.max(input.minDscr ?? 0, 2) },
  { ...input, minDebtYield: Math.max(input.minDebtYield ?? 0, 0.12) },
  { ...input, fixedShareMin: Math.max(input.fixedShareMin ?? 0, 0.95) },
  { ...input, maxTranches: Math.min(input.maxTranches ?? 9, 2) },
  { ...input, noi: input.noi * 0.9 },
  { ...input, value: input.value * 0.9 },
  { ...input, hedgeChoice: 'one' },
]

const endsOf = ({ constraints }: Answer, id: string): number[] => {
  const range = constraints.find((row) => row.id === id)?.rhsRange ?? []
  return range.flatMap((end) => (end !== null && end > 0 && end < 1e12 ? [end] : []))
}

/** The cost at an end of the range is on the straight line; past it, on or above the line. */
function compareEnd(input: DebtStackInput, { objective, constraints }: Answer, end: number): 1 {
  const row = constraints.find(({ id }) => id === 'need')
  const { dual, rhs } = { dual: row?.dual ?? NaN, rhs: row?.rhs ?? NaN }
  const line = (need: number) => Number(objective) + dual * (need - rhs)
  expect(Number(mix({ ...input, need: end }).objective) / line(end)).toBeCloseTo(1, 6)
  const beyond = Math.max(1, end + 0.05 * (end - rhs))
  // Cost is convex in the need, or there is no stack at all.
  const cost = mix({ ...input, need: beyond }).objective ?? Infinity
  expect(cost).toBeGreaterThanOrEqual(line(beyond) * (1 - 1e-6))
  return 1
}

const rounded = (objective: number | null): number | null =>
  objective === null ? null : Math.round(objective)

/** The cost's change per unit of a number, a little below and a little above it. */
function slopes(
  input: DebtStackInput,
  { objective }: Answer,
  path: string,
  value: number,
): [number, number] {
  const step = 1e-5 * (Math.abs(value) || 1)
  const at = (moved: number) => mix(replaceAt(input, path, moved)).objective
  const [below, above] = [at(value - step), at(value + step)]
  const here = objective ?? 0
  return [
    below === null ? -Infinity : (here - below) / step,
    above === null ? Infinity : (above - here) / step,
  ]
}

const noise = ([row]: readonly ConstraintReport[], { objective }: Answer): number =>
  (1e-9 * Math.abs(objective ?? 0)) / (1e-5 * (Math.abs(row?.limit ?? 0) || 1)) + 1e-9
