import { describe, expect, it } from 'vitest'
import { bridge } from '#shared/finance/pro-forma/bridge'
import { noShifts } from '#shared/finance/pro-forma/driver-shifts'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import {
  goalSeek,
  questionOf,
  readKpi,
  sensitivityGrid,
  tornado,
  withPrice,
} from '#shared/finance/pro-forma/sensitivity'
import { known, missing } from '#shared/finance/figure'
import { ProFormaFile } from '#shared/scenarios/pro-forma'
import { workedInput } from './worked-property.ts'

/** 96,000 a year for ever, sold after ten years at 8 %: for 1,200,000. */
const level = ProFormaFile.parse({
  startMonth: '2027-01',
  horizonMonths: 120,
  properties: [
    {
      id: 'p',
      opening: { type: 'purchase', price: 1_000_000 },
      units: [{ id: 'u', marketRent: 8000 }],
      sale: { capRate: 0.08 },
    },
  ],
})

describe('goalSeek', () => {
  it('finds 3 as the root of 9, and says when a target is out of reach', () => {
    expect(goalSeek((x) => known(x * x), { target: 9, low: 0, high: 10 }).value).toBeCloseTo(3, 9)
    expect(goalSeek((x) => known(x * x), { target: 101, low: 0, high: 10 })).toEqual(
      missing('The figure does not reach the target within this range.'),
    )
  })

  it('says 1,200,000 is the most to pay for 0.6667 % a month', () => {
    const ask = (price: number) => readKpi(withPrice(level, 'p', price), 'unleveredIrr')
    const target = (1 + 0.08 / 12) ** 12 - 1
    const found = goalSeek(ask, { target, low: 50_000_000, high: 200_000_000 }).value ?? 0
    expect(Math.abs(found - 120_000_000)).toBeLessThan(2)
  })

  it('turns the projection round: the vacancy it finds gives the DSCR that was asked for', () => {
    const ask = questionOf(workedInput, 'minDscr', 'vacancy')
    const found = goalSeek(ask, { target: 1.25, low: -0.05, high: 0.9 }).value
    expect(found).not.toBeNull()
    expect(ask(found ?? 0).value).toBeCloseTo(1.25, 5)
  })
})

describe('tornado and grid', () => {
  it('ranks the drivers by what they move', () => {
    const bars = tornado(level, 'unleveredIrr', [
      { driver: 'exitCap', low: -0.001, high: 0.001 },
      { driver: 'vacancy', low: 0, high: 0.2 },
      { driver: 'indexRate', low: -0.03, high: 0.03 },
    ])
    expect(bars.map(({ driver }) => driver)).toEqual(['vacancy', 'exitCap', 'indexRate'])
    expect(bars.at(-1)?.swing).toBe(0)
  })

  it('agrees in its middle with the projection as it stands', () => {
    const cells = sensitivityGrid(level, 'npv', {
      rows: { driver: 'vacancy', values: [-0, 0.05] },
      columns: { driver: 'exitCap', values: [0, 0.01] },
    })
    expect(cells[0]?.[0]).toEqual(readKpi(level, 'npv'))
    expect(cells[1]?.[1]?.value).toBeLessThan(cells[0]?.[0]?.value ?? 0)
  })
})

describe('bridge', () => {
  it('leaves nothing over between the projection as it stands and the one it leads to', () => {
    const shifts = {
      ...noShifts,
      rentGrowth: -0.02,
      vacancy: 0.05,
      exitCap: 0.01,
      valueShock: -0.2,
    }
    const found = bridge(workedInput, 'npv', shifts)
    const sum = (found?.steps ?? []).reduce((total, { change }) => total + change, found?.from ?? 0)
    const to = runProForma(workedInput, shifts).total.figures.npv.value ?? 0
    expect(found?.steps.map(({ driver }) => driver)).toEqual([
      'rentGrowth',
      'vacancy',
      'exitCap',
      'valueShock',
    ])
    expect(sum).toBeCloseTo(to, 4)
    expect(found?.to).toBeCloseTo(to, 4)
  })
})
