import type { LeasingMixInput, LeasingMixResult } from '#shared/leasing-mix/leasing-mix'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { randomLeasing } from './random-leasing.ts'
import { EXAMPLE, solve } from './solve-leasing.ts'

describe('Leasing Mix shadow prices', () => {
  it('equal what a small change of each number the user typed does to the optimum', () => {
    let compared = 0
    for (let seed = 1; seed <= 110; seed++) {
      const input = randomLeasing(seed, 4, 4)
      const result = solve(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      for (const row of result.constraints.filter(({ path }) => path !== null)) {
        const [below, above] = slopes(input, result, row)
        const dual = row.limitDual ?? NaN
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
    expect(compared).toBeGreaterThan(90)
  })

  it('of a unit are worth what a little more of the unit would bring', () => {
    // A hundredth more area for the same limits per area: a unit of 1,010 m² beside WAULT alone.
    const larger = solve({ ...EXAMPLE, units: [{ id: 'U1', area: 1010 }] })
    expect(larger.objective).toBeCloseTo(143_750 * 1.01, 4)
  })

  it('hold over the whole range given', () => {
    let checked = 0
    for (let seed = 1; seed <= 110; seed++) {
      const input = randomLeasing(seed, 4, 4)
      const result = solve(input)
      const row = result.constraints.find(({ id }) => id === 'incentiveBudget')
      if (!row?.rhsRange || row.dual === null || result.duals.degenerate) continue
      for (const end of row.rhsRange) {
        if (end === null || end < 0) continue
        const { objective } = solve({ ...input, incentiveBudget: end })
        const predicted = (result.objective ?? 0) + row.dual * (end - row.rhs)
        expect({ seed, end, objective }).toEqual({
          seed,
          end,
          objective: expect.closeTo(predicted, 2) as number,
        })
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(15)
  })

  it('never improve when a limit is tightened', () => {
    for (let seed = 500; seed < 540; seed++) {
      const mode = seed % 2 === 0 ? ('whole' as const) : ('fractional' as const)
      const input = { ...randomLeasing(seed, 5, 4), mode }
      const { objective } = solve(input)
      if (objective === null) continue
      const loose = objective + 1e-6 * Math.abs(objective) + 1e-6
      for (const tighter of tightened(input)) {
        const { objective: tight } = solve({ ...tighter, options: { explain: false } })
        expect(tight ?? -Infinity).toBeLessThanOrEqual(loose)
      }
    }
  })

  it('agree with solving each point of a frontier from nothing', () => {
    for (const mode of ['fractional', 'whole']) {
      const { incentiveBudget: _budget, ...rest } = randomLeasing(12, 6, 4)
      const frontier = { path: '/incentiveBudget', from: 0, to: 100_000, steps: 8 }
      const points = solve({ ...rest, mode, incentiveBudget: 0, frontier }).frontier?.points ?? []
      expect(points).toHaveLength(8)
      for (const { value, status, objective } of points) {
        const alone = solve({ ...rest, mode, incentiveBudget: value })
        expect(status).toBe(alone.status)
        if (alone.objective !== null) expect(objective).toBeCloseTo(alone.objective, 2)
      }
    }
  })
})

/** The optimum's change per unit of a limit, a little below and a little above it. */
function slopes(
  input: LeasingMixInput,
  { objective }: LeasingMixResult,
  { path, limit }: ConstraintReport,
): [number, number] {
  const value = limit ?? 0
  const step = 1e-5 * (Math.abs(value) || 1)
  const at = (moved: number) =>
    solve(replaceAt({ ...input, options: { explain: false } }, path ?? '', moved)).objective
  const below = at(value - step)
  const above = at(value + step)
  const here = objective ?? 0
  return [
    below === null ? Infinity : (here - below) / step,
    above === null ? -Infinity : (above - here) / step,
  ]
}

const noise = ({ limit }: ConstraintReport, { objective }: LeasingMixResult): number =>
  (1e-9 * Math.abs(objective ?? 0)) / (1e-5 * (Math.abs(limit ?? 0) || 1)) + 1e-9

function tightened(input: LeasingMixInput): LeasingMixInput[] {
  const { incentiveBudget, occupancyTarget, waultFloor, sectorCaps } = input
  return [
    { ...input, incentiveBudget: (incentiveBudget ?? 50_000) * 0.7 },
    { ...input, occupancyTarget: Math.min(1, (occupancyTarget ?? 0.3) * 1.2) },
    { ...input, waultFloor: (waultFloor ?? 1) * 1.2 },
    ...(sectorCaps
      ? [
          {
            ...input,
            sectorCaps: sectorCaps.map((cap) =>
              Object.assign({}, cap, { maxShare: 0.8 * cap.maxShare }),
            ),
          },
        ]
      : []),
    {
      ...input,
      packages: input.packages.map((terms) => ({
        ...terms,
        maxArea: (terms.maxArea ?? 800) * 0.6,
      })),
    },
  ]
}
