import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { rateScenarios } from '#shared/debt-stack/rate-scenarios'
import { describe, expect, it } from 'vitest'
import { emptyTranche } from '../../renderer/debt-stack/draft.ts'
import { draftOfInput } from '../../renderer/debt-stack/draft-of-input.ts'
import { inFormUnits, withoutPlace } from '../../renderer/debt-stack/field-help.ts'
import { readHandedStack } from '../../renderer/debt-stack/handed-stack.ts'
import { proposeStack } from '../../renderer/debt-stack/propose.ts'
import { toInput } from '../../renderer/debt-stack/to-input.ts'
import { randomMixedStack, randomStack } from '../solvers/random-stacks.ts'
import { deal, facts, floatingLoan, loan } from './stack-fixtures.ts'

const inputOf = (value: unknown): DebtStackInput => {
  const parsed = parseDebtStackInput(value)
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join(' '))
  return parsed.input
}

describe('The proposed stack', () => {
  it('is for the deal that is furthest along, at its price', () => {
    const deals = [
      deal(),
      deal({ id: 'd2', stage: 'offer' }),
      deal({ id: 'd3', stage: 'due_diligence' }),
    ]
    expect(proposeStack(facts({ deals }), null)).toMatchObject({
      subject: { kind: 'deal', id: 'd3' },
      need: 2_500_000,
      value: 2_500_000,
      noi: 150_000,
    })
  })

  it('is for the property whose loan is due next when no deal is so far, and pays that loan off', () => {
    expect(proposeStack(facts(), null)).toMatchObject({
      subject: { kind: 'property', id: 'p2', repaidLoanIds: ['n2'] },
      need: 200_000,
      value: 1_000_000,
      noi: 70_000,
      startDate: '2026-10-31',
    })
  })

  it('asks for half the value where there is no loan to pay off', () => {
    const subject = { kind: 'property', id: 'p1', repaidLoanIds: [] as string[] } as const
    expect(proposeStack(facts({ loans: [] }), { ...subject, repaidLoanIds: [] }).need).toBe(500_000)
  })

  it('is for an open deal where there is no property, and for nothing where there is neither', () => {
    const none = { properties: [], loans: [] }
    expect(proposeStack(facts(none), null).subject).toEqual({ kind: 'deal', id: 'd1' })
    expect(
      proposeStack(facts({ ...none, deals: [deal({ stage: 'passed' })] }), null),
    ).toMatchObject({
      subject: null,
      need: null,
    })
  })

  it('offers each lender’s newest loan of each kind, floating first, for as much as it lent at once', () => {
    const loans = [
      loan({}),
      loan({
        id: 'n3',
        startDate: '2024-01-01',
        amount: 10_000_000,
        rate: { type: 'fixed', annual: 0.03 },
      }),
      floatingLoan,
    ]
    const { tranches } = proposeStack(facts({ loans }), null)
    expect(
      tranches.map(({ name, rateType, rate, margin, max }) => [name, rateType, rate, margin, max]),
    ).toEqual([
      ['Second Bank, floating', 'floating', null, 0.025, 300_000],
      // 6.5 % less 2.5 % of margin is a reference rate of 4 %; long loans cost 1.84 % above it.
      ['First Bank', 'fixed', 0.0584, null, 613_000],
      ['Mezzanine', 'fixed', 0.105, null, null],
      ['Own money', 'fixed', 0.13, null, null],
    ])
  })

  it('is a sound input, whatever it is for', () => {
    for (const given of [
      facts(),
      facts({ loans: [] }),
      facts({ deals: [deal({ stage: 'offer' })] }),
    ])
      expect(inputOf(toInput(proposeStack(given, null))).schedule).toEqual({ include: true })
  })
})

describe('Rate scenarios', () => {
  it('stand around today’s rate, add up to 1 and never go below 0', () => {
    const scenarios = rateScenarios(0.0365)
    expect(scenarios.map(({ index }) => index)).toEqual([0.0365, 0.0551, 0.0179, 0.0767, 0])
    expect(scenarios.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12)
  })
})

describe('The form', () => {
  it('leaves out what does not apply: a margin of a fixed loan, repayment of equity', () => {
    const draft = proposeStack(facts(), null)
    const tranche = {
      ...emptyTranche('x'),
      type: 'equity' as const,
      rate: 0.1,
      margin: 0.02,
      amortization: 'annuity' as const,
      amortMonths: 360,
      maxLtvThrough: 0.5,
      name: '  ',
    }
    const { tranches } = toInput({ ...draft, tranches: [tranche] }) as { tranches: unknown[] }
    expect(tranches).toEqual([
      { id: 'x', type: 'equity', rank: 1, rateType: 'fixed', rate: 0.1, termMonths: 60 },
    ])
  })

  it('gives a stored input back as it was', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const input = inputOf(seed % 2 === 0 ? randomStack(seed) : randomMixedStack(seed))
      const again = inputOf(toInput(draftOfInput(input, { name: 'Again', subject: null })))
      expect(normal(again)).toEqual(normal(input))
    }
  })

  it('takes a run over with its name and what it is for, and nothing that is no run', () => {
    const subject = { kind: 'deal', id: 'd1' }
    const text = JSON.stringify({ name: 'Q3', source: 'pipeline', subject, input: randomStack(1) })
    expect(readHandedStack(text)).toMatchObject({ name: 'Q3', subject })
    expect(readHandedStack('{"name":"Q3","input":{}}')).toBeNull()
    expect(readHandedStack('nonsense')).toBeNull()
  })

  it('says ranges in percent and leaves out which row it is', () => {
    const parsed = parseDebtStackInput(
      toInput({
        ...proposeStack(facts(), null),
        maxLtv: 70,
        tranches: [{ ...emptyTranche('x'), rate: 7 }],
      }),
    )
    const messages = parsed.ok ? [] : parsed.errors.map(inFormUnits).map(({ message }) => message)
    expect(messages.map(withoutPlace).toSorted()).toEqual([
      'Largest LTV must be between 0% and 200%.',
      'Rate must be between -10% and 100%.',
    ])
  })
})

/** Fields at their defaults may be said or left out. */
function normal({ schedule: _s, hedgeChoice: _h, ...input }: DebtStackInput) {
  const tranches = input.tranches.map(
    ({ rank, rateType, amortization, termMonths, name, ...rest }) => ({
      tranche: rest,
      rank: rank ?? 1,
      rateType: rateType ?? 'fixed',
      amortization: amortization ?? 'interest-only',
      termMonths: termMonths ?? 60,
      name: name ?? rest.id,
    }),
  )
  return { ...input, tranches, hedges: input.hedges ?? [] }
}
