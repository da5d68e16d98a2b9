import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { replaceAt } from '#solvers/optimizer/pointer'
import { describe, expect, it } from 'vitest'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { randomMixedStack, randomStack } from './random-stacks.ts'

describe('Debt Stack Mixer on limits that cannot all hold', () => {
  it('names the limits that conflict and the cheapest way out', () => {
    // With 500,000 of equity, 7,500,000 of debt are needed; cover of 1.5 carries 7,000,000.
    const tranches = STACK_EXAMPLE.tranches.map((tranche) =>
      tranche.id === 'equity' ? { ...tranche, max: 500_000 } : tranche,
    )
    const { status, plan, infeasibility } = mix({ ...STACK_EXAMPLE, tranches })
    expect({ status, plan }).toEqual({ status: 'infeasible', plan: null })
    expect(infeasibility?.conflict).toEqual(['need', 'dscr:base', 'ltvThrough:senior'])
    expect(infeasibility?.conflictComplete).toBe(true)
    // 500,000 more of mezzanine: 45,000 of service, 67,500 of income at 1.5, 0.1154 of 585,000.
    // 500,000 less of need: 0.0625. 500,000 · 0.09 / 0.04 = 1,125,000 more of senior: 0.1875 of it.
    expect(infeasibility?.relaxation).toEqual({
      total: expect.closeTo(0.0625, 6) as number,
      moves: [
        {
          id: 'need',
          by: expect.closeTo(-500_000, 0) as number,
          cost: expect.closeTo(0.0625, 6) as number,
          newLimit: expect.closeTo(7_500_000, 0) as number,
        },
      ],
      objective: expect.closeTo(450_000, 0) as number,
    })
  })

  it('becomes feasible when the changes are made, and not with half of them', () => {
    let repaired = 0
    for (let seed = 600; seed < 760; seed++) {
      const input = crowded(seed)
      const relaxation = mix(input).infeasibility?.relaxation
      if (!relaxation) continue
      expect(relaxation.total).toBeGreaterThan(0)
      const whole = applyMoves(input, relaxation.moves, 1 + 1e-6)
      const half = applyMoves(input, relaxation.moves, 0.5)
      if (!whole || !half) continue
      const { status, objective } = mix(whole)
      expect({ seed, status }).toEqual({ seed, status: 'optimal' })
      const ratio = Number(objective) / Number(relaxation.objective)
      expect({ seed, ratio }).toEqual({ seed, ratio: expect.closeTo(1, 3) as number })
      expect({ seed, status: mix(half).status }).toEqual({ seed, status: 'infeasible' })
      repaired += 1
    }
    expect(repaired).toBeGreaterThan(40)
  })

  it('names limits that conflict by themselves, each of which is needed for it', () => {
    let checked = 0
    for (let seed = 800; seed < 900; seed++) {
      const input = crowded(seed)
      const { infeasibility } = mix(input)
      if (!infeasibility) continue
      const { conflict } = infeasibility
      expect({ seed, status: mix(keepOnly(input, conflict)).status }).toEqual({
        seed,
        status: 'infeasible',
      })
      for (const id of conflict.filter((id) => id !== 'need')) {
        const rest = conflict.filter((other) => other !== id)
        expect({ seed, id, status: mix(keepOnly(input, rest)).status }).toEqual({
          seed,
          id,
          status: 'optimal',
        })
      }
      checked += 1
    }
    expect(checked).toBeGreaterThan(40)
  })
})

/** A random stack with little room: scarce equity, strict limits. */
function crowded(seed: number): DebtStackInput {
  const base = seed % 2 === 0 ? randomStack(seed) : randomMixedStack(seed)
  const tranches = base.tranches.map((tranche) =>
    tranche.id === 'equity' ? { ...tranche, min: 0, max: Math.round(base.need * 0.25) } : tranche,
  )
  return { ...base, tranches, minDscr: 1.35, maxLtv: 0.6 }
}

const pathOf = (input: DebtStackInput, id: string): string => {
  const [kind, name] = id.split(':')
  const at = input.scenarios.findIndex((scenario) => scenario.id === name)
  const own = (field: 'maxLtv' | 'minDscr') =>
    input.scenarios[at]?.[field] === undefined ? `/${field}` : `/scenarios/${at}/${field}`
  const tranche = input.tranches.findIndex((each) => each.id === name)
  const hedge = (input.hedges ?? []).findIndex((each) => each.id === name)
  const paths: Record<string, string> = {
    ltv: own('maxLtv'),
    dscr: own('minDscr'),
    ltvThrough: `/tranches/${tranche}/maxLtvThrough`,
    min: `/tranches/${tranche}/min`,
    hedgeMax: `/hedges/${hedge}/maxNotional`,
    debtYield: '/minDebtYield',
    fixedShare: '/fixedShareMin',
  }
  return paths[kind ?? ''] ?? `/${id}`
}

/** Moves each limit by a part of its way; `null` when a move has no number the input would take. */
function applyMoves(
  input: DebtStackInput,
  moves: readonly { id: string; newLimit: number | null }[],
  part: number,
): DebtStackInput | null {
  const wanted = new Map<string, number>()
  for (const { id, newLimit } of moves) {
    if (newLimit === null || id === 'maxTranches') return null
    const path = pathOf(input, id)
    const old = Number(readAt(input, path))
    const next = old + (newLimit - old) * part
    // Several rows can hang on one number: the farthest move is the one that helps them all.
    const known = wanted.get(path)
    const isFarther = known === undefined || Math.abs(next - old) > Math.abs(known - old)
    if (isFarther) wanted.set(path, next)
  }
  let changed: unknown = input
  for (const [path, next] of wanted) changed = replaceAt(changed, path, next)
  return changed as DebtStackInput
}

const readAt = (input: DebtStackInput, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key) as unknown, input)

/** The input with no other limits than those named; the need stays, it is no limit to do without. */
function keepOnly(input: DebtStackInput, ids: readonly string[]): DebtStackInput {
  const keeps = (id: string) => ids.includes(id)
  const { maxLtv, minDscr, minDebtYield, fixedShareMin, maxTranches, ...rest } = input
  return {
    ...rest,
    ...(keeps('debtYield') && { minDebtYield }),
    ...(keeps('fixedShare') && { fixedShareMin }),
    // Without its number the limit is as wide as can be, and the decisions stay yes or no.
    ...(maxTranches !== undefined && { maxTranches: keeps('maxTranches') ? maxTranches : 99 }),
    scenarios: input.scenarios.map(({ maxLtv: ownLtv, minDscr: ownDscr, ...scenario }) => ({
      ...scenario,
      ...(keeps(`ltv:${scenario.id}`) && { maxLtv: ownLtv ?? maxLtv }),
      ...(keeps(`dscr:${scenario.id}`) && { minDscr: ownDscr ?? minDscr }),
    })),
    tranches: input.tranches.map(({ maxLtvThrough, min, ...tranche }) => ({
      ...tranche,
      ...(keeps(`ltvThrough:${tranche.id}`) && { maxLtvThrough }),
      ...((tranche.required !== true || keeps(`min:${tranche.id}`)) && { min }),
    })),
    hedges: (input.hedges ?? []).map(({ maxNotional, ...hedge }) =>
      Object.assign(hedge, keeps(`hedgeMax:${hedge.id}`) && { maxNotional }),
    ),
  } as DebtStackInput
}
