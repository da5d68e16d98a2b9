import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { randomInput } from './random-deals.ts'
import { EXAMPLE, solve } from './solve.ts'

describe('Deal Picker on limits that cannot all hold', () => {
  it('names the limits that conflict and the cheapest way out', () => {
    const input = { ...EXAMPLE, minInvested: 1_200_000, maxRisk: 0.5 }
    const { status, plan, infeasibility } = solve(input)
    expect({ status, plan }).toEqual({ status: 'infeasible', plan: null })
    expect(infeasibility?.conflict).toEqual(['budget', 'minInvested'])
    expect(infeasibility?.conflictComplete).toBe(true)
    // 200,000 is a smaller part of 1,200,000 than of 1,000,000.
    expect(infeasibility?.relaxation?.total).toBeCloseTo(1 / 6, 6)
    expect(infeasibility?.relaxation?.moves).toEqual([
      {
        id: 'minInvested',
        by: expect.closeTo(-200_000, 0) as number,
        cost: expect.closeTo(1 / 6, 6) as number,
        newLimit: expect.closeTo(1_000_000, 0) as number,
      },
    ])
    expect(infeasibility?.relaxation?.objective).toBeCloseTo(62_500, 0)
  })

  it('becomes feasible when the changes are made, and not with half of them', () => {
    let repaired = 0
    for (let seed = 600; seed < 700; seed++) {
      const mode = seed % 2 === 0 ? ('whole' as const) : ('fractional' as const)
      const base = randomInput(seed, 7)
      const input = { ...base, mode, minInvested: base.budget * 1.1, maxDeals: 5 }
      const { status, infeasibility } = solve(input)
      if (status !== 'infeasible' || !infeasibility) continue
      expect(infeasibility.conflict.length).toBeGreaterThan(0)
      const moves = infeasibility.relaxation?.moves ?? []
      const whole = applyMoves(input, moves, 1 + 1e-7)
      const half = applyMoves(input, moves, 0.5)
      if (!whole || !half) continue
      expect({ seed, status: solve(whole).status }).toEqual({ seed, status: 'optimal' })
      expect({ seed, status: solve(half).status }).toEqual({ seed, status: 'infeasible' })
      repaired += 1
    }
    expect(repaired).toBeGreaterThan(15)
  })

  it('names every limit that is needed for the conflict and no other', () => {
    for (let seed = 800; seed < 840; seed++) {
      const base = randomInput(seed, 6)
      const input = { ...base, minInvested: base.budget * 1.2, minYield: 0.09 }
      const { infeasibility } = solve(input)
      for (const id of infeasibility?.conflict ?? []) {
        const without = withoutLimit(input, id, infeasibility?.conflict ?? [])
        if (without)
          expect({ seed, id, status: solve(without).status }).not.toMatchObject({
            status: 'infeasible',
          })
      }
    }
  })
})

/** Moves each limit by a part of its way; `null` when a move has no number the input would take. */
function applyMoves(
  input: DealPickerInput,
  moves: readonly { id: string; newLimit: number | null }[],
  part: number,
): DealPickerInput | null {
  let changed: unknown = input
  for (const { id, newLimit } of moves) {
    const path = pathOf(input, id)
    if (path === null || newLimit === null) return null
    const old = path
      .split('/')
      .slice(1)
      .reduce((value, key) => Reflect.get(Object(value), key) as unknown, input as unknown)
    const next = Number(old) + (newLimit - Number(old)) * part
    const isShare = !['budget', 'minInvested', 'maxLoan', 'maxAmount', 'minAmount'].some((name) =>
      path.endsWith(name),
    )
    if (next < 0 || (isShare && next > 1) || id === 'maxDeals') return null
    changed = replaceAt(changed, path, next)
  }
  return changed as DealPickerInput
}

function pathOf(input: DealPickerInput, id: string): string | null {
  if (id.startsWith('must:')) return null
  const [, by, key, field] = id.split(':')
  if (field) {
    return `/caps/${(input.caps ?? []).findIndex((cap) => cap.by === by && cap.key === key)}/${field}`
  }
  return (
    { ltv: '/leverage/maxLtv', maxLoan: '/leverage/maxLoan', minIcr: '/leverage/minIcr' }[id] ??
    `/${id}`
  )
}

/** Only the limits of the conflict, less one of them. */
function withoutLimit(
  input: DealPickerInput,
  dropped: string,
  conflict: readonly string[],
): DealPickerInput | null {
  const isPlain = conflict.every((id) =>
    ['budget', 'minInvested', 'minYield', 'maxRisk'].includes(id),
  )
  if (!isPlain) return null
  const { budget, deals, leverage } = input
  const keeps = (id: string) => id !== dropped && conflict.includes(id)
  return {
    budget: keeps('budget') ? budget : 1e12,
    deals: deals.map((deal) => Object.assign({}, deal, { must: false })),
    ...(leverage && { leverage }),
    ...(keeps('minInvested') && { minInvested: input.minInvested }),
    ...(keeps('minYield') && { minYield: input.minYield }),
    ...(keeps('maxRisk') && { maxRisk: input.maxRisk }),
  }
}
