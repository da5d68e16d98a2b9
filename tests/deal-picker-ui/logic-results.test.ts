import { describe, expect, it } from 'vitest'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import type { Run } from '#shared/optimizer/optimizations'
import { blankResult } from '#shared/optimizer/optimizer-result'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { boundSentences } from '../../renderer/deal-picker/bound-sentences.ts'
import { dealPickerView } from '../../renderer/deal-picker/deal-picker-view.ts'
import { groupLabel, limitLabel } from '../../renderer/deal-picker/limit-labels.ts'
import { chosenRows, discountOf, rejectedRows } from '../../renderer/deal-picker/plan-rows.ts'
import { numberAt, withChanges } from '../../renderer/optimizer/change-input.ts'
import { diffDecisions } from '../../renderer/optimizer/diff-decisions.ts'
import { limitRows, rangeOfLimit, rankLimits } from '../../renderer/optimizer/limit-rows.ts'
import { movableLimits, niceStep } from '../../renderer/optimizer/movable-limits.ts'
import { readable } from '../../renderer/optimizer/readable.ts'
import { relaxationChanges } from '../../renderer/optimizer/relaxation-changes.ts'

/** The worked example of the contract: A whole, B at 60 %, C at 25 %. */
const input: DealPickerInput = {
  budget: 1_000_000,
  riskPenalty: 0.5,
  caps: [{ by: 'sector', key: 'office', maxAmount: 700_000, maxShare: 0.75 }],
  deals: [
    { id: 'A', name: 'Ash', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' },
    { id: 'B', price: 500_000, yield: 0.07, risk: 0.04, sector: 'retail' },
    { id: 'C', price: 400_000, yield: 0.06, risk: 0.01, sector: 'office' },
  ],
}
const plan: DealPlan = {
  deals: [
    { id: 'C', share: 0.25, amount: 100_000 },
    { id: 'A', share: 1, amount: 600_000 },
    { id: 'B', share: 0.6, amount: 300_000 },
  ],
  invested: 1_000_000,
  loan: 0,
  equity: 1_000_000,
  cashLeft: 0,
  annualIncome: 75_000,
  riskCharge: 12_500,
  interest: 0,
  yield: 0.075,
  risk: 0.025,
}
const budgetRow: ConstraintReport = {
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
}
/** A stored run of the worked example with these limits, from before kinds were kept. */
function runWith(constraints: ConstraintReport[]): Run {
  const limits = constraints.map(({ id, binding }) => ({
    id,
    name: id,
    kind: null,
    worth: null,
    binding,
    exact: true,
    sentence: id,
  }))
  const solver = { name: 's', version: '1' }
  return {
    optimizer: 'deal-picker',
    subject: null,
    input: { ...input, maxRisk: 0.015, maxDeals: 2 },
    result: { optimizer: 'deal-picker', ...blankResult('optimal', solver), constraints },
    explanation: {
      headline: '',
      caution: null,
      whyNot: [],
      rejectedCount: 0,
      infeasibility: null,
      limits,
    },
    id: '1',
    portfolioId: 'p',
    name: 'run',
    tags: [],
    imported: null,
    note: '',
    source: 'example',
    status: 'optimal',
    stoppedBy: 'proof',
    objective: null,
    gap: null,
    problemClass: 'lp',
    startedAt: '2026-01-01T00:00:00Z',
    durationMs: 1,
    inputHash: '',
    acceptedAt: null,
    fromRunId: null,
  }
}

const row = (changes: Partial<ConstraintReport>): ConstraintReport => ({ ...budgetRow, ...changes })

describe('rows of a plan', () => {
  it('stand with the largest stake first and with the stake’s part of the income', () => {
    expect(
      chosenRows(input, plan).map(({ name, amount, income }) => [name, amount, Math.round(income)]),
    ).toEqual([
      ['Ash', 600_000, 48_000],
      ['B', 300_000, 21_000],
      ['C', 100_000, 6000],
    ])
  })

  it('say how far the price of a rejected deal would have to fall', () => {
    const reason = { dealId: 'B', reason: 'price', certainty: 'exact', sentence: '' } as const
    expect(rejectedRows(input, [{ ...reason, neededPrice: 400_000 }])[0]?.discount).toBeCloseTo(0.2)
    expect(discountOf(500_000, null)).toBeNull()
  })
})

describe('two plans', () => {
  const decide = (deals: DealPlan['deals']) => dealPickerView.decisions(input, { ...plan, deals })
  const now = decide(plan.deals)

  it('differ by what comes, what goes and what changes in size', () => {
    const other = decide([
      { id: 'A', share: 0.5, amount: 300_000 },
      { id: 'D', share: 1, amount: 5 },
    ])
    const { added, removed, changed } = diffDecisions(now, other)
    expect(added).toEqual([
      {
        id: 'D',
        name: 'D',
        from: [],
        to: [
          { kind: 'money', value: 5 },
          { kind: 'share', value: 1 },
        ],
      },
    ])
    expect(removed.map(({ id }) => id)).toEqual(['C', 'B'])
    expect(changed.map(({ name, from, to }) => [name, from[0]?.value, to[0]?.value])).toEqual([
      ['Ash', 600_000, 300_000],
    ])
  })

  it('are the same within a millionth', () => {
    const dust = decide(
      plan.deals.map(({ id, share, amount }) => ({ id, share, amount: amount + 1e-4 })),
    )
    expect(diffDecisions(now, dust).changed).toEqual([])
  })
})

describe('changes of an input', () => {
  it('replace a number, take one away and leave the original alone', () => {
    const changed = withChanges(input, [
      { path: '/caps/0/maxAmount', value: 5 },
      { path: '/riskPenalty', value: null },
    ])
    expect(numberAt(changed, '/caps/0/maxAmount')).toBe(5)
    expect(changed).not.toHaveProperty('riskPenalty')
    expect(numberAt(input, '/caps/0/maxAmount')).toBe(700_000)
    expect(numberAt(input, '/nowhere/1')).toBeNull()
  })

  it('ease limits outward, so that the plan fits: up for a maximum, down for a minimum', () => {
    const tight = { budget: 100, minYield: 0.08, deals: [{ id: 'A', must: true }] }
    const moves = [
      { id: 'budget', by: 0, cost: 0, newLimit: 120.4 },
      { id: 'minYield', by: 0, cost: 0, newLimit: 0.07129 },
      { id: 'must:A', by: 0, cost: 0, newLimit: 0 },
    ]
    const fixes = [
      { id: 'budget', path: '/budget', kind: 'money' },
      { id: 'minYield', path: '/minYield', kind: 'share' },
      { id: 'must:A', path: '/deals/0/must', kind: 'must' },
    ] as const
    expect(relaxationChanges(tight, moves, fixes)).toEqual([
      { path: '/budget', value: 121 },
      { path: '/minYield', value: 0.0712 },
      { path: '/deals/0/must', value: null },
    ])
  })

  it('ease one number that feeds several rows as far as the row that needs most', () => {
    const moves = [
      { id: 'a', by: 0, cost: 0, newLimit: 1.24 },
      { id: 'b', by: 0, cost: 0, newLimit: 1.181 },
      { id: 'c', by: 0, cost: 0, newLimit: 1.2 },
    ]
    const fixes = moves.map(({ id }) => ({ id, path: '/minDscr', kind: 'ratio' as const }))
    expect(relaxationChanges({ minDscr: 1.25 }, moves, fixes)).toEqual([
      { path: '/minDscr', value: 1.18 },
    ])
  })
})

describe('limits', () => {
  it('have a range of the user’s number only where the row’s own side is that number', () => {
    expect(rangeOfLimit(budgetRow)).toEqual([700_000, 1_200_000])
    expect(rangeOfLimit(row({ limit: 0.4, rhs: 0 }))).toBeNull()
    expect(rangeOfLimit(row({ dual: 0 }))).toBeNull()
  })

  it('stand with the dearest first, and those with room apart', () => {
    const run = runWith([
      row({ id: 'a', limitDual: 0.001 }),
      row({ id: 'b', limitDual: 0.05 }),
      row({ id: 'c', binding: false }),
    ])
    const { binding, open } = rankLimits(limitRows(run))
    expect([binding.map(({ id }) => id), open.map(({ id }) => id)]).toEqual([['b', 'a'], ['c']])
  })

  it('become one slider for each number of the input, and none for “must buy”', () => {
    const run = runWith([
      budgetRow,
      row({ id: 'again' }),
      row({ id: 'must:A', path: '/deals/0/must', limit: 1 }),
      row({ id: 'maxRisk', path: '/maxRisk', limit: 0.015, rhs: 0 }),
      row({ id: 'maxDeals', path: '/maxDeals', limit: 2 }),
    ])
    expect(movableLimits(limitRows(run))).toEqual([
      {
        rowId: 'budget',
        path: '/budget',
        label: 'Budget',
        value: 1_000_000,
        unit: 'money',
        min: 0,
        max: 2_000_000,
        step: 10_000,
      },
      {
        rowId: 'maxRisk',
        path: '/maxRisk',
        label: 'Maximum risk',
        value: 0.015,
        unit: 'percent',
        min: 0,
        max: 0.03,
        step: 0.0005,
      },
      {
        rowId: 'maxDeals',
        path: '/maxDeals',
        label: 'Most deals',
        value: 2,
        unit: 'integer',
        min: 0,
        max: 10,
        step: 1,
      },
    ])
    expect([niceStep(83_000), niceStep(1.9), niceStep(2)]).toEqual([50_000, 1, 2])
  })

  it('are named in words, with the pipeline’s sector keys spelled out', () => {
    expect(limitLabel('/caps/0/maxAmount', input)).toBe('Office: most money')
    expect(groupLabel('multi_family')).toBe('Multi-family')
    expect(readable('The 40% cap on multi_family binds; line_4 stays.')).toBe(
      'The 40% cap on multi-family binds; line_4 stays.',
    )
  })
})

describe('deals taken as far as they go', () => {
  it('say what they earn above the same money elsewhere', () => {
    const bounds = [
      { variable: 'deal:A', bound: 'upper', value: 1, dual: 9000 },
      { variable: 'deal:C', bound: 'lower', value: 0, dual: -5 },
    ] as const
    const format = { moneyMajor: (value: number) => `$${value}` }
    const sentences = boundSentences(input, { bounds: [...bounds] }, format as never)
    expect(sentences).toEqual([
      {
        id: 'A',
        sentence: 'Ash is taken in full: it earns $9000 a year more than the same money elsewhere.',
      },
    ])
  })
})
