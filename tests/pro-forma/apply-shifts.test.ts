import { describe, expect, it } from 'vitest'
import { applyShifts } from '#shared/finance/pro-forma/apply-shifts'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import {
  ProFormaInput,
  type ProFormaLoan,
  type ProFormaProperty,
} from '#shared/scenarios/pro-forma'
import { noMoves } from '#shared/scenarios/scenario-assumptions'
import { workedInput } from './worked-property.ts'

const worked = ProFormaInput.parse(workedInput)
/** The worked property, every loan of it floating. */
const input = { ...worked, indexRate: [0.03, 0.035], properties: worked.properties.map(floating) }

function floating(property: ProFormaProperty): ProFormaProperty {
  const loans = property.loans.map((loan) => Object.assign({}, loan, { rate: rateFrom(loan) }))
  return { ...property, loans }
}

function rateFrom({ startDate }: ProFormaLoan): ProFormaLoan['rate'] {
  const resets = [{ date: startDate, annual: 0.05 }]
  return { type: 'floating', index: 'SOFR', margin: 0.02, cap: null, floor: null, resets }
}

describe('applyShifts', () => {
  it.each([
    ['rentGrowth', 0.01],
    ['expenseGrowth', 0.02],
    ['valueGrowth', -0.03],
    ['vacancy', 0.05],
    ['indexRate', 0.03],
    ['exitCap', 0.005],
  ] as const)(
    'gives with %s moved by %d the figures of the projection that is moved',
    (driver, by) => {
      const shifts = { ...noMoves, [driver]: by }
      const found = projectTotal(applyShifts(input, shifts)).figures
      expect(found).toEqual(projectTotal(input, shifts).figures)
      expect(found).not.toEqual(projectTotal(input).figures)
    },
  )
  it('sells a property a fifth cheaper that loses a fifth of its value', () => {
    const shifts = { ...noMoves, valueShock: -0.2 }
    const [before, after] = [projectTotal(input), projectTotal(applyShifts(input, shifts))]
    const priceOf = ({ lines }: typeof before) => Math.max(...lines.salePrice)
    expect(priceOf(before)).toBeGreaterThan(0)
    expect(Math.abs(priceOf(after) - 0.8 * priceOf(before))).toBeLessThan(2)
    expect(after.lines.value.at(-1)).toBe(projectTotal(input, shifts).lines.value.at(-1))
  })
  it('leaves a projection alone that nothing moves', () => {
    expect(applyShifts(input, noMoves)).toEqual(input)
  })
})
