import { describe, expect, it } from 'vitest'
import { allocationBy } from '../../renderer/deal-picker/allocation.ts'
import {
  allocationBars,
  allocationTable,
  allocationTraces,
} from '../../renderer/deal-picker/results/allocation-chart.ts'
import {
  frontierRange,
  frontierRows,
  frontierTable,
} from '../../renderer/deal-picker/results/frontier-chart.ts'
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

  it('has the present budget as its middle point', () => {
    const { from, to, steps } = frontierRange(1_000_000)
    expect(from + ((to - from) * (steps - 1)) / 2 / (steps - 1)).toBe(1_000_000)
    expect(frontierRange(0).to).toBeGreaterThan(0)
  })

  it('says what the last money brought: 7 %, then 30,500 on 600,000, then nothing', () => {
    expect(frontierRows(points).map(({ gain }) => gain)).toEqual([null, 0.07, 30_500 / 600_000, 0])
    expect(frontierTable(points, dollars).rows.at(2)).toEqual(['$1,200,000', '$72,500', '$50.83'])
  })

  it('leaves a gap where no plan exists', () => {
    const infeasible = { value: 0, status: 'infeasible', objective: null } as const
    const rows = frontierTable([infeasible, ...points.slice(1)], dollars).rows
    expect(rows[0]).toEqual(['$0', '–', '–'])
    expect(rows[1]?.[2]).toBe('–')
  })
})
