import { LeasingMixResult, parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { describe, expect, it } from 'vitest'
import { makeRandom } from './random-deals.ts'
import { EXAMPLE, solve } from './solve-leasing.ts'

const unit = { id: 'U', area: 100, type: 'office' }
const terms = { id: 'P', rent: 200, termMonths: 24, sector: 'law' }
const lease = { id: 'L', area: 50, rent: 9000, remainingMonths: 7, sector: 'food' }
const good = { units: [unit], packages: [terms], existing: [lease] }
const withUnit = (fields: object) => ({ ...good, units: [{ ...unit, ...fields }] })
const withTerms = (fields: object) => ({ ...good, packages: [{ ...terms, ...fields }] })
const withLease = (fields: object) => ({ ...good, existing: [{ ...lease, ...fields }] })
const withCap = (fields: object) => ({
  ...good,
  sectorCaps: [{ sector: 'law', maxShare: 0.5, ...fields }],
})

/** Code and place of every error of an input. */
function errorsOf(input: unknown): string[] {
  const parsed = parseLeasingMixInput(input)
  return parsed.ok ? [] : parsed.errors.map(({ code, path }) => `${code} ${path}`)
}

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['a document that is no object', [1], 'type '],
  ['an empty document', null, 'type '],
  ['an area as text', withUnit({ area: '100' }), 'type /units/0/area'],
  ['a flag as number', { ...good, countRentFree: 1 }, 'type /countRentFree'],
  ['a list that is none', { ...good, sectorCaps: {} }, 'type /sectorCaps'],
  [
    'types of unit that are no list',
    withTerms({ unitTypes: 'office' }),
    'type /packages/0/unitTypes',
  ],
  ['a unit that is none', { ...good, units: [null] }, 'type /units/0'],
  ['no units', { packages: [terms] }, 'missing /units'],
  ['no packages', { units: [unit] }, 'missing /packages'],
  ['a unit without area', { ...good, units: [{ id: 'U' }] }, 'missing /units/0/area'],
  ['a package without rent', withTerms({ rent: null }), 'missing /packages/0/rent'],
  ['a package without term', withTerms({ termMonths: null }), 'missing /packages/0/termMonths'],
  [
    'a lease without its months',
    withLease({ remainingMonths: null }),
    'missing /existing/0/remainingMonths',
  ],
  ['a cap without share', withCap({ maxShare: null }), 'missing /sectorCaps/0/maxShare'],
  ['a present value without rate', { ...good, objective: 'npv' }, 'missing /discountRate'],
  ['a cash flow with a rate', { ...good, discountRate: 0.05 }, 'conflict /discountRate'],
  [
    'a named cash flow with a rate',
    { ...good, objective: 'ncf', discountRate: 0 },
    'conflict /discountRate',
  ],
  ['an unknown field', { ...good, budget: 1 }, 'unknown_field /budget'],
  ['an unknown field of a unit', withUnit({ floor: 1 }), 'unknown_field /units/0/floor'],
  ['infinity', { ...good, incentiveBudget: Infinity }, 'not_finite /incentiveBudget'],
  ['more than a trillion', { ...good, incentiveBudget: 1.1e12 }, 'too_large /incentiveBudget'],
  ['a long text', withUnit({ name: 'x'.repeat(201) }), 'too_large /units/0/name'],
  ['a negative budget', { ...good, incentiveBudget: -1 }, 'negative /incentiveBudget'],
  ['a negative rent', withTerms({ rent: -1 }), 'negative /packages/0/rent'],
  ['a negative void cost', withUnit({ voidCost: -1 }), 'negative /units/0/voidCost'],
  ['negative months free', withTerms({ freeMonths: -1 }), 'negative /packages/0/freeMonths'],
  ['a negative target', { ...good, occupancyTarget: -0.1 }, 'negative /occupancyTarget'],
  ['a negative floor', { ...good, waultFloor: -1 }, 'negative /waultFloor'],
  ['a negative measured month', { ...good, measureMonth: -1 }, 'negative /measureMonth'],
  ['a negative largest area', withTerms({ maxArea: -1 }), 'negative /packages/0/maxArea'],
  ['an area of nothing', withUnit({ area: 0 }), 'not_positive /units/0/area'],
  ['a rent factor of nothing', withUnit({ rentFactor: 0 }), 'not_positive /units/0/rentFactor'],
  ['an area above ten million', withUnit({ area: 1.1e7 }), 'out_of_range /units/0/area'],
  ['a take-up above 1', withTerms({ takeUp: 80 }), 'out_of_range /packages/0/takeUp'],
  ['a term of nothing', withTerms({ termMonths: 0 }), 'out_of_range /packages/0/termMonths'],
  ['an indexation above 1', withTerms({ indexation: 2 }), 'out_of_range /packages/0/indexation'],
  ['a horizon of nothing', { ...good, horizonMonths: 0 }, 'out_of_range /horizonMonths'],
  ['a horizon above 240', { ...good, horizonMonths: 241 }, 'out_of_range /horizonMonths'],
  [
    'a discount rate below −0.1',
    { ...good, objective: 'npv', discountRate: -0.2 },
    'out_of_range /discountRate',
  ],
  ['a target above 1', { ...good, occupancyTarget: 95 }, 'out_of_range /occupancyTarget'],
  ['a floor above 100', { ...good, waultFloor: 101 }, 'out_of_range /waultFloor'],
  ['a share above 1', withCap({ maxShare: 40 }), 'out_of_range /sectorCaps/0/maxShare'],
  ['another contract', { ...good, contract: 2 }, 'out_of_range /contract'],
  ['half a month', withTerms({ termMonths: 24.5 }), 'not_integer /packages/0/termMonths'],
  [
    'half a month left',
    withLease({ remainingMonths: 6.5 }),
    'not_integer /existing/0/remainingMonths',
  ],
  ['an unknown mode', { ...good, mode: 'half' }, 'bad_enum /mode'],
  ['an unknown objective', { ...good, objective: 'irr' }, 'bad_enum /objective'],
  ['an unknown basis', { ...good, incentiveBasis: 'paid' }, 'bad_enum /incentiveBasis'],
  ['an unknown weight', { ...good, waultWeight: 'units' }, 'bad_enum /waultWeight'],
  ['a cap on something else', withCap({ basis: 'income' }), 'bad_enum /sectorCaps/0/basis'],
  ['a list of no units', { ...good, units: [] }, 'empty /units'],
  ['a list of no packages', { ...good, packages: [] }, 'empty /packages'],
  ['an empty id', withTerms({ id: '' }), 'empty /packages/0/id'],
  [
    'too many caps',
    { ...good, sectorCaps: Array.from({ length: 501 }, () => null) },
    'too_many /sectorCaps',
  ],
  [
    'too many packages',
    { ...good, packages: Array.from({ length: 201 }, (_, k) => ({ ...terms, id: `p${k}` })) },
    'too_many /packages',
  ],
  [
    'too many pairs',
    {
      units: Array.from({ length: 5001 }, (_, k) => ({ ...unit, id: `u${k}` })),
      packages: Array.from({ length: 100 }, (_, k) => ({ ...terms, id: `p${k}` })),
    },
    'too_many /units',
  ],
  ['a unit given twice', { ...good, units: [unit, unit] }, 'duplicate_id /units/1/id'],
  ['a package given twice', { ...good, packages: [terms, terms] }, 'duplicate_id /packages/1/id'],
  ['a lease given twice', { ...good, existing: [lease, lease] }, 'duplicate_id /existing/1/id'],
  [
    'a cap given twice',
    { ...good, sectorCaps: [...withCap({}).sectorCaps, ...withCap({ basis: 'rent' }).sectorCaps] },
    'duplicate_id /sectorCaps/1/sector',
  ],
  [
    'a cap on a sector nobody has',
    withCap({ sector: 'hotel' }),
    'unknown_ref /sectorCaps/0/sector',
  ],
  [
    'a package for a type no unit has',
    withTerms({ unitTypes: ['office', 'shop'] }),
    'unknown_ref /packages/0/unitTypes/1',
  ],
  [
    'more months free than there are',
    withTerms({ freeMonths: 25 }),
    'conflict /packages/0/termMonths',
  ],
  ['a break after the end', withTerms({ breakMonths: 25 }), 'conflict /packages/0/termMonths'],
  [
    'a frontier that runs backwards',
    { ...good, frontier: { path: '/waultFloor', from: 2, to: 1, steps: 3 } },
    'conflict /frontier/to',
  ],
]

