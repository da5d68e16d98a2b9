import { optionOfLetting } from '#shared/optimizer/needed-value'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { explainDebtStack } from '#solvers/debt-stack/debt-stack-explain'
import { findNeededValue } from '#solvers/find-needed-value'
import { solveOptimizer } from '#solvers/optimizers'
import { describe, expect, it } from 'vitest'
import { STACK_EXAMPLE, mix } from './debt-stack-solving.ts'
import { randomCapex } from './random-capex.ts'
import { randomStack } from './random-stacks.ts'
import { solveCapex } from './solve-capex.ts'
import { EXAMPLE as LEASING_EXAMPLE } from './solve-leasing.ts'
import { context } from './solve.ts'

const STYLE = { currency: 'USD', locale: 'en-US' }

const needed = (optimizer: OptimizerName, input: unknown, optionId: string) =>
  findNeededValue(context, { optimizer, input, optionId, explain: STYLE })

describe('The number at which a rejected option would come in, by solving again', () => {
  it('is the rate of the mezzanine for a dearer loan that stands beside it', () => {
    const bridge = { id: 'bridge', type: 'bridge', rank: 2, rate: 0.1, maxLtvThrough: 0.75 }
    const input = { ...STACK_EXAMPLE, tranches: [...STACK_EXAMPLE.tranches, bridge] }
    const answer = needed('debt-stack', input, 'bridge')
    expect(answer).toMatchObject({ offered: 0.1, isChosen: false, complete: true })
    expect(answer?.needed).toBeCloseTo(0.09, 5)
    expect(answer?.sentence).toMatch(
      /^bridge would be used at a rate below (8\.99|9)%; it asks 10%\. Proved by solving again\.$/,
    )
  })

  it('is more rent than the project that takes the budget brings', () => {
    const projects = [
      { id: 'A', cost: 100_000, durationMonths: 1, upliftMonthly: 40_000 },
      { id: 'B', cost: 100_000, durationMonths: 1, upliftMonthly: 30_000 },
    ]
    const input = { startMonth: '2027-01', months: 10, totalBudget: 100_000, projects }
    const answer = needed('capex-phasing', input, 'B')
    expect(answer?.needed).toBeCloseTo(40_000, -1)
    expect(answer?.sentence).toMatch(/^B would be done if it brought \$40,00\d more rent a month/)
    expect(needed('capex-phasing', input, 'A')).toMatchObject({ isChosen: true, needed: 40_000 })
  })

  it('is the rent that is as good as the mix around it', () => {
    const mid = { id: 'mid', rent: 100, termMonths: 60 }
    const input = { ...LEASING_EXAMPLE, packages: [...LEASING_EXAMPLE.packages, mid] }
    // OPTIMIZERS.md section 5: at 5 years it leaves WAULT as it is, so it has to bring 143.75.
    const answer = needed('leasing-mix', input, optionOfLetting('U1', 'mid'))
    expect(answer?.needed).toBeCloseTo(143.75, 3)
  })

  it('moves the rent of one unit alone: the others stay on the package at its own', () => {
    const input = {
      units: [
        { id: 'U1', area: 1000 },
        { id: 'U2', area: 1000, rentFactor: 0.5 },
      ],
      packages: [
        { id: 'P', rent: 100, termMonths: 60 },
        { id: 'Q', rent: 120, termMonths: 60, maxArea: 1000 },
      ],
    }
    // Q is worth 20 more on U1. On U2 it brings R / 2 − 50, which is more from 140 on.
    const answer = needed('leasing-mix', input, optionOfLetting('U2', 'Q'))
    expect(answer?.needed).toBeCloseTo(140, 3)
  })

  it('is none where no number helps', () => {
    const whole = { ...LEASING_EXAMPLE, mode: 'whole' }
    const answer = needed('leasing-mix', whole, optionOfLetting('U1', 'short'))
    expect(answer).toMatchObject({ needed: null, complete: true })
    expect(answer?.sentence).toBe('U1 on “short” would not be offered at any rent.')
    expect(needed('leasing-mix', whole, 'nobody')).toBeNull()
  })

  it('is the exact rate that shadow prices give, and holds in stacks solved on both sides of it', () => {
    let checked = 0
    for (let seed = 1; seed <= 25; seed++) {
      const input = randomStack(seed)
      const result = mix(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      const explained = explainDebtStack(input, { optimizer: 'debt-stack', ...result }, STYLE)
      for (const { trancheId, neededRate, certainty } of explained.unused) {
        if (certainty !== 'exact' || neededRate === null) continue
        const answer = needed('debt-stack', input, trancheId)
        expect({ seed, trancheId, rate: answer?.needed }).toEqual({
          seed,
          trancheId,
          rate: expect.closeTo(neededRate, 4) as number,
        })
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(10)
  })

  it('holds in plans of works solved on both sides of it', () => {
    let checked = 0
    for (let seed = 1; seed <= 16; seed++) {
      const input = randomCapex(seed)
      for (const id of solveCapex(input).plan?.notDone ?? []) {
        const bracket = needed('capex-phasing', input, id)?.bracket
        if (!bracket) continue
        const isDone = bracket.map((upliftMonthly) => {
          const projects = input.projects.map((each) =>
            each.id === id ? Object.assign({}, each, { upliftMonthly }) : each,
          )
          const { plan } = solveOptimizer(context, 'capex-phasing', { ...input, projects })
          return plan?.projects.some((done) => done.id === id)
        })
        expect({ seed, id, isDone }).toEqual({ seed, id, isDone: [true, false] })
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(5)
  })
})
