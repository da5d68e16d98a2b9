import { DealPickerResult, parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import { parseJsonText } from '#shared/optimizer/optimizer-input'
import { describe, expect, it } from 'vitest'
import { makeRandom } from './random-deals.ts'
import { EXAMPLE, solve } from './solve.ts'

const deal = { id: 'A', price: 100, yield: 0.05, sector: 'office', city: 'Bonn' }
const good = { budget: 1000, deals: [deal] }
const withDeal = (fields: object) => ({ ...good, deals: [{ ...deal, ...fields }] })
const withCap = (fields: object) => ({
  ...good,
  caps: [{ by: 'sector', key: 'office', maxAmount: 5, ...fields }],
})
const withLoan = (fields: object) => ({ ...good, leverage: { maxLtv: 0.5, rate: 0.03, ...fields } })

/** Code and place of every error of an input. */
function errorsOf(input: unknown): string[] {
  const parsed = parseDealPickerInput(input)
  return parsed.ok ? [] : parsed.errors.map(({ code, path }) => `${code} ${path}`)
}

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['a document that is no object', [1], 'type '],
  ['an empty document', null, 'type '],
  ['a number as text', { ...good, budget: '1000' }, 'type /budget'],
  ['a flag as number', withDeal({ must: 1 }), 'type /deals/0/must'],
  ['a mode as number', { ...good, mode: 1 }, 'type /mode'],
  ['a list that is none', { ...good, caps: {} }, 'type /caps'],
  ['a deal that is none', { ...good, deals: [null] }, 'type /deals/0'],
  ['no budget', { deals: [deal] }, 'missing /budget'],
  ['a budget of null', { ...good, budget: null }, 'missing /budget'],
  ['no deals', { budget: 1 }, 'missing /deals'],
  ['a deal without price', { ...good, deals: [{ id: 'A', yield: 0.1 }] }, 'missing /deals/0/price'],
  [
    'a cap without kind',
    { ...good, caps: [{ key: 'office', maxAmount: 1 }] },
    'missing /caps/0/by',
  ],
  ['a loan without rate', { ...good, leverage: { maxLtv: 0.5 } }, 'missing /leverage/rate'],
  ['a loan without limit', { ...good, leverage: { rate: 0.5 } }, 'missing /leverage/maxLtv'],
  ['an unknown field', { ...good, bugdet: 1 }, 'unknown_field /bugdet'],
  ['an unknown field of null', { ...good, bugdet: null }, 'unknown_field /bugdet'],
  ['an unknown field of a deal', withDeal({ rent: 1 }), 'unknown_field /deals/0/rent'],
  ['a field with a slash', { ...good, 'a/b~': 1 }, 'unknown_field /a~1b~0'],
  ['infinity', { ...good, budget: Infinity }, 'not_finite /budget'],
  ['not a number', withDeal({ yield: NaN }), 'not_finite /deals/0/yield'],
  ['more than a trillion', { ...good, budget: 1.1e12 }, 'too_large /budget'],
  ['less than minus a trillion', { ...good, budget: -1e13 }, 'too_large /budget'],
  ['a long text', withDeal({ name: 'x'.repeat(201) }), 'too_large /deals/0/name'],
  ['a negative budget', { ...good, budget: -1 }, 'negative /budget'],
  ['a negative risk', withDeal({ risk: -0.1 }), 'negative /deals/0/risk'],
  ['a negative ticket', { ...good, ticket: { min: -1 } }, 'negative /ticket/min'],
  ['a price of nothing', withDeal({ price: 0 }), 'not_positive /deals/0/price'],
  ['a largest ticket of nothing', withDeal({ maxTicket: 0 }), 'not_positive /deals/0/maxTicket'],
  [
    'a time limit of nothing',
    { ...good, options: { timeLimitSec: 0 } },
    'not_positive /options/timeLimitSec',
  ],
  [
    'a time limit of days',
    { ...good, options: { timeLimitSec: 4000 } },
    'out_of_range /options/timeLimitSec',
  ],
  ['a gap above 1', { ...good, options: { mipRelGap: 2 } }, 'out_of_range /options/mipRelGap'],
  ['a yield above 1', withDeal({ yield: 6.5 }), 'out_of_range /deals/0/yield'],
  ['a risk above 1', withDeal({ risk: 1.5 }), 'out_of_range /deals/0/risk'],
  ['a risk penalty above 1000', { ...good, riskPenalty: 1001 }, 'out_of_range /riskPenalty'],
  ['a share above 1', withCap({ maxShare: 40 }), 'out_of_range /caps/0/maxShare'],
  ['a loan to value above 0.95', withLoan({ maxLtv: 0.96 }), 'out_of_range /leverage/maxLtv'],
  ['a loan rate below −0.1', withLoan({ rate: -0.2 }), 'out_of_range /leverage/rate'],
  ['an interest cover above 100', withLoan({ minIcr: 101 }), 'out_of_range /leverage/minIcr'],
  ['a minimum yield below −1', { ...good, minYield: -1.1 }, 'out_of_range /minYield'],
  ['a risk limit above 1', { ...good, maxRisk: 2 }, 'out_of_range /maxRisk'],
  ['another contract', { ...good, contract: 2 }, 'out_of_range /contract'],
  [
    'one frontier point',
    { ...good, frontier: { path: '/budget', from: 0, to: 1, steps: 1 } },
    'out_of_range /frontier/steps',
  ],
  ['half a deal', { ...good, maxDeals: 2.5 }, 'not_integer /maxDeals'],
  ['an unknown mode', { ...good, mode: 'half' }, 'bad_enum /mode'],
  ['a cap on something else', withCap({ by: 'street' }), 'bad_enum /caps/0/by'],
  ['a share of something else', withCap({ shareOf: 'all' }), 'bad_enum /caps/0/shareOf'],
  ['a list of no deals', { ...good, deals: [] }, 'empty /deals'],
  ['an empty id', withDeal({ id: '' }), 'empty /deals/0/id'],
  ['too many caps', { ...good, caps: Array.from({ length: 2001 }, () => null) }, 'too_many /caps'],
  [
    'too many what-ifs',
    { ...good, whatIf: Array.from({ length: 101 }, () => ({ path: '/budget', value: 1 })) },
    'too_many /whatIf',
  ],
  ['a deal given twice', { ...good, deals: [deal, deal] }, 'duplicate_id /deals/1/id'],
  [
    'a cap given twice',
    { ...good, caps: [...withCap({}).caps, ...withCap({}).caps] },
    'duplicate_id /caps/1/key',
  ],
  ['a cap on a sector of no deal', withCap({ key: 'hotel' }), 'unknown_ref /caps/0/key'],
  ['a cap on a city named like a sector', withCap({ by: 'city' }), 'unknown_ref /caps/0/key'],
  ['a cap without limit', withCap({ maxAmount: null }), 'missing /caps/0'],
  [
    'a deal both bought and excluded',
    withDeal({ must: true, exclude: true }),
    'conflict /deals/0/exclude',
  ],
  ['tickets that cross', { ...good, ticket: { min: 2, max: 1 } }, 'conflict /ticket/max'],
  [
    'a deal’s tickets that cross',
    withDeal({ minTicket: 2, maxTicket: 1 }),
    'conflict /deals/0/maxTicket',
  ],
  ['amounts that cross', withCap({ minAmount: 6 }), 'conflict /caps/0/maxAmount'],
  ['shares that cross', withCap({ minShare: 0.6, maxShare: 0.5 }), 'conflict /caps/0/maxShare'],
  [
    'numbers of deals that cross',
    { ...good, mode: 'whole', minDeals: 3, maxDeals: 2 },
    'conflict /maxDeals',
  ],
  ['a number of stakes that may vanish', { ...good, minDeals: 1 }, 'conflict /minDeals'],
  [
    'a frontier that runs backwards',
    { ...good, frontier: { path: '/budget', from: 2, to: 1, steps: 3 } },
    'conflict /frontier/to',
  ],
]

