import { DebtStackResult, parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import { describe, expect, it } from 'vitest'
import { mix, STACK_EXAMPLE } from './debt-stack-solving.ts'
import { makeRandom } from './random-deals.ts'

import { equity, good, REFUSED, scenario, senior, swap, withTranche } from './refused-stacks.ts'

/** Code and place of every error of an input. */
function errorsOf(input: unknown): string[] {
  const parsed = parseDebtStackInput(input)
  return parsed.ok ? [] : parsed.errors.map(({ code, path }) => `${code} ${path}`)
}

describe('Debt Stack Mixer input', () => {
  it.each(REFUSED)('refuses %s', (_name, input, expected) => {
    expect(errorsOf(input)).toContain(expected)
  })

  it.each(REFUSED)('solves nothing and explains %s in a sentence', (_name, input) => {
    const result = mix(input)
    expect(result).toMatchObject({ status: 'invalid_input', plan: null })
    for (const { message } of result.errors) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  it('reports everything that is wrong, not only the first thing', () => {
    const input = { ...withTranche({ rate: 7 }), need: -1, hedges: [{ ...swap, premium: 2 }] }
    expect(new Set(errorsOf(input))).toEqual(
      new Set([
        'not_positive /need',
        'out_of_range /tranches/0/rate',
        'out_of_range /hedges/0/premium',
      ]),
    )
  })

  it('leaves out of comparisons what is already wrong by itself', () => {
    const tranches = [senior, { ...senior, min: 2, max: 1, rank: 0 }]
    expect(errorsOf({ ...good, tranches })).toEqual(['out_of_range /tranches/1/rank'])
    const scenarios = [
      { ...scenario, probability: 0.5 },
      { ...scenario, index: 9 },
    ]
    expect(errorsOf({ ...good, scenarios })).toEqual(['out_of_range /scenarios/1/index'])
  })

  it('takes null for absent and fills nothing in', () => {
    const input = {
      ...good,
      hedges: null,
      maxLtv: null,
      tranches: [{ ...senior, margin: null, amortization: null }, equity],
    }
    expect(parseDebtStackInput(input)).toEqual({ ok: true, input: good })
  })

  it('accepts equity that is interest-only in so many words, and a schedule that is not asked for', () => {
    expect(errorsOf(withTranche({ amortization: 'interest-only' }, equity))).toEqual([])
    expect(errorsOf({ ...good, schedule: { scenario: 's' } })).toEqual([])
  })

  it('says where: “Tranche 1: rate is missing.”', () => {
    const parsed = parseDebtStackInput(withTranche({ rate: null }))
    expect(parsed).toMatchObject({ errors: [{ message: 'Tranche 1: rate is missing.' }] })
  })
})

describe('poisoned stacks', () => {
  const POISON = [NaN, Infinity, -1, 0, 1e-9, 0.5, 1, 2, 1e12, 1e13, null, '', 'x', [], {}, true]
  const TOP = [
    'need',
    'value',
    'noi',
    'holdYears',
    'maxLtv',
    'minDscr',
    'minDebtYield',
    'fixedShareMin',
    'maxTranches',
    'worstCaseWeight',
    'tranches',
    'scenarios',
    'hedges',
    'hedgeChoice',
    'schedule',
    'startDate',
  ]
  const OWN = [
    'rate',
    'rateType',
    'margin',
    'floor',
    'min',
    'max',
    'required',
    'type',
    'amortization',
    'amortMonths',
    'maxLtvThrough',
    'upfrontFee',
    'termMonths',
  ]

  it('give a status of the contract and never an optimum of nothing', () => {
    const random = makeRandom(19)
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
    for (let round = 0; round < 500; round++) {
      const input: Record<string, unknown> = structuredClone(STACK_EXAMPLE)
      const tranches = input['tranches'] as Record<string, unknown>[]
      if (random() < 0.6) input[pick(TOP) ?? ''] = pick(POISON)
      Object.assign(pick(tranches) ?? {}, { [pick(OWN) ?? '']: pick(POISON) })
      const result = DebtStackResult.parse({ optimizer: 'debt-stack', ...mix(input) })
      expect(result.status).not.toBe('error')
      expect(result.status).not.toBe('unbounded')
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/)
    }
  })
})
