import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { DebtStackExplanation } from '#shared/debt-stack/debt-stack'
import { explainDebtStack } from '#solvers/debt-stack/debt-stack-explain'
import { solveOptimizer } from '#solvers/optimizers'
import { describe, expect, it } from 'vitest'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { randomStack } from './random-stacks.ts'
import { context } from './solve.ts'

const STYLE = { currency: 'USD', locale: 'en-US' }

function explain(value: unknown): DebtStackExplanation {
  const parsed = parseDebtStackInput(value)
  if (!parsed.ok) throw new Error('the input is not sound')
  return explainDebtStack(parsed.input, solveOptimizer(context, 'debt-stack', value), STYLE)
}

const sentencesOf = ({ limits }: DebtStackExplanation) => limits.map(({ sentence }) => sentence)

describe('Debt Stack Mixer in words', () => {
  it('says what the stack costs and what each limit costs', () => {
    const said = explain(STACK_EXAMPLE)
    expect(said.headline).toBe(
      'The cheapest stack has 3 tranches, 87.5% of it debt, and costs $510,000 a year, 6.38% of the $8,000,000 needed.',
    )
    expect(sentencesOf(said)).toEqual([
      // 10,000 more of equity at 12 %.
      'The capital needed of $8,000,000 is met exactly: another $10,000 would cost $1,200 a year, however much you add.',
      // 86,666.67 for each 1 of cover.
      'The debt service cover of 1.5 costs you $8,667 a year for each tenth.',
      // 533,333.33 for each 1 of loan to value.
      'The loan to value of 60% through senior costs you $5,333 a year for each percentage point.',
      'The loan to value of 75% through mezz leaves room: the plan stands at 70%.',
    ])
    expect(said.limits[1]?.worth?.money).toBeCloseTo(8666.67, 1)
    expect(said.caution).toBeNull()
  })

  it('says one sentence for a limit of all scenarios, at the one that presses hardest', () => {
    const scenarios = [
      { id: 'Base', probability: 0.6, index: 0.03 },
      { id: 'Lean', probability: 0.4, index: 0.03, noiFactor: 0.9 },
    ]
    const said = explain({ ...STACK_EXAMPLE, scenarios })
    expect(sentencesOf(said).filter((sentence) => sentence.includes('cover'))).toEqual([
      expect.stringContaining('The debt service cover of 1.5 in “Lean” costs you'),
    ])
  })

  it('says that a number of tranches is reached, and leaves its worth to a what-if', () => {
    const said = explain({ ...STACK_EXAMPLE, maxTranches: 2 })
    expect(sentencesOf(said).at(-1)).toBe(
      'The limit of 2 tranches is reached. A what-if tells what one more would save.',
    )
    expect(said.caution).toContain('the same tranches and hedges stay in use')
  })

  it('says which limits cannot all hold, and what would help', () => {
    const tranches = STACK_EXAMPLE.tranches.map((tranche) =>
      tranche.id === 'equity' ? Object.assign({}, tranche, { max: 500_000 }) : tranche,
    )
    const { infeasibility } = explain({ ...STACK_EXAMPLE, tranches })
    expect(infeasibility?.headline).toBe(
      'These limits cannot all hold: the capital needed, the debt service cover and the loan to value through senior.',
    )
    expect(infeasibility?.fixes.map(({ sentence }) => sentence)).toEqual([
      'Lower the capital needed from $8,000,000 to $7,500,000.',
    ])
    expect(infeasibility?.afterwards).toBe('With that, the best plan costs $450,000 a year.')
  })

  it('says what more of a tranche at its largest amount would save', () => {
    const tranches = STACK_EXAMPLE.tranches.map((tranche) =>
      tranche.id === 'senior' ? Object.assign({}, tranche, { max: 5_000_000 }) : tranche,
    )
    // Cover binds no more: 5,000,000 senior, 2,500,000 mezzanine of service 475,000 against 585,000.
    const said = explain({ ...STACK_EXAMPLE, minDscr: 1.2, tranches })
    expect(said.full.map(({ sentence }) => sentence)).toEqual([
      'senior is used up to its largest amount: another $10,000 of it would save $400.00 a year.',
    ])
  })
})

describe('What an unused tranche would need', () => {
  it('is a rate below 9 % for a bridge loan behind mezzanine at 9 %', () => {
    const bridge = { id: 'bridge', name: 'Quick Bridge', type: 'bridge', rank: 2, rate: 0.1 }
    const tranches = [...STACK_EXAMPLE.tranches, bridge]
    const said = explain({ ...STACK_EXAMPLE, minDscr: 1, tranches })
    expect(said.unused).toEqual([
      {
        trancheId: 'bridge',
        reason: 'rate',
        neededRate: expect.closeTo(0.09, 9) as number,
        certainty: 'exact',
        sentence: 'Quick Bridge would be used at a rate below 9%; it asks 10%.',
      },
    ])
  })

  it('is proved by solving again just below and just above it', () => {
    let proved = 0
    for (let seed = 1; seed <= 150; seed++) {
      const { hedges: _, ...input } = randomStack(seed)
      for (const { trancheId, neededRate, certainty } of explainOrNothing(input)) {
        if (neededRate === null || certainty !== 'exact' || neededRate < -0.09) continue
        const amountAt = (rate: number) => {
          const tranches = input.tranches.map((tranche) =>
            tranche.id === trancheId
              ? Object.assign(
                  {},
                  tranche,
                  tranche.rateType === 'floating' ? { margin: rate } : { rate },
                )
              : tranche,
          )
          return mix({ ...input, tranches }).plan?.tranches.find(({ id }) => id === trancheId)
            ?.amount
        }
        const below = (amountAt(neededRate - 1e-5) ?? 0) > 0
        const above = (amountAt(neededRate + 1e-5) ?? 0) > 0
        expect({ seed, trancheId, below, above }).toEqual({
          seed,
          trancheId,
          below: true,
          above: false,
        })
        proved += 1
      }
    }
    expect(proved).toBeGreaterThan(15)
  })
})

function explainOrNothing(input: unknown): DebtStackExplanation['unused'] {
  return mix(input).status === 'optimal' ? explain(input).unused : []
}
