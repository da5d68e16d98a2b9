import { describe, expect, it } from 'vitest'
import { allocationBy } from '../../renderer/deal-picker/allocation.ts'
import {
  allocationBars,
  allocationTable,
  allocationTraces,
} from '../../renderer/deal-picker/results/allocation-chart.ts'
import { frontierRows, frontierTable } from '../../renderer/optimizer/frontier-chart.ts'
import { frontierRange } from '../../renderer/optimizer/frontier-range.ts'
import { moneyAxis } from '../../renderer/ui/chart/money-axis.ts'
import { dollars, workedInput, workedPlan } from './results-figures.ts'

const sectors = allocationBy('sector', workedInput, workedPlan)
const colors = { mark: '#000', ink: '#000' }
const group = (key: string, amount: number, most: number | null = null) => ({
  key,
  amount,
  share: amount / 1000,
  most,
  least: null,
})

describe('The money by sector or city', () => {
  it('adds the stakes of a sector and shows the tighter of its two caps', () => {
    const capped = { by: 'sector', key: 'office', maxAmount: 700_000, maxShare: 0.75 } as const
    expect(allocationBy('sector', { ...workedInput, caps: [capped] }, workedPlan)).toEqual([
      { key: 'office', amount: 700_000, share: 0.7, most: 700_000, least: null },
      { key: 'retail', amount: 300_000, share: 0.3, most: null, least: null },
    ])
  })

  it('takes a share of the budget where the cap says so, and lists an empty group with a floor', () => {
    const cap = { by: 'city', key: 'Ely', minShare: 0.2, minAmount: 1, shareOf: 'budget' } as const
    const rows = allocationBy(
      'city',
      { ...workedInput, budget: 2_000_000, caps: [cap] },
      workedPlan,
    )
    expect(rows.find(({ key }) => key === 'Ely')).toEqual({
      key: 'Ely',
      amount: 0,
      share: 0,
      most: null,
      least: 400_000,
    })
  })
})

describe('The allocation chart', () => {
  it('shows office at its cap of 700,000 and retail without one', () => {
    const table = allocationTable(sectors, dollars)
    expect(table.rows).toEqual([
      ['Office', '$700,000', '70.0%', '$700,000', '–'],
      ['Retail', '$300,000', '30.0%', '–', '–'],
    ])
    const [bars, caps] = allocationTraces(
      allocationBars(sectors, 8),
      workedPlan.invested,
      colors,
      dollars,
    )
    expect(bars?.['x']).toEqual([700_000, 300_000])
    expect(caps?.['x']).toEqual([700_000])
    expect(caps?.['text']).toEqual([' at its cap $700K · 70%'])
  })

  it('gives a cap no share where it is more than all that is invested', () => {
    const bars = allocationBars([group('Bath', 100, 400)], 8)
    const [, caps] = allocationTraces(bars, 200, colors, dollars)
    expect(caps?.['text']).toEqual([' cap $400'])
  })

  it('folds the smallest free groups into one bar and keeps every limited one', () => {
    const groups = [
      group('Bath', 400),
      group('Cork', 300),
      group('Derby', 200),
      group('Ely', 100),
      group('Fife', 0, 50),
    ]
    const bars = allocationBars(groups, 4)
    expect(bars.map(({ label, amount }) => [label, amount])).toEqual([
      ['Bath', 400],
      ['Cork', 300],
      ['Fife', 0],
      ['2 others', 300],
    ])
    expect(allocationBars(groups, 5)).toHaveLength(5)
  })
})

describe('An axis of money', () => {
  it('has round marks, written as money is elsewhere', () => {
    expect(moneyAxis([0, 2_100_000], dollars)).toMatchObject({
      tickvals: [0, 500_000, 1_000_000, 1_500_000, 2_000_000],
      ticktext: ['$0', '$500K', '$1M', '$1.5M', '$2M'],
    })
    expect(moneyAxis([-40_000, 60_000], dollars)['ticktext']).toEqual([
      '−$40K',
      '−$20K',
      '$0',
      '$20K',
      '$40K',
      '$60K',
    ])
    expect(moneyAxis([], dollars)['tickvals']).toEqual([0])
  })
})

describe('The frontier', () => {
  // OPTIMIZERS.md section 2: 600,000 earns 42,000, 1,200,000 earns 72,500 and more brings nothing.
  const points = [
    { value: 0, status: 'optimal', objective: 0 },
    { value: 600_000, status: 'optimal', objective: 42_000 },
    { value: 1_200_000, status: 'optimal', objective: 72_500 },
    { value: 1_800_000, status: 'optimal', objective: 72_500 },
  ] as const

  const budget = {
    rowId: 'budget',
    path: '/budget',
    label: 'Budget',
    unit: 'money',
    value: 1_000_000,
    min: 0,
    max: 2_000_000,
    step: 10_000,
  } as const
  const words = { limit: budget, objective: 'Earned a year' }

  it('has the present budget as its middle point', () => {
    const { path, from, to, steps } = frontierRange(budget)
    expect(path).toBe('/budget')
    expect(from + ((to - from) * (steps - 1)) / 2 / (steps - 1)).toBe(1_000_000)
  })

  it('stops at whole numbers where the limit is a count', () => {
    const count = { ...budget, unit: 'integer', value: 4, max: 12 } as const
    expect(frontierRange(count)).toMatchObject({ from: 0, to: 12, steps: 13 })
  })

  it('says what the last money brought: 7 %, then 30,500 on 600,000, then nothing', () => {
    expect(frontierRows(points).map(({ gain }) => gain)).toEqual([null, 0.07, 30_500 / 600_000, 0])
    expect(frontierTable(points, words, dollars).rows.at(2)).toEqual([
      '$1,200,000',
      '$72,500',
      '$50.83',
    ])
  })

  it('leaves a gap where no plan exists', () => {
    const infeasible = { value: 0, status: 'infeasible', objective: null } as const
    const rows = frontierTable([infeasible, ...points.slice(1)], words, dollars).rows
    expect(rows[0]).toEqual(['$0', '–', '–'])
    expect(rows[1]?.[2]).toBe('–')
  })
})
