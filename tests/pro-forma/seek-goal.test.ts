import { describe, expect, it } from 'vitest'
import { known, missing } from '#shared/finance/figure'
import { scenarioAnswers } from '#shared/finance/pro-forma/scenario-questions'
import { seekGoal } from '#shared/finance/pro-forma/seek-goal'
import { type Driver, type Kpi, questionOf, readKpi } from '#shared/finance/pro-forma/sensitivity'
import { ProFormaFile } from '#shared/scenarios/pro-forma'
import { noMoves } from '#shared/scenarios/scenario-assumptions'
import { workedInput } from './worked-property.ts'

const square = (x: number) => known(x * x)

describe('seekGoal', () => {
  it('finds the root of 9 that is nearer to where the value stands', () => {
    const around = { low: -10, high: 10, target: 9 }
    expect(seekGoal(square, { ...around, from: 1 })).toMatchObject({ status: 'found' })
    expect(seekGoal(square, { ...around, from: 1 })).toHaveProperty('value', expect.closeTo(3, 9))
    expect(seekGoal(square, { ...around, from: -1 })).toHaveProperty('value', expect.closeTo(-3, 9))
  })

  it('names the nearest where the target is out of reach', () => {
    const search = { target: 101, low: -10, from: 1, high: 10 }
    expect(seekGoal(square, search)).toEqual({ status: 'missed', value: 10, figure: 100 })
  })

  it('stays where it stands among values that are equally near', () => {
    const search = { target: 1, low: -10, from: 2, high: 10 }
    expect(seekGoal(() => known(5), search)).toEqual({ status: 'missed', value: 2, figure: 5 })
  })

  it('says why there is no figure at all', () => {
    const search = { target: 1, low: 0, from: 0, high: 1 }
    expect(seekGoal(() => missing('Nothing is owed.'), search)).toEqual({
      status: 'unknown',
      reason: 'Nothing is owed.',
    })
  })
})

const everyKpi: readonly [Kpi, Driver][] = [
  ['npv', 'rentGrowth'],
  ['unleveredNpv', 'exitCap'],
  ['leveredIrr', 'valueShock'],
  ['unleveredIrr', 'expenseGrowth'],
  ['equityMultiple', 'exitCap'],
  ['noiYear1', 'vacancy'],
  ['cashOnCash', 'vacancy'],
  ['dscrYear1', 'vacancy'],
  ['minDscr', 'vacancy'],
  ['maxLtv', 'valueShock'],
  ['minDebtYield', 'vacancy'],
  ['cashLowPoint', 'vacancy'],
  ['totalCash', 'rentGrowth'],
  ['peakEquity', 'vacancy'],
  ['saleProceeds', 'exitCap'],
]

describe('a goal seek of a projection', () => {
  it.each(everyKpi)('turns %s round: the figure at the move found is the goal', (kpi, driver) => {
    const ask = questionOf(workedInput, kpi, driver)
    const target = ask(0.017).value ?? Number.NaN
    const found = seekGoal(ask, { target, low: -0.05, from: 0, high: 0.3 })
    if (found.status !== 'found') throw new Error(`${kpi} is reached at a move of 0.017`)
    // Booked amounts are whole cents, so a figure moves in small steps.
    const isMoney = Math.abs(target) > 1000
    expect(Math.abs(found.figure - target)).toBeLessThan(isMoney ? 500 : 1e-5)
    expect(Math.abs((ask(found.value).value ?? 0) - target)).toBeLessThan(isMoney ? 500 : 1e-5)
  })
})

describe('questions about a scenario', () => {
  it('turn a driver from where the scenario has it', () => {
    const shifts = { ...noMoves, vacancy: 0.05 }
    const goal = { kpi: 'minDscr', lever: 'vacancy', target: 1.1, low: -0.1, from: 0, high: 0.9 }
    const [found] = scenarioAnswers.seek({
      input: workedInput,
      shifts,
      goals: [{ ...goal, kpi: 'minDscr', lever: 'vacancy' }],
    })
    if (found?.status !== 'found') throw new Error('it can be reached')
    const there = { ...shifts, vacancy: 0.05 + found.value }
    expect(readKpi(workedInput, 'minDscr', there).value).toBeCloseTo(1.1, 4)
  })

  it('say what is the most to pay: 1,200,000 for 8 % on 96,000 a year sold at 8 %', () => {
    const deal = ProFormaFile.parse({
      startMonth: '2027-01',
      horizonMonths: 120,
      discountRate: (1 + 0.08 / 12) ** 12 - 1,
      properties: [
        {
          id: 'p',
          opening: { type: 'purchase', price: 1_000_000 },
          units: [{ id: 'u', marketRent: 8000 }],
          sale: { capRate: 0.08 },
        },
      ],
    })
    const [found] = scenarioAnswers.seek({
      input: deal,
      shifts: noMoves,
      goals: [{ kpi: 'npv', lever: 'price', target: 0, low: 20e6, from: 100e6, high: 300e6 }],
    })
    if (found?.status !== 'found') throw new Error('it can be reached')
    expect(Math.abs(found.value - 120_000_000)).toBeLessThan(2)
  })
})
