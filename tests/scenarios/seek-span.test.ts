import { describe, expect, it } from 'vitest'
import { ProFormaFile, ProFormaInput } from '#shared/scenarios/pro-forma'
import { noMoves } from '#shared/scenarios/scenario-assumptions'
import { spanOf } from '../../renderer/scenarios/seek-span.ts'

/** Two houses, a vacancy of 5 % and of 8 %, sold at 6 %; the first is refinanced at 5 %. */
const input = ProFormaInput.parse(
  ProFormaFile.parse({
    startMonth: '2027-01',
    horizonMonths: 60,
    properties: [
      {
        id: 'p',
        opening: { type: 'held', value: 120_000 },
        vacancyRate: 0.05,
        refinancings: [
          { id: 'r', month: '2028-01', annualRate: 0.05, termMonths: 120, amortizationMonths: 360 },
        ],
        sale: { capRate: 0.06 },
      },
      {
        id: 'q',
        opening: { type: 'held', value: 120_000 },
        vacancyRate: [0.08],
        sale: { capRate: 0.06 },
      },
    ],
  }),
)
const spans = (shifts: Partial<typeof noMoves> = {}) => {
  const shown = { input, shifts: { ...noMoves, ...shifts } }
  return {
    vacancy: spanOf('vacancy', shown),
    indexRate: spanOf('indexRate', shown),
    exitCap: spanOf('exitCap', shown),
    valueShock: spanOf('valueShock', shown),
  }
}

describe('the range in which a goal is sought', () => {
  it('takes no driver further than it can go', () => {
    expect(spans()).toEqual({
      vacancy: { low: -0.08, high: 0.95, from: 0 },
      indexRate: { low: -0.05, high: 0.3, from: 0 },
      exitCap: { low: -0.05, high: 0.25, from: 0 },
      valueShock: { low: -0.9, high: 2, from: 0 },
    })
  })

  it('counts from where the scenario has moved it already', () => {
    const moved = spans({ vacancy: 0.1, indexRate: 0.03, exitCap: -0.02, valueShock: -0.2 })
    expect(moved).toEqual({
      vacancy: { low: -0.18, high: 0.85, from: 0 },
      indexRate: { low: -0.08, high: 0.3, from: 0 },
      exitCap: { low: -0.035, high: 0.25, from: 0 },
      valueShock: { low: -0.7, high: 2, from: 0 },
    })
  })
})