describe('Leasing Mix input', () => {
  it.each(REFUSED)('refuses %s', (_name, input, expected) => {
    expect(errorsOf(input)).toContain(expected)
  })

  it.each(REFUSED)('solves nothing and explains %s in a sentence', (_name, input) => {
    const result = solve(input)
    expect(LeasingMixResult.parse(result)).toMatchObject({ status: 'invalid_input', plan: null })
    for (const { message } of result.errors) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  it('reports everything that is wrong, not only the first thing', () => {
    const packages = [
      { ...terms, takeUp: 2 },
      { ...terms, id: 'Q', freeMonths: 30 },
    ]
    expect(new Set(errorsOf({ ...good, waultFloor: -1, packages }))).toEqual(
      new Set([
        'out_of_range /packages/0/takeUp',
        'conflict /packages/1/termMonths',
        'negative /waultFloor',
      ]),
    )
  })

  it('leaves out of comparisons what is already wrong by itself', () => {
    expect(errorsOf({ ...good, units: [unit, { ...unit, area: -1 }] })).toEqual([
      'not_positive /units/1/area',
    ])
  })

  it('takes null for absent and fills nothing in', () => {
    const parsed = parseLeasingMixInput({
      ...withTerms({ takeUp: null, unitTypes: null }),
      sectorCaps: null,
      waultFloor: null,
    })
    expect(parsed).toEqual({ ok: true, input: good })
  })

  it('accepts a cap on the sector of a running lease, one of rent beside one of area', () => {
    const sectorCaps = [
      { sector: 'food', maxShare: 0.5 },
      { sector: 'food', maxShare: 0.5, basis: 'area' },
    ]
    expect(errorsOf({ ...good, sectorCaps })).toEqual([])
  })

  it('says where: “Package 1: term is shorter than the months free of rent.”', () => {
    const parsed = parseLeasingMixInput(withTerms({ freeMonths: 30 }))
    expect(parsed).toMatchObject({
      errors: [{ message: 'Package 1: term is shorter than the months free of rent.' }],
    })
  })

  it('has every key of the contract, whatever the status', () => {
    const keys = Object.keys(solve({})).toSorted()
    for (const input of [EXAMPLE, { ...EXAMPLE, waultFloor: 20, occupancyTarget: 1 }, null]) {
      expect(Object.keys(solve(input)).toSorted()).toEqual(keys)
    }
    expect(keys).toContain('infeasibility')
  })
})

describe('poisoned inputs', () => {
  const POISON = [NaN, Infinity, -1, 0, 1e12, 1e13, 1e-300, null, '', 'x', [], {}, true]

  it('give a status of the contract and never an optimum of nothing', () => {
    const random = makeRandom(23)
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
    const tops = [
      'horizonMonths',
      'incentiveBudget',
      'occupancyTarget',
      'waultFloor',
      'measureMonth',
    ]
    const ofUnit = ['id', 'area', 'type', 'voidCost', 'rentFactor']
    const ofPackage = ['rent', 'termMonths', 'freeMonths', 'incentive', 'takeUp', 'downtimeMonths']
    const ofLease = ['area', 'rent', 'remainingMonths', 'sector']
    for (let round = 0; round < 400; round++) {
      const input: Record<string, unknown> = structuredClone({ ...EXAMPLE, existing: [lease] })
      const put = (list: string, fields: readonly string[]) => {
        const items = input[list]
        if (Array.isArray(items))
          Object.assign(pick(items) ?? {}, { [pick(fields) ?? '']: pick(POISON) })
      }
      if (random() < 0.5)
        input[pick([...tops, 'units', 'packages', 'existing']) ?? ''] = pick(POISON)
      if (random() < 0.5) put('units', ofUnit)
      if (random() < 0.5) put('packages', ofPackage)
      if (random() < 0.5) put('existing', ofLease)
      if (random() < 0.5) input['mode'] = 'whole'
      const result = LeasingMixResult.parse(solve(input))
      expect(result.status).not.toBe('error')
      expect(result.objective === null || Number.isFinite(result.objective)).toBe(true)
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/)
    }
  })
})
