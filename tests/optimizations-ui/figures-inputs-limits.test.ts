import { describe, expect, it } from 'vitest'
import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { inputLines } from '../../renderer/deal-picker/input-lines.ts'
import { compareFigures } from '../../renderer/optimizations/diff-figures.ts'
import { diffItems, diffTerms } from '../../renderer/optimizations/diff-inputs.ts'
import { compareLimits } from '../../renderer/optimizations/diff-limits.ts'
import { input, plan, run } from './fixtures.ts'

const linesOf = (...inputs: DealPickerInput[]) => inputs.map(inputLines)

describe('compareFigures', () => {
  it('measures each run against the first: 62,500 and 47,000 differ by −15,500', () => {
    const rows = compareFigures([
      run('split', { plan: plan([]) }),
      run('whole', { objective: 47_000, plan: plan([], { invested: 900_000, cashLeft: 100_000 }) }),
    ])
    const byKey = Object.fromEntries(rows.map(({ key, cells }) => [key, cells]))
    expect(rows[0]?.label).toBe('Earned a year')
    expect(byKey['objective']).toEqual([
      { value: 62_500, change: null },
      { value: 47_000, change: -15_500 },
    ])
    expect(byKey['cashLeft']?.[1]).toEqual({ value: 100_000, change: 100_000 })
  })

  it('leaves the loan out while no run has one', () => {
    const keys = (loan: number) =>
      compareFigures([run('a', { plan: plan([], { loan }) })]).map(({ key }) => key)
    expect(keys(0)).not.toContain('loan')
    expect(keys(250_000)).toContain('loan')
  })

  it('has no figure and no change for a run without a plan', () => {
    const rows = compareFigures([run('a', { plan: plan([]) }), run('b')])
    expect(rows.find(({ key }) => key === 'yield')?.cells[1]).toEqual({ value: null, change: null })
  })
})

describe('diffTerms', () => {
  it('answers nothing for equal inputs, whether defaults are written or not', () => {
    expect(diffTerms(linesOf(input(), input({ mode: 'fractional' })))).toEqual([])
  })

  it('lists a budget that differs and a cap that only one run sets', () => {
    const capped = input({
      budget: 800_000,
      caps: [{ by: 'sector', key: 'office', maxShare: 0.4, shareOf: 'budget' }],
    })
    expect(diffTerms(linesOf(input(), capped))).toEqual([
      { key: 'budget', label: 'Budget', unit: 'money', values: [1_000_000, 800_000] },
      {
        key: 'caps.sector.office.maxShare.budget',
        label: 'Office: largest share of the budget',
        unit: 'rate',
        values: [null, 0.4],
      },
    ])
  })
})

describe('diffItems', () => {
  it('finds a changed price and a deal that one list lacks', () => {
    const [a, b] = input().deals
    const cheaper = input({ deals: a && b ? [{ ...a, price: 550_000 }, b] : [] })
    const { count, rows } = diffItems(linesOf(input(), cheaper))
    expect(count).toBe(2)
    expect(rows.map(({ label, values }) => [label, values])).toEqual([
      ['Arch House: price', [600_000, 550_000]],
      ['C: in the list', ['yes', null]],
    ])
  })

  it('takes a deal without a risk figure and one with none as the same', () => {
    const deals = [{ id: 'A', price: 1, yield: 0.1 }]
    const spelled = [{ id: 'A', price: 1, yield: 0.1, risk: 0, must: false, exclude: false }]
    expect(diffItems(linesOf(input({ deals }), input({ deals: spelled }))).count).toBe(0)
  })
})

describe('compareLimits', () => {
  const limit = (id: string, label: string, binding: boolean) => ({
    id,
    label,
    binding,
    sentence: '',
  })

  it('lists limits that bind somewhere, the most widespread first, absent ones as null', () => {
    const office = limit('cap:sector:office:maxAmount', 'Office: most money', true)
    const rows = compareLimits([
      run('a', { limits: [office, limit('budget', 'Budget', true)] }),
      run('b', { limits: [limit('budget', 'Budget', true)] }),
      run('c', { limits: [limit('budget', 'Budget', false)] }),
    ])
    expect(rows.map(({ label, cells }) => [label, cells.map((cell) => cell?.binding)])).toEqual([
      ['Budget', [true, true, false]],
      ['Office: most money', [true, undefined, undefined]],
    ])
  })

  it('leaves out limits that hold nobody back', () => {
    expect(compareLimits([run('a', { limits: [limit('budget', 'Budget', false)] })])).toEqual([])
  })
})