describe('Deal Picker input', () => {
  it.each(REFUSED)('refuses %s', (_name, input, expected) => {
    expect(errorsOf(input)).toContain(expected)
  })

  it.each(REFUSED)('solves nothing and explains %s in a sentence', (_name, input) => {
    const result = solve(input)
    expect(DealPickerResult.parse(result)).toMatchObject({ status: 'invalid_input', plan: null })
    for (const { message } of result.errors) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  it('reports everything that is wrong, not only the first thing', () => {
    const deals = [deal, { ...deal, price: 0 }]
    expect(new Set(errorsOf({ ...good, budget: -1, maxDeals: 1.5, deals }))).toEqual(
      new Set(['not_positive /deals/1/price', 'not_integer /maxDeals', 'negative /budget']),
    )
  })

  it('says one thing about one number: size before wholeness before range', () => {
    expect(errorsOf({ ...good, maxDeals: -2e12 - 0.5 })).toEqual(['too_large /maxDeals'])
    expect(errorsOf({ ...good, maxDeals: -2.5 })).toEqual(['not_integer /maxDeals'])
    expect(errorsOf({ ...good, maxDeals: -2 })).toEqual(['negative /maxDeals'])
  })

  it('leaves out of comparisons what is already wrong by itself', () => {
    const broken = { ...deal, id: 'A', price: -1 }
    expect(errorsOf({ ...good, deals: [deal, broken] })).toEqual(['not_positive /deals/1/price'])
  })

  it('takes null for absent and fills nothing in', () => {
    const parsed = parseDealPickerInput({
      ...good,
      caps: null,
      minYield: null,
      deals: [{ ...deal, risk: null }],
    })
    expect(parsed).toEqual({ ok: true, input: good })
  })

  it('accepts fewest deals when every deal has a smallest ticket', () => {
    expect(errorsOf({ ...good, minDeals: 1, ticket: { min: 10 } })).toEqual([])
    expect(errorsOf({ ...good, minDeals: 1, mode: 'whole' })).toEqual([])
  })

  it('says where: “Deal 1: price must be greater than 0.”', () => {
    const parsed = parseDealPickerInput(withDeal({ price: -5 }))
    expect(parsed).toMatchObject({ errors: [{ message: 'Deal 1: price must be greater than 0.' }] })
  })

  it('checks 100,000 deals', () => {
    const deals = Array.from({ length: 100_000 }, (_, index) => ({ ...deal, id: `d${index}` }))
    expect(parseDealPickerInput({ ...good, deals }).ok).toBe(true)
    expect(errorsOf({ ...good, deals: [...deals, deal] })).toEqual(['too_many /deals'])
  })
})

describe('JSON text', () => {
  it.each(['', '{', '{"budget":NaN}', '{"budget":Infinity}', "{'a':1}"])('refuses %j', (text) => {
    expect(parseJsonText(text)).toMatchObject({ ok: false, errors: [{ code: 'syntax', path: '' }] })
  })

  it('finds a number too large for a double at its place', () => {
    const parsed = parseJsonText('{"budget":1e999,"deals":[{"id":"A","price":1,"yield":0.1}]}')
    expect(parsed.ok && errorsOf(parsed.input)).toEqual(['not_finite /budget'])
  })
})

describe('poisoned inputs', () => {
  const POISON = [
    NaN,
    Infinity,
    -Infinity,
    Number('1e400'),
    -1,
    0,
    1e12,
    1e13,
    1e-300,
    null,
    '',
    'x',
    [],
    {},
    true,
  ]

  it('give a status of the contract and never an optimum of nothing', () => {
    const random = makeRandom(19)
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
    for (let round = 0; round < 400; round++) {
      const input: Record<string, unknown> = structuredClone(EXAMPLE)
      const deals = input['deals'] as Record<string, unknown>[]
      const at = pick([
        'budget',
        'riskPenalty',
        'minYield',
        'maxRisk',
        'minInvested',
        'maxDeals',
        'deals',
        'caps',
        'mode',
      ])
      if (random() < 0.5) input[at ?? ''] = pick(POISON)
      const field = pick([
        'price',
        'yield',
        'risk',
        'must',
        'exclude',
        'minTicket',
        'maxTicket',
        'id',
      ])
      if (Array.isArray(input['deals']))
        Object.assign(pick(deals) ?? {}, { [field ?? '']: pick(POISON) })
      if (random() < 0.5) input['mode'] = 'whole'
      const result = DealPickerResult.parse(solve(input))
      expect(result.status).not.toBe('error')
      expect(result.objective === null || Number.isFinite(result.objective)).toBe(true)
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/)
    }
  })
})
