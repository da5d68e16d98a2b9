import { describe, expect, it } from 'vitest'
import { listNextBest } from '#solvers/list-next-best'
import { context, EXAMPLE } from './solve.ts'

const listOthers = (input: unknown) =>
  listNextBest(context, 'deal-picker', input, () => undefined).plans.map(({ delta, result }) => {
    const deals = result.optimizer === 'deal-picker' ? (result.plan?.deals ?? []) : []
    return { delta: Math.round(delta * 100) / 100, deals: deals.map(({ id }) => id).join('') }
  })

/** Five deals of 100,000 that earn 8,000 to 7,960 a year, and money for two of them. */
const twins = {
  mode: 'whole',
  budget: 200_000,
  deals: [
    { id: 'A', price: 100_000, yield: 0.08 },
    { id: 'B', price: 100_000, yield: 0.0799 },
    { id: 'C', price: 100_000, yield: 0.0798 },
    { id: 'D', price: 100_000, yield: 0.0796 },
  ],
}

describe('The next-best plans', () => {
  it('are the next in rank of all subsets, at most five', () => {
    // A+B earns 15,990; then A+C 15,980, B+C 15,970, A+D 15,960, B+D 15,950, C+D 15,940.
    expect(listOthers(twins)).toEqual([
      { delta: -10, deals: 'AC' },
      { delta: -20, deals: 'BC' },
      { delta: -30, deals: 'AD' },
      { delta: -40, deals: 'BD' },
      { delta: -50, deals: 'CD' },
    ])
  })

  it('leave out what is more than 2 % worse', () => {
    const deals = twins.deals.map((deal) => (deal.id === 'D' ? { ...deal, yield: 0.07 } : deal))
    // A+D would earn 15,000, which is 6 % less.
    expect(listOthers({ ...twins, deals }).map((plan) => plan.deals)).toEqual(['AC', 'BC'])
  })

  it('do without one of the deals each where deals can be split', () => {
    // Without C, office is A alone: A 600,000 and B 400,000 earn 42,000 + 20,000, 500 less than 62,500.
    expect(listOthers(EXAMPLE)).toEqual([{ delta: -500, deals: 'AB' }])
  })

  it('are none when no plan keeps the limits', () => {
    expect(listOthers({ ...EXAMPLE, minInvested: 2_000_000 })).toEqual([])
  })

  it('are said to be all only when the search was through', () => {
    const search = (clock: () => number) =>
      listNextBest({ ...context, clock }, 'deal-picker', twins, () => undefined)
    expect(search(context.clock).isComplete).toBe(true)
    let hours = 0
    // Each look at the clock is an hour later: the time for the search is over before it begins.
    expect(search(() => (hours += 3_600_000))).toEqual({ plans: [], isComplete: false })
  })
})
