import { describe, expect, it } from 'vitest'
import type { LimitRow } from '../../renderer/optimizer/limit-rows.ts'
import { movableLimits } from '../../renderer/optimizer/movable-limits.ts'
import { describeSuggestion, estimateOf } from '../../renderer/optimizer/suggestion-words.ts'
import { suggestChanges } from '../../renderer/optimizer/suggestions.ts'
import { dollars } from '../deal-picker-ui/results-figures.ts'

const budget: LimitRow = {
  id: 'budget',
  label: 'Budget',
  kind: 'money',
  sentence: '',
  worth: { money: 50, step: '$1,000', size: 1000 },
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
    rhsRange: null,
  },
  range: null,
  hints: {},
}
type Change = Partial<Omit<LimitRow, 'row'>> & { readonly row?: Partial<LimitRow['row']> }
const limit = ({ row, ...changes }: Change): LimitRow => ({
  ...budget,
  ...changes,
  row: { ...budget.row, ...row },
})
const suggest = (...limits: LimitRow[]) => suggestChanges(limits, movableLimits(limits), 'more')
const earned = { amount: 'dpr.perYear', better: 'more' } as const

describe('Changes worth trying', () => {
  it('ease a budget of 1,000,000 by a tenth: at $50 for each $1,000 that is $5,000', () => {
    const [change] = suggest(budget)
    expect(change).toMatchObject({ path: '/budget', from: 1_000_000, to: 1_100_000 })
    expect(change?.estimate).toBeCloseTo(5000, 9)
  })

  it('lower what must be reached, raise what must not be passed', () => {
    const floor = limit({
      kind: 'share',
      label: 'Least yield',
      worth: { money: 200, step: 'percentage point', size: 0.01 },
      row: { path: '/minYield', sense: '>=', limit: 0.06, limitDual: -20_000 },
    })
    const [change] = suggest(floor)
    expect(change).toMatchObject({ from: 0.06, to: 0.055 })
    // Half a percentage point at 200 each.
    expect(change?.estimate).toBeCloseTo(100, 9)
  })

  it('stand with the dearest first, one for each number, and none that brings nothing', () => {
    const cap = limit({
      kind: 'count',
      worth: { money: 9000, step: 'deal', size: 1 },
      row: { path: '/maxDeals', limit: 4, limitDual: 9000 },
    })
    const idle = limit({ worth: null, row: { path: '/minInvested' } })
    const paths = suggest(budget, budget, cap, idle).map(({ path }) => path)
    expect(paths).toEqual(['/maxDeals', '/budget'])
  })

  it('go where an equation earns: down where raising it would cost', () => {
    const need = limit({
      worth: { money: -50, step: '$1,000', size: 1000 },
      row: { path: '/need', sense: '=', limitDual: -0.05 },
    })
    expect(suggest(need)[0]).toMatchObject({ from: 1_000_000, to: 900_000 })
  })

  it('lower a cover that is a floor although its rows are ceilings, where less is better', () => {
    const cover = (id: string, limitDual: number) =>
      limit({
        id,
        kind: 'ratio',
        worth: { money: 8000, step: 'tenth', size: 0.1 },
        row: { path: '/minDscr', sense: '<=', limit: 1.2, limitDual },
      })
    // Two scenarios share the number: 30,000 and 50,000 for +1 of it, 8,000 for a tenth.
    const limits = [cover('dscr:a', 30_000), cover('dscr:b', 50_000)]
    const found = suggestChanges(limits, movableLimits(limits), 'less')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ from: 1.2, to: 1.1 })
    expect(found[0]?.estimate).toBeCloseTo(8000, 9)
  })

  it('give a must up, for there is no number to move', () => {
    const must = limit({
      kind: 'must',
      label: 'Having to buy Tower',
      worth: { money: 1200, step: '', size: 1 },
      row: { path: '/deals/3/must', sense: '>=', limit: 1, limitDual: -1200 },
    })
    const [change] = suggest(must)
    expect(change).toMatchObject({ path: '/deals/3/must', to: null, estimate: 1200 })
    if (!change) throw new Error('nothing is suggested')
    expect(describeSuggestion(change, dollars)).toBe('Give up: Having to buy Tower')
    expect(estimateOf(change, earned, dollars)).toBe('about +$1,200 a year')
  })

  it('are written with both figures and the price they are worth, as a saving where less is better', () => {
    const [change] = suggest(budget)
    if (!change) throw new Error('nothing is suggested')
    expect(describeSuggestion(change, dollars)).toBe('Budget: $1,000,000 → $1,100,000')
    expect(estimateOf(change, earned, dollars)).toBe(
      'about +$5,000 a year, at $50.00 for each $1,000',
    )
    expect(estimateOf(change, { ...earned, better: 'less' }, dollars)).toContain('about −$5,000')
  })
})
