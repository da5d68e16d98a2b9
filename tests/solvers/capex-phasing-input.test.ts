import { CapexPhasingResult, parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { describe, expect, it } from 'vitest'
import { CAPEX_EXAMPLE, solveCapex } from './solve-capex.ts'

const project = { id: 'A', cost: 100, durationMonths: 2 }
const good = { startMonth: '2027-01', months: 12, projects: [project, { ...project, id: 'B' }] }
const withProject = (fields: object) => ({ ...good, projects: [{ ...project, ...fields }] })
const withCash = (fields: object) => ({ ...good, cash: { opening: 100, ...fields } })
const withCrew = (fields: object) => ({ ...good, crews: [{ id: 'roof', capacity: 1, ...fields }] })
const withOrder = (...precedence: object[]) => ({ ...good, precedence })
const withGroup = (fields: object) => ({
  ...good,
  groups: [{ id: 'g', projects: ['A'], ...fields }],
})

/** Code and place of every error of an input. */
function errorsOf(input: unknown): string[] {
  const parsed = parseCapexPhasingInput(input)
  return parsed.ok ? [] : parsed.errors.map(({ code, path }) => `${code} ${path}`)
}

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['a document that is no object', [1], 'type '],
  ['an empty document', null, 'type '],
  ['months as text', { ...good, months: '12' }, 'type /months'],
  ['a month as number', { ...good, startMonth: 2027 }, 'type /startMonth'],
  ['a list of projects that is none', { ...good, projects: {} }, 'type /projects'],
  ['a project that is none', { ...good, projects: [null] }, 'type /projects/0'],
  ['a flag as number', withProject({ must: 1 }), 'type /projects/0/must'],
  ['crews of a project as list', withProject({ crew: ['roof'] }), 'type /projects/0/crew'],
  ['a monthly limit as text', { ...good, monthlyLimit: '5' }, 'type /monthlyLimit'],
  ['a monthly limit with a hole', { ...good, monthlyLimit: [1, null] }, 'type /monthlyLimit/1'],
  ['an inflow as object', withCash({ inflow: {} }), 'type /cash/inflow'],
  ['no first month', { ...good, startMonth: null }, 'missing /startMonth'],
  ['no number of months', { ...good, months: undefined }, 'missing /months'],
  ['no projects', { startMonth: '2027-01', months: 3 }, 'missing /projects'],
  ['a project without cost', withProject({ cost: null }), 'missing /projects/0/cost'],
  [
    'a project without duration',
    withProject({ durationMonths: undefined }),
    'missing /projects/0/durationMonths',
  ],
  ['cash without an opening', { ...good, cash: {} }, 'missing /cash/opening'],
  ['a crew without capacity', withCrew({ capacity: undefined }), 'missing /crews/0/capacity'],
  ['an order without a later project', withOrder({ before: 'A' }), 'missing /precedence/0/after'],
  ['a group without projects', withGroup({ projects: undefined }), 'missing /groups/0/projects'],
  ['an unknown field', { ...good, budget: 1 }, 'unknown_field /budget'],
  ['an unknown field of a project', withProject({ price: 1 }), 'unknown_field /projects/0/price'],
  ['an unknown field of the pot', withCash({ balance: 1 }), 'unknown_field /cash/balance'],
  ['infinity', { ...good, totalBudget: Infinity }, 'not_finite /totalBudget'],
  ['infinity in a month', { ...good, monthlyLimit: [Infinity] }, 'not_finite /monthlyLimit/0'],
  ['more than a trillion', withProject({ cost: 1.1e12 }), 'too_large /projects/0/cost'],
  ['a long id', withProject({ id: 'x'.repeat(201) }), 'too_large /projects/0/id'],
  ['a negative cost', withProject({ cost: -1 }), 'negative /projects/0/cost'],
  ['a negative limit of a month', { ...good, monthlyLimit: [1, -1] }, 'negative /monthlyLimit/1'],
  ['a negative floor', withCash({ floor: -1 }), 'negative /cash/floor'],
  ['a negative lag', withProject({ upliftLagMonths: -1 }), 'negative /projects/0/upliftLagMonths'],
  ['a negative capacity', withCrew({ capacity: -1 }), 'negative /crews/0/capacity'],
  ['an exit yield of nothing', { ...good, exitYield: 0 }, 'not_positive /exitYield'],
  [
    'a time limit of nothing',
    { ...good, options: { timeLimitSec: 0 } },
    'not_positive /options/timeLimitSec',
  ],
  ['an exit yield above 1', { ...good, exitYield: 6 }, 'out_of_range /exitYield'],
  ['no months at all', { ...good, months: 0 }, 'out_of_range /months'],
  ['more than 240 months', { ...good, months: 241 }, 'out_of_range /months'],
  [
    'works of no month',
    withProject({ durationMonths: 0 }),
    'out_of_range /projects/0/durationMonths',
  ],
  ['a discount rate below −0.1', { ...good, discountRate: -0.2 }, 'out_of_range /discountRate'],
  ['a rent growth above 1', { ...good, rentGrowth: 2 }, 'out_of_range /rentGrowth'],
  ['a cost inflation below −0.5', { ...good, costInflation: -0.6 }, 'out_of_range /costInflation'],
  [
    'a share of the cost above 1',
    withProject({ profile: [1.5, 0] }),
    'out_of_range /projects/0/profile/0',
  ],
  [
    'a profile that is too short',
    withProject({ profile: [1] }),
    'out_of_range /projects/0/profile',
  ],
  ['limits for too few months', { ...good, monthlyLimit: [1, 2] }, 'out_of_range /monthlyLimit'],
  ['inflows for too few months', withCash({ inflow: [1, 2] }), 'out_of_range /cash/inflow'],
  ['capacity for too few months', withCrew({ capacity: [1] }), 'out_of_range /crews/0/capacity'],
  ['half a month', { ...good, months: 2.5 }, 'not_integer /months'],
  [
    'half a month of works',
    withProject({ durationMonths: 1.5 }),
    'not_integer /projects/0/durationMonths',
  ],
  ['half a project at once', { ...good, maxParallel: 1.5 }, 'not_integer /maxParallel'],
  ['a 13th month', { ...good, startMonth: '2027-13' }, 'bad_date /startMonth'],
  [
    'a day instead of a month',
    withProject({ deadline: '2027-01-01' }),
    'bad_date /projects/0/deadline',
  ],
  [
    'an earliest start in words',
    withProject({ earliest: 'soon' }),
    'bad_date /projects/0/earliest',
  ],
  ['a list of no projects', { ...good, projects: [] }, 'empty /projects'],
  ['an empty id', withProject({ id: '' }), 'empty /projects/0/id'],
  ['a group of nothing', withGroup({ projects: [] }), 'empty /groups/0/projects'],
  ['too many crews', { ...good, crews: Array.from({ length: 51 }, () => null) }, 'too_many /crews'],
  [
    'too many projects',
    { ...good, projects: Array.from({ length: 501 }, () => null) },
    'too_many /projects',
  ],
  [
    'too many orders',
    withOrder(...Array.from({ length: 5001 }, () => ({}))),
    'too_many /precedence',
  ],
  [
    'too many groups',
    { ...good, groups: Array.from({ length: 501 }, () => null) },
    'too_many /groups',
  ],
  [
    'a project given twice',
    { ...good, projects: [project, project] },
    'duplicate_id /projects/1/id',
  ],
  [
    'a crew given twice',
    { ...good, crews: [...withCrew({}).crews, ...withCrew({}).crews] },
    'duplicate_id /crews/1/id',
  ],
  [
    'a group given twice',
    { ...good, groups: [...withGroup({}).groups, ...withGroup({}).groups] },
    'duplicate_id /groups/1/id',
  ],
  [
    'a project twice in a group',
    withGroup({ projects: ['A', 'A'] }),
    'duplicate_id /groups/0/projects/1',
  ],
  [
    'an order given twice',
    withOrder({ before: 'A', after: 'B' }, { before: 'A', after: 'B', lagMonths: 1 }),
    'duplicate_id /precedence/1',
  ],
  [
    'an order with no such project',
    withOrder({ before: 'A', after: 'Z' }),
    'unknown_ref /precedence/0/after',
  ],
  [
    'an order after no such project',
    withOrder({ before: 'Z', after: 'A' }),
    'unknown_ref /precedence/0/before',
  ],
  [
    'a group with no such project',
    withGroup({ projects: ['A', 'Z'] }),
    'unknown_ref /groups/0/projects/1',
  ],
  [
    'a crew that is not listed',
    withProject({ crew: { roof: 1 } }),
    'unknown_ref /projects/0/crew/roof',
  ],
  [
    'a project both done and left out',
    withProject({ must: true, exclude: true }),
    'conflict /projects/0/exclude',
  ],
  [
    'a deadline before the earliest start',
    withProject({ earliest: '2027-05', deadline: '2027-04' }),
    'conflict /projects/0/deadline',
  ],
  ['numbers of a group that cross', withGroup({ min: 2, max: 1 }), 'conflict /groups/0/max'],
  [
    'a frontier that goes nowhere',
    { ...good, frontier: { path: '/totalBudget', from: 2, to: 1, steps: 2 } },
    'conflict /frontier/to',
  ],
  [
    'a profile that does not add up',
    withProject({ profile: [0.5, 0.4] }),
    'sum /projects/0/profile',
  ],
  [
    'a project that waits for itself',
    withOrder({ before: 'A', after: 'A' }),
    'cycle /precedence/0',
  ],
  [
    'projects that wait for each other',
    withOrder({ before: 'A', after: 'B' }, { before: 'B', after: 'A' }),
    'cycle /precedence',
  ],
]

