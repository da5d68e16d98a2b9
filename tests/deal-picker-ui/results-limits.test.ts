import type { NeededValue } from '#shared/optimizer/needed-value'
import { describe, expect, it } from 'vitest'
import { fullBounds } from '../../renderer/deal-picker/results/full-bounds.ts'
import {
  belowPrice,
  canProve,
  withProved,
} from '../../renderer/deal-picker/results/why-not-rows.ts'
import { limitFacts } from '../../renderer/optimizer/limit-facts.ts'
import type { LimitRow } from '../../renderer/optimizer/limit-rows.ts'
import { changesOf } from '../../renderer/optimizer/moved-limits.ts'
import { deltaOf, whatIfState, writeDelta } from '../../renderer/optimizer/what-if-words.ts'
import { dollars, workedPlan } from './results-figures.ts'

const words = { amount: 'dpr.perYear' } as const
const exact = { method: 'lp', degenerate: false, note: null } as const
const budget: LimitRow = {
  id: 'budget',
  label: 'Budget',
  kind: 'money',
  sentence: '',
  worth: null,
  hints: {},
  range: [700_000, 1_200_000],
  row: {
    id: 'budget',
    path: '/budget',
    sense: '<=',
    lhs: 1_000_000,
    rhs: 1_000_000,
    slack: 0,
    unit: 'money',
    limit: 1_000_000,
    binding: true,
    dual: 0.05,
    limitDual: 0.05,
    rhsRange: [700_000, 1_200_000],
  },
}

describe('The facts under a limit', () => {
  it('are the price for 1,000 more and the range in which it holds', () => {
    expect(limitFacts(budget, exact, words, dollars)).toEqual([
      'Shadow price +$50.00 a year for $1,000 more',
      'holds from $700,000 to $1,200,000',
    ])
  })

  it('carry the caution of the method', () => {
    const prices = [
      { ...exact, degenerate: true },
      { ...exact, method: 'fixed-integers' },
      { ...exact, method: 'relaxation' },
    ] as const
    const facts = prices.map((duals) => limitFacts(budget, duals, words, dollars)[0])
    expect(facts[0]).toContain('(estimate)')
    expect(facts[1]).toContain('(given these choices)')
    expect(facts[2]).toContain('(indicative)')
  })

  it('are a price for a percentage point where the limit is a share', () => {
    const row = { ...budget.row, path: '/minYield', limitDual: -200_000, limit: 0.06 }
    const [price] = limitFacts(
      { ...budget, kind: 'share', range: null, row },
      exact,
      words,
      dollars,
    )
    expect(price).toBe('Shadow price −$2,000 a year for 1 percentage point more')
  })

  it('are the slack where there is room', () => {
    const row = { ...budget.row, binding: false, limitDual: 0, dual: 0, slack: 250_000 }
    expect(limitFacts({ ...budget, range: null, row }, exact, words, dollars)).toEqual([
      'Slack $250,000',
    ])
    const yearly = { ...row, unit: 'money/yr', slack: 1200 } as const
    expect(limitFacts({ ...budget, range: null, row: yearly }, exact, words, dollars)).toEqual([
      'Slack $1,200 a year',
    ])
  })
})

describe('Deals taken in full', () => {
  const taken = { variable: 'deal:A', bound: 'upper', value: 1, dual: 9000 } as const
  const leftOut = { variable: 'deal:B', bound: 'upper', value: 0, dual: 10 } as const

  it('are not those left out, and not the deals of a plan that buys whole', () => {
    expect(fullBounds({ mode: 'fractional' }, [taken, leftOut])).toEqual([taken])
    expect(fullBounds({}, [taken])).toEqual([taken])
    expect(fullBounds({ mode: 'whole' }, [taken])).toEqual([])
  })
})

describe('A what-if', () => {
  const reach = { label: '', unit: 'money', min: 0, max: 2_000_000, step: 10_000 } as const
  const limits = [
    { rowId: 'budget', path: '/budget', value: 1_000_000, ...reach },
    { rowId: 'cap', path: '/caps/0/maxAmount', value: 700_000, ...reach },
  ]

  it('asks only for the limits that were moved, all of them together', () => {
    expect(changesOf(limits, {})).toEqual([])
    expect(changesOf(limits, { '/budget': 1_000_000 })).toEqual([])
    expect(changesOf(limits, { '/budget': 1_200_000, '/caps/0/maxAmount': 0 })).toEqual([
      { path: '/budget', value: 1_200_000 },
      { path: '/caps/0/maxAmount', value: 0 },
    ])
  })

  it('counts dust of the arithmetic as no difference', () => {
    expect(deltaOf(62_500, 72_500)).toBe(10_000)
    expect(deltaOf(62_500, 62_500.001)).toBe(0)
    expect(deltaOf(62_500, null)).toBeNull()
  })

  it('says when nothing fits and when nothing is proved', () => {
    expect(whatIfState({ status: 'infeasible', plan: null }, true)).toMatch(/No plan can meet/)
    expect(whatIfState({ status: 'time_limit', plan: null }, true)).toMatch(/No plan was found/)
    expect(whatIfState({ status: 'optimal', plan: workedPlan }, true)).toMatch(/do nothing/)
    expect(whatIfState({ status: 'feasible', plan: workedPlan }, false)).toMatch(/Not proved/)
    expect(whatIfState({ status: 'optimal', plan: workedPlan }, false)).toBe('')
  })

  it('writes its difference with sign and period', () => {
    expect(writeDelta(10_000, words, dollars)).toBe('+$10,000 a year against this run')
    expect(writeDelta(0, words, dollars)).toBe('the same as this run')
  })
})

describe('A rejected deal', () => {
  const row = {
    dealId: 'D',
    name: 'D',
    sector: '',
    city: '',
    price: 500_000,
    yield: 0.04,
    risk: 0,
    discount: 0.2,
    reason: 'price',
    neededPrice: 400_000.9,
    certainty: 'given-choices',
    sentence: '',
  } as const

  const answer = (needed: number | null, complete = true): NeededValue => ({
    optionId: 'D',
    offered: 500_000,
    isChosen: false,
    bracket: null,
    needed,
    complete,
    solves: 20,
    sentence: '',
  })

  it('takes over the price found by solving again', () => {
    expect(withProved(row, new Map())).toBe(row)
    const proved = withProved(row, new Map([['D', answer(450_000)]]))
    expect(proved).toMatchObject({ certainty: 'proved', neededPrice: 450_000 })
    expect(proved.discount).toBeCloseTo(0.1, 12)
    expect(withProved(row, new Map([['D', answer(null)]]))).toMatchObject({
      certainty: 'proved',
      neededPrice: null,
      discount: null,
    })
  })

  it('stays as it was when time ran out before a price was sure', () => {
    expect(withProved(row, new Map([['D', answer(null, false)]]))).toBe(row)
  })

  it('shows a price that still holds when rounded', () => {
    expect(belowPrice(row)).toBe(400_000)
  })

  it('is worth a proof unless its price is exact or no price counts', () => {
    expect(canProve(row)).toBe(true)
    expect(canProve({ ...row, certainty: 'exact' })).toBe(false)
    expect(canProve({ ...row, certainty: 'none', reason: 'unknown' })).toBe(true)
    expect(canProve({ ...row, certainty: 'none', reason: 'excluded' })).toBe(false)
  })
})
