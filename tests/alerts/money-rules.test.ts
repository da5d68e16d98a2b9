import { describe, expect, it } from 'vitest'
import type { BudgetFact, ExpenseFact } from '#shared/alerts/alert-facts'
import { causesOf, place, rule, said } from './facts.ts'

const { propertyId, propertyName } = place
const fill = (count: number, amount: number) => Array.from({ length: count }, () => amount)

describe('cash flow', () => {
  const of = (months: number[], rules: Parameters<typeof causesOf>[1] = []) =>
    causesOf({ cashFlows: [{ propertyId, propertyName, through: '2026-10', months }] }, rules)

  it('is negative when twelve months sum to less than nothing, by a cent', () => {
    expect(of([...fill(12, 500), ...fill(11, 0), 0])).toEqual([])
    const [cause] = of([...fill(12, 500), ...fill(11, 100), -1101])
    expect(cause && said(cause)).toBe(
      'Elm Court cost $0.01 more than it brought. Over 12 full months to 2026-10, before tax; $60 of cash flow over as many months before.',
    )
    expect(cause?.trend).toBe('worse')
  })

  it('is not told twice where the DSCR says that the debt is not covered', () => {
    const cashFlows = [{ propertyId, propertyName, through: '2026-10', months: fill(12, -100) }]
    const nothing = { now: null, yearAgo: null }
    const covenant = { propertyId, propertyName, ltv: nothing, debtYield: nothing }
    const covenants = [{ ...covenant, dscr: { now: 0.9, yearAgo: null } }]
    expect(causesOf({ cashFlows, covenants }).map(({ rule: name }) => name)).toEqual(['dscr'])
    expect(causesOf({ cashFlows }).map(({ rule: name }) => name)).toEqual(['negative_cash_flow'])
  })

  it('says nothing before there is a year of books', () => {
    expect(of(fill(11, -100))).toEqual([])
    expect(of(fill(12, -100)).map(({ trend }) => trend)).toEqual([null])
  })

  it('may be measured over fewer months, and from an amount on', () => {
    const months = [...fill(21, 100), -100, -100, -100]
    const three = (least: number) => of(months, [rule('negative_cash_flow', { months: 3, least })])
    expect(three(299)).toHaveLength(1)
    expect(three(300)).toEqual([])
    expect(of(months)).toEqual([])
  })
})

describe('a cost', () => {
  const expense = (amount: number, before: number[]): ExpenseFact => ({
    propertyId,
    propertyName,
    category: 'utilities',
    categoryName: null,
    month: '2026-10',
    amount,
    before,
  })
  const of = (amount: number, before: number[]) => causesOf({ expenses: [expense(amount, before)] })
  // $200 in each of the last eight months, nothing before.
  const usual = [...fill(16, 0), ...fill(8, 20_000)]

  it('is out of the way above twice the usual $200 and at least $500 more', () => {
    expect(of(69_999, usual)).toEqual([])
    const [cause] = of(70_000, usual)
    expect(cause && said(cause)).toBe(
      'Elm Court: utilities took $700 in 2026-10. That is 3.50 times the usual $200 of a month in which it is booked.',
    )
    const dear = [...fill(16, 0), ...fill(8, 100_000)]
    expect(of(200_000, dear)).toEqual([])
    expect(of(200_001, dear)).toHaveLength(1)
  })

  it('that was booked in five months only has no history to be judged by', () => {
    expect(of(1_000_000, [...fill(19, 0), ...fill(5, 20_000)])).toEqual([])
    expect(of(1_000_000, [...fill(18, 0), ...fill(6, 20_000)])).toHaveLength(1)
  })

  it('that comes each year at this time is no surprise', () => {
    // $900 a year ago, twelve months before: 24 − 12 = 12th of the list.
    const seasonal = [...fill(12, 20_000), 90_000, ...fill(11, 20_000)]
    expect(of(180_000, seasonal)).toEqual([])
    expect(of(180_001, seasonal)).toHaveLength(1)
  })
})

describe('a budget', () => {
  const budget = (booked: number, planned = 2_000_000): BudgetFact => ({
    propertyId,
    propertyName,
    year: 2026,
    through: '2026-10',
    planned,
    booked,
    worst: { category: 'repairs', name: 'Repairs', over: 250_000 },
  })
  const of = (...args: Parameters<typeof budget>) => causesOf({ budgets: [budget(...args)] })

  it('of $20,000 holds at $22,000 and is over a cent later', () => {
    const rules = [rule('budget_overrun', { least: 100_000 })]
    expect(causesOf({ budgets: [budget(2_200_000)] }, rules)).toEqual([])
    const [cause] = causesOf({ budgets: [budget(2_200_001)] }, rules)
    expect(cause && said(cause)).toBe(
      'Elm Court: running costs are $2,000.01 over plan. $22,000.01 booked and $20,000 planned through 2026-10, 10% over. Repairs is furthest over, by $2,500.',
    )
  })

  it('that is over by less than $2,500 is let be, and so is no budget at all', () => {
    expect(of(449_999, 200_000)).toEqual([])
    expect(of(450_000, 200_000)).toHaveLength(1)
    expect(of(450_000, 0)).toEqual([])
  })
})