describe('Capex Phasing Planner input', () => {
  it.each(REFUSED)('refuses %s', (_what, input, expected) => {
    const errors = errorsOf(input)
    expect(errors.filter((each) => each === expected)).toEqual([expected])
    // Entries of a list that is too long are wrong in these inputs as well.
    if (!expected.startsWith('too_many')) expect(errors).toHaveLength(1)
  })

  it('reports every error found, each with its place and a sentence', () => {
    const parsed = parseCapexPhasingInput({
      ...good,
      startMonth: '27',
      projects: [
        { ...project, cost: -1 },
        { ...project, must: 'yes' },
      ],
    })
    expect(parsed.ok ? [] : parsed.errors).toEqual([
      {
        code: 'bad_date',
        path: '/startMonth',
        message: 'First month must be a month such as 2027-01.',
      },
      {
        code: 'negative',
        path: '/projects/0/cost',
        message: 'Project 1: cost must not be negative.',
      },
      {
        code: 'type',
        path: '/projects/1/must',
        message: 'Project 2: must do must be true or false.',
      },
    ])
  })

  it('takes null for absent, lists for months and a profile that adds up to almost 1', () => {
    const third = 0.3333333
    const { status, errors } = solveCapex({
      ...good,
      totalBudget: null,
      monthlyLimit: Array.from({ length: 12 }, () => 100),
      cash: { opening: 1000, inflow: null, floor: null, reinvestUplift: null },
      projects: [{ ...project, durationMonths: 3, profile: [third, third, third], deadline: null }],
    })
    expect({ status, errors }).toEqual({ status: 'optimal', errors: [] })
  })

  it('has every key of the contract in every result', () => {
    const must = { ...CAPEX_EXAMPLE.projects[1], must: true }
    const results = [
      solveCapex(CAPEX_EXAMPLE),
      solveCapex({
        ...CAPEX_EXAMPLE,
        precedence: [],
        projects: [{ ...must, deadline: '2027-01' }],
      }),
      solveCapex({}),
    ]
    expect(results.map(({ status }) => status)).toEqual(['optimal', 'infeasible', 'invalid_input'])
    for (const result of results) {
      expect(Object.keys(result).toSorted()).toEqual(
        Object.keys(CapexPhasingResult.shape)
          .filter((key) => key !== 'optimizer')
          .toSorted(),
      )
      expect(CapexPhasingResult.parse({ optimizer: 'capex-phasing', ...result })).toBeDefined()
    }
  })
})
