import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { RelaxationMove } from '#shared/optimizer/optimizer-result'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { randomLeasing } from './random-leasing.ts'
import { EXAMPLE, solve } from './solve-leasing.ts'

describe('Leasing Mix Optimizer on limits that cannot all hold', () => {
  it('names the floor that no lease reaches, and how far it must come down', () => {
    const { status, plan, infeasibility } = solve({
      ...EXAMPLE,
      waultFloor: 12,
      occupancyTarget: 0.5,
    })
    expect({ status, plan }).toEqual({ status: 'infeasible', plan: null })
    expect(infeasibility?.conflict).toEqual(['occupancy', 'wault'])
    expect(infeasibility?.conflictComplete).toBe(true)
    // Half the unit let for ten years: 100,000 of rent, two years short, of 12 × 200,000 in all: 1/12.
    // That beats giving up any of the occupancy, which costs twice as much for the same relief.
    expect(infeasibility?.relaxation?.total).toBeCloseTo(1 / 12, 6)
    expect(infeasibility?.relaxation?.moves).toEqual([
      {
        id: 'wault',
        by: expect.closeTo(-200_000, 1) as number,
        cost: expect.closeTo(1 / 12, 6) as number,
        newLimit: expect.closeTo(10, 4) as number,
      },
    ])
  })

  it('never relaxes the rule that a unit is let once', () => {
    const packages = [{ id: 'p', rent: 100, termMonths: 24, takeUp: 0.5 }]
    const { infeasibility } = solve({
      units: [{ id: 'u', area: 10 }],
      packages,
      occupancyTarget: 0.8,
    })
    expect(infeasibility?.conflict).toEqual(['occupancy'])
    expect(infeasibility?.relaxation?.moves).toEqual([
      {
        id: 'occupancy',
        by: expect.closeTo(-3, 6) as number,
        cost: expect.closeTo(3 / 8, 6) as number,
        newLimit: expect.closeTo(0.5, 6) as number,
      },
    ])
  })

  it('becomes feasible when the changes are made, and not with half of them', () => {
    let repaired = 0
    for (let seed = 600; seed < 680; seed++) {
      const input = strained(seed)
      const { status, infeasibility } = solve(input)
      if (status !== 'infeasible' || !infeasibility) continue
      expect(infeasibility.conflict.length).toBeGreaterThan(0)
      const moves = infeasibility.relaxation?.moves ?? []
      const whole = applyMoves(input, moves, 1 + 1e-6)
      const half = applyMoves(input, moves, 0.5)
      if (!whole || !half) continue
      const repairedRun = solve(whole)
      expect({ seed, status: repairedRun.status }).toEqual({ seed, status: 'optimal' })
      expect({ seed, status: solve(half).status }).toEqual({ seed, status: 'infeasible' })
      repaired += 1
    }
    expect(repaired).toBeGreaterThan(15)
  })

  it('names every limit that is needed for the conflict and no other', () => {
    let checked = 0
    for (let seed = 700; seed < 760; seed++) {
      const input = strained(seed)
      const { infeasibility } = solve(input)
      const conflict = infeasibility?.conflict ?? []
      if (conflict.length === 0) continue
      expect({ seed, status: solve(keepLimits(input, conflict)).status }).toEqual({
        seed,
        status: 'infeasible',
      })
      for (const id of conflict) {
        const without = keepLimits(
          input,
          conflict.filter((each) => each !== id),
        )
        expect({ seed, id, status: solve(without).status }).toEqual({ seed, id, status: 'optimal' })
      }
      checked += 1
    }
    expect(checked).toBeGreaterThan(20)
  })
})

/** An input whose limits ask for much. */
function strained(seed: number): LeasingMixInput {
  const base = randomLeasing(seed, 4, 3)
  return {
    ...base,
    mode: seed % 2 === 0 ? 'whole' : 'fractional',
    occupancyTarget: 0.75,
    waultFloor: 4,
    incentiveBudget: base.incentiveBudget ?? 4000,
  }
}

/** Moves each limit by a part of its way; `null` when a move has no number the input would take. */
function applyMoves(
  input: LeasingMixInput,
  moves: readonly RelaxationMove[],
  part: number,
): LeasingMixInput | null {
  let changed: unknown = input
  for (const { id, newLimit } of moves) {
    const path = pathOf(input, id)
    const old = Number(valueAt(input, path))
    if (newLimit === null) return null
    const next = old + (newLimit - old) * part
    if (next < 0 || (/Share|Target/.test(path) && next > 1)) return null
    changed = replaceAt(changed, path, next)
  }
  return changed as LeasingMixInput
}

const valueAt = (input: LeasingMixInput, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce((value, key) => Reflect.get(Object(value), key) as unknown, input as unknown)

function pathOf({ sectorCaps = [], packages }: LeasingMixInput, id: string): string {
  const [kind = '', name, basis] = id.split(':')
  if (kind === 'sectorCap') {
    const at = sectorCaps.findIndex((cap) => cap.sector === name && (cap.basis ?? 'rent') === basis)
    return `/sectorCaps/${at}/maxShare`
  }
  if (kind === 'maxArea')
    return `/packages/${packages.findIndex((each) => each.id === name)}/maxArea`
  const paths: Record<string, string> = { occupancy: '/occupancyTarget', wault: '/waultFloor' }
  return paths[kind] ?? `/${kind}`
}

/** The input with these limits alone. */
function keepLimits(input: LeasingMixInput, ids: readonly string[]): LeasingMixInput {
  const { incentiveBudget, occupancyTarget, waultFloor, sectorCaps = [], ...rest } = input
  const keeps = (id: string) => ids.includes(id)
  return {
    ...rest,
    ...(keeps('incentiveBudget') && { incentiveBudget }),
    ...(keeps('occupancy') && { occupancyTarget }),
    ...(keeps('wault') && { waultFloor }),
    sectorCaps: sectorCaps.filter(({ sector, basis = 'rent' }) =>
      keeps(`sectorCap:${sector}:${basis}`),
    ),
    packages: input.packages.map(({ maxArea, ...terms }) => ({
      ...terms,
      ...(keeps(`maxArea:${terms.id}`) && { maxArea }),
    })),
    options: { duals: false, explain: false },
  } as LeasingMixInput
}
