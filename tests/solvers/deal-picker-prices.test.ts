import type { DealPickerInput, DealPickerResult } from '#shared/deal-picker/deal-picker'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { randomInput } from './random-deals.ts'
import { EXAMPLE, optimum, solve } from './solve.ts'

describe('Deal Picker shadow prices', () => {
  it('equal what a small change of each number the user typed does to the optimum', () => {
    let compared = 0
    for (let seed = 1; seed <= 80; seed++) {
      const input = randomInput(seed, 8)
      const result = solve(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      for (const row of result.constraints.filter(({ id }) => !id.startsWith('must:'))) {
        const [below, above] = slopes(input, result, row)
        const dual = totalLimitDual(input, result, row)
        // Where the two sides differ the plan stands at a kink; the price must lie between them.
        const room = 0.01 * Math.max(Math.abs(below), Math.abs(above)) + noise(row, result)
        expect({ seed, id: row.id, isTrue: dual <= Math.max(below, above) + room }).toEqual({
          seed,
          id: row.id,
          isTrue: true,
        })
        expect({ seed, id: row.id, isTrue: dual >= Math.min(below, above) - room }).toEqual({
          seed,
          id: row.id,
          isTrue: true,
        })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(80)
  })

  it('hold over the whole range given and not beyond it', () => {
    let checked = 0
    for (let seed = 1; seed <= 60; seed++) {
      const { caps: _caps, ...input } = randomInput(seed, 8)
      const result = solve(input)
      const budget = result.constraints.find(({ id }) => id === 'budget')
      if (!budget?.rhsRange || budget.dual === null || result.duals.degenerate) continue
      const { dual, rhsRange } = budget
      const at = (value: number) => optimum({ ...input, budget: value })
      for (const end of rhsRange) {
        if (end === null || end <= 0) continue
        const predicted = (result.objective ?? 0) + dual * (end - budget.rhs)
        expect(at(end) / predicted).toBeCloseTo(1, 6)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(20)
  })

  it('say how much deals taken in full are worth beyond their size', () => {
    // One per cent more of A: 6,000 moved from B at 5 % to A at 7 %, 6,000 from the office cap: 90.
    const deals = EXAMPLE.deals.map((deal) =>
      deal.id === 'A' ? Object.assign({}, deal, { price: 606_000 }) : deal,
    )
    expect(optimum({ ...EXAMPLE, deals }) - 62_500).toBeCloseTo(90, 6)
  })

  it('hold the choice of deals fixed where tickets decide it', () => {
    // With tickets of 350,000: A in full and 400,000 of B; C does not fit, one more dollar goes to B.
    const result = solve({ ...EXAMPLE, ticket: { min: 350_000 } })
    expect(result).toMatchObject({ status: 'optimal', duals: { method: 'fixed-integers' } })
    expect(result.objective).toBeCloseTo(62_000, 4)
    expect(result.constraints.map(({ id, dual }) => [id, dual])).toEqual([
      ['budget', expect.closeTo(0.05, 9)],
      ['cap:sector:office:maxAmount', 0],
    ])
    expect(optimum({ ...EXAMPLE, ticket: { min: 350_000 }, budget: 1_000_100 })).toBeCloseTo(
      62_005,
      4,
    )
  })

  it('are those of the relaxation where deals are whole, at the plan’s own slack', () => {
    const { constraints, duals } = solve({ ...EXAMPLE, mode: 'whole' })
    expect(duals.method).toBe('relaxation')
    expect(constraints[0]).toMatchObject({ lhs: 900_000, slack: 100_000, binding: false })
    expect(constraints[0]?.dual).toBeCloseTo(0.05, 9)
  })

  it('never improve when a limit is tightened', () => {
    for (let seed = 500; seed < 530; seed++) {
      const input = { ...randomInput(seed, 8), mode: 'whole' as const }
      const result = solve(input)
      if (result.objective === null) continue
      const loose = result.objective + 1e-6 * Math.abs(result.objective)
      const [cap] = input.caps ?? []
      const tighter: DealPickerInput[] = [
        { ...input, budget: input.budget * 0.9 },
        { ...input, maxDeals: 3 },
        { ...input, maxRisk: Math.min(input.maxRisk ?? 1, 0.02) },
        { ...input, minYield: Math.max(input.minYield ?? 0, 0.065) },
        ...(cap?.maxShare ? [{ ...input, caps: [{ ...cap, maxShare: cap.maxShare * 0.8 }] }] : []),
      ]
      for (const each of tighter)
        expect(solve(each).objective ?? -Infinity).toBeLessThanOrEqual(loose)
    }
  })
})

describe('Deal Picker what-ifs', () => {
  const result = solve({
    ...EXAMPLE,
    whatIf: [
      { path: '/budget', value: 1_100_000 },
      { path: '/minYield', value: 0.076 },
      { path: '/caps/0/maxAmount', value: null },
      { path: '/caps/3/maxAmount', value: 1 },
      { path: '/deals/1/price', value: -1 },
    ],
  })

  it('solve again with one field replaced or added', () => {
    expect(result.whatIf[0]).toEqual({
      path: '/budget',
      value: 1_100_000,
      status: 'optimal',
      objective: expect.closeTo(67_500, 4) as number,
      delta: expect.closeTo(5000, 4) as number,
    })
    expect(result.whatIf[1]?.objective).toBeCloseTo(optimum({ ...EXAMPLE, minYield: 0.076 }), 4)
  })

  it('report a bad place or a bad value as an entry, not as a failed run', () => {
    const wrong = result.whatIf.slice(2)
    expect(
      wrong.map(({ status, errors }) => [status, errors?.[0]?.code, errors?.[0]?.path]),
    ).toEqual([
      // Without its amount the cap has no limit left.
      ['invalid_input', 'missing', '/caps/0'],
      ['invalid_input', 'bad_path', '/caps/3/maxAmount'],
      ['invalid_input', 'not_positive', '/deals/1/price'],
    ])
    expect(result.status).toBe('optimal')
  })

  it('agree with solving each point of a frontier from nothing', () => {
    for (const mode of ['fractional', 'whole']) {
      const input = { ...randomInput(11, 10), mode }
      const frontier = { path: '/budget', from: 100_000, to: 3_000_000, steps: 12 }
      const points = solve({ ...input, frontier }).frontier?.points ?? []
      expect(points).toHaveLength(12)
      for (const { value, status, objective } of points) {
        const alone = solve({ ...input, budget: value })
        expect(status).toBe(alone.status)
        if (alone.objective !== null) expect(objective).toBeCloseTo(alone.objective, 2)
      }
    }
  })
})

/** The optimum's change per unit of a limit, a little below and a little above it. */
function slopes(
  input: DealPickerInput,
  { objective }: DealPickerResult,
  { path, limit }: ConstraintReport,
): [number, number] {
  const value = limit ?? 0
  const step = 1e-5 * (Math.abs(value) || 1)
  const at = (moved: number) => solve(replaceAt(input, path ?? '', moved)).objective
  const below = at(value - step)
  const above = at(value + step)
  const here = objective ?? 0
  return [
    below === null ? Infinity : (here - below) / step,
    above === null ? -Infinity : (above - here) / step,
  ]
}

const noise = ({ limit }: ConstraintReport, { objective }: DealPickerResult): number =>
  (1e-9 * Math.abs(objective ?? 0)) / (1e-5 * (Math.abs(limit ?? 0) || 1)) + 1e-9

/** A budget also feeds the caps that are shares of it. */
function totalLimitDual(
  input: DealPickerInput,
  { constraints }: DealPickerResult,
  row: ConstraintReport,
): number {
  const own = row.limitDual ?? 0
  if (row.id !== 'budget') return own
  const fed = (input.caps ?? []).filter(({ shareOf }) => shareOf === 'budget')
  return fed.reduce((sum, cap) => {
    const dual = constraints.find(({ id }) => id === `cap:${cap.by}:${cap.key}:maxShare`)?.dual
    return sum + (dual ?? 0) * (cap.maxShare ?? 0)
  }, own)
}
