import { DebtStackResult, parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import { describe, expect, it } from 'vitest'
import { limitKindOf, limitLabel } from '../../renderer/debt-stack/limit-hints.ts'
import {
  writeFees,
  writeHedge,
  writePrice,
  writeRepayment,
} from '../../renderer/debt-stack/price-words.ts'
import { scenarioRows } from '../../renderer/debt-stack/scenario-rows.ts'
import { stackLines } from '../../renderer/debt-stack/stack-lines.ts'
import { barTraces, shownBars } from '../../renderer/debt-stack/results/scenario-chart.ts'
import { stackTable, stackTraces } from '../../renderer/debt-stack/results/stack-chart.ts'
import { dollars } from '../deal-picker-ui/results-figures.ts'
import { mix, STACK_EXAMPLE } from '../solvers/debt-stack-solving.ts'

function solved(value: unknown) {
  const parsed = parseDebtStackInput(value)
  const { plan } = DebtStackResult.parse({ optimizer: 'debt-stack', ...mix(value) })
  if (!parsed.ok || !plan) throw new Error('the stack has a plan')
  return { input: parsed.input, plan }
}

const example = solved(STACK_EXAMPLE)

describe('The lines of a stack', () => {
  it('go from the first claim to the last, with the loan to value that each reaches', () => {
    const lines = stackLines(example.input, example.plan)
    expect(lines.map(({ id, ltvFrom, ltvThrough }) => [id, ltvFrom, ltvThrough])).toEqual([
      ['senior', 0, expect.closeTo(0.6, 9)],
      ['mezz', expect.closeTo(0.6, 9), expect.closeTo(0.7, 9)],
      ['equity', null, null],
    ])
    expect(lines.map(({ cost }) => Math.round(cost))).toEqual([300_000, 90_000, 120_000])
  })

  it('cost together what the plan says, fees and hedges included', () => {
    const { input, plan } = solved({
      ...STACK_EXAMPLE,
      fixedShareMin: 1,
      scenarios: [
        { id: 'low', probability: 0.5, index: 0.02 },
        { id: 'high', probability: 0.5, index: 0.05 },
      ],
      hedges: [{ id: 'cap', kind: 'cap', strike: 0.03, premium: 0.01 }],
      tranches: [
        {
          id: 'f',
          type: 'senior',
          rateType: 'floating',
          margin: 0.01,
          upfrontFee: 0.01,
          maxLtvThrough: 0.5,
        },
        { id: 'own', type: 'equity', rate: 0.12 },
      ],
    })
    expect(plan.hedges).toHaveLength(1)
    const sum = stackLines(input, plan).reduce((total, { cost }) => total + cost, 0)
    expect(sum).toBeCloseTo(plan.metrics.expectedCost, 4)
    const rows = scenarioRows(input, plan)
    expect(rows.reduce((total, { cost }) => total + cost / 2, 0)).toBeCloseTo(sum, 4)
    expect(Math.max(...rows.map(({ cost }) => cost))).toBeCloseTo(plan.metrics.worstCost, 4)
  })
})

describe('The terms in words', () => {
  it('are as short as a term sheet has them', () => {
    const loan = { id: 'a', type: 'senior' as const }
    expect(writePrice({ ...loan, rate: 0.065 }, dollars)).toBe('6.50%')
    const floating = { ...loan, rateType: 'floating' as const, margin: 0.026 }
    expect(writePrice({ ...floating, floor: 0 }, dollars)).toBe('index + 2.60%')
    expect(writePrice({ ...floating, floor: 0.01 }, dollars)).toBe('index + 2.60%, floor 1.00%')
    expect(writeFees({ ...loan, upfrontFee: 0.01, exitFee: 0.005 }, dollars)).toBe(
      '1.00% up front, 0.50% at the end',
    )
    expect(
      writeRepayment({ ...loan, termMonths: 120, amortization: 'annuity', amortMonths: 360 }),
    ).toBe('120 of 360 months, annuity')
    expect(writeRepayment({ ...loan, termMonths: 24 })).toBe('24 months, interest only')
    expect(writeHedge({ id: 'c', kind: 'cap', strike: 0.04, premium: 0.015 }, dollars)).toBe(
      'Cap at 4.00%, premium 1.50%',
    )
  })

  it('name each limit with the row that it belongs to', () => {
    expect(limitLabel('/tranches/0/maxLtvThrough', example.input)).toBe('LTV through it: senior')
    expect(limitLabel('/scenarios/0/minDscr', example.input)).toBe('Least DSCR: base')
    expect(limitLabel('/minDscr', example.input)).toBe('Least DSCR')
    expect([limitKindOf('/minDscr'), limitKindOf('/need'), limitKindOf('/maxTranches')]).toEqual([
      'ratio',
      'money',
      'count',
    ])
  })
})

describe('The charts of a stack', () => {
  it('draw one part for each tranche, and the same figures as a table', () => {
    const lines = stackLines(example.input, example.plan)
    const traces = stackTraces(lines, ['a', 'b'], dollars)
    expect(traces.map(({ name, text }) => [name, text])).toEqual([
      ['senior', ['75%']],
      ['mezz', ['13%']],
      ['equity', ['13%']],
    ])
    expect(stackTable(lines, dollars).rows[0]).toEqual(['senior', '$6,000,000', '75.0%', '60.0%'])
  })

  it('draw at most a dozen scenarios, each with the mark of its limit', () => {
    const bars = Array.from({ length: 30 }, (_, n) => ({
      id: `s${n}`,
      value: n,
      limit: n === 2 ? 1 : null,
    }))
    const shown = shownBars(bars)
    expect(shown).toHaveLength(12)
    const [drawn, marks] = barTraces(shown, { mark: 'm', ink: 'i' }, String)
    expect(drawn?.['y']).toHaveLength(12)
    expect(marks).toMatchObject({ x: [1], y: ['s2'] })
  })
})
