/** Inputs of the Debt Stack Mixer with one thing wrong, and the error each must give. */

export const scenario = { id: 's', probability: 1, index: 0.03 }
export const senior = { id: 'A', type: 'senior', rate: 0.05 }
const floating = { id: 'F', type: 'senior', rateType: 'floating', margin: 0.02 }
export const equity = { id: 'E', type: 'equity', rate: 0.12 }
export const swap = { id: 'h', kind: 'swap', fixedRate: 0.03 }
/** Nothing is wrong with this one. */
export const good = {
  need: 100,
  value: 120,
  noi: 9,
  scenarios: [scenario],
  tranches: [senior, equity],
}
export const withTranche = (fields: object, base: object = senior) => ({
  ...good,
  tranches: [
    { ...base, ...fields },
    { ...equity, id: 'Z' },
  ],
})
const withScenario = (fields: object) => ({ ...good, scenarios: [{ ...scenario, ...fields }] })
const withHedge = (fields: object, base: object = swap) => ({
  ...good,
  hedges: [{ ...base, ...fields }],
})
const many = (count: number, item: object) =>
  Array.from({ length: count }, (_, k) => ({ ...item, id: `${k}` }))

export const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['a document that is no object', [1], 'type '],
  ['an empty document', null, 'type '],
  ['a number as text', { ...good, need: '1000' }, 'type /need'],
  ['a flag as number', withTranche({ required: 1 }), 'type /tranches/0/required'],
  ['a date as number', { ...good, startDate: 2026 }, 'type /startDate'],
  ['a list that is none', { ...good, hedges: {} }, 'type /hedges'],
  ['a tranche that is none', { ...good, tranches: [null] }, 'type /tranches/0'],
  ['a schedule that is only a flag', { ...good, schedule: true }, 'type /schedule'],
  ['no need', { ...good, need: null }, 'missing /need'],
  ['no value', { ...good, value: undefined }, 'missing /value'],
  ['no income', { ...good, noi: null }, 'missing /noi'],
  ['no scenarios', { ...good, scenarios: null }, 'missing /scenarios'],
  ['no tranches', { ...good, tranches: null }, 'missing /tranches'],
  ['a scenario without index', withScenario({ index: null }), 'missing /scenarios/0/index'],
  [
    'a scenario without probability',
    withScenario({ probability: null }),
    'missing /scenarios/0/probability',
  ],
  ['a tranche without type', withTranche({ type: null }), 'missing /tranches/0/type'],
  ['a fixed tranche without rate', withTranche({ rate: null }), 'missing /tranches/0/rate'],
  [
    'a floating tranche without margin',
    withTranche({ margin: null }, floating),
    'missing /tranches/0/margin',
  ],
  [
    'an annuity without months',
    withTranche({ amortization: 'annuity' }),
    'missing /tranches/0/amortMonths',
  ],
  [
    'a linear loan without months',
    withTranche({ amortization: 'linear' }),
    'missing /tranches/0/amortMonths',
  ],
  ['a swap without rate', withHedge({ fixedRate: null }), 'missing /hedges/0/fixedRate'],
  ['a cap without strike', withHedge({ kind: 'cap', fixedRate: null }), 'missing /hedges/0/strike'],
  ['a schedule without start', { ...good, schedule: { include: true } }, 'missing /startDate'],
  ['an unknown field', { ...good, nee: 1 }, 'unknown_field /nee'],
  ['an unknown field of a tranche', withTranche({ ltv: 1 }), 'unknown_field /tranches/0/ltv'],
  ['an unknown field of a scenario', withScenario({ name: '' }), 'unknown_field /scenarios/0/name'],
  ['an unknown field of a hedge', withHedge({ name: '' }), 'unknown_field /hedges/0/name'],
  [
    'an unknown field of the schedule',
    { ...good, schedule: { months: 1 } },
    'unknown_field /schedule/months',
  ],
  ['infinity', { ...good, need: Infinity }, 'not_finite /need'],
  ['not a number', withTranche({ rate: NaN }), 'not_finite /tranches/0/rate'],
  ['more than a trillion', { ...good, value: 1.1e12 }, 'too_large /value'],
  ['a long text', withTranche({ name: 'x'.repeat(201) }), 'too_large /tranches/0/name'],
  ['a negative income', { ...good, noi: -1 }, 'negative /noi'],
  ['a negative minimum', withTranche({ min: -1 }), 'negative /tranches/0/min'],
  ['a negative fee', withTranche({ upfrontFee: -0.1 }), 'negative /tranches/0/upfrontFee'],
  ['a negative cover', { ...good, minDscr: -1 }, 'negative /minDscr'],
  ['a negative factor', withScenario({ noiFactor: -1 }), 'negative /scenarios/0/noiFactor'],
  ['a negative notional', withHedge({ maxNotional: -1 }), 'negative /hedges/0/maxNotional'],
  ['a need of nothing', { ...good, need: 0 }, 'not_positive /need'],
  ['a value below nothing', { ...good, value: -5 }, 'not_positive /value'],
  ['no time to hold', { ...good, holdYears: 0 }, 'not_positive /holdYears'],
  ['a loan to value above 2', { ...good, maxLtv: 2.1 }, 'out_of_range /maxLtv'],
  ['a cover above 100', { ...good, minDscr: 101 }, 'out_of_range /minDscr'],
  ['a debt yield above 1', { ...good, minDebtYield: 8 }, 'out_of_range /minDebtYield'],
  ['a fixed share above 1', { ...good, fixedShareMin: 50 }, 'out_of_range /fixedShareMin'],
  ['no tranche at all', { ...good, maxTranches: 0 }, 'out_of_range /maxTranches'],
  ['a weight above 1', { ...good, worstCaseWeight: 1.5 }, 'out_of_range /worstCaseWeight'],
  [
    'a probability above 1',
    withScenario({ probability: 2 }),
    'out_of_range /scenarios/0/probability',
  ],
  ['an index in percent', withScenario({ index: 3 }), 'out_of_range /scenarios/0/index'],
  ['a factor above 10', withScenario({ valueFactor: 11 }), 'out_of_range /scenarios/0/valueFactor'],
  [
    'a scenario’s cover above 100',
    withScenario({ minDscr: 101 }),
    'out_of_range /scenarios/0/minDscr',
  ],
  [
    'a scenario’s loan to value above 2',
    withScenario({ maxLtv: 3 }),
    'out_of_range /scenarios/0/maxLtv',
  ],
  ['a rate in percent', withTranche({ rate: 5 }), 'out_of_range /tranches/0/rate'],
  [
    'a margin below −0.1',
    withTranche({ margin: -0.2 }, floating),
    'out_of_range /tranches/0/margin',
  ],
  ['a floor in percent', withTranche({ floor: 2 }, floating), 'out_of_range /tranches/0/floor'],
  ['a fee above 1', withTranche({ exitFee: 2 }), 'out_of_range /tranches/0/exitFee'],
  ['rank 0', withTranche({ rank: 0 }), 'out_of_range /tranches/0/rank'],
  ['rank 101', withTranche({ rank: 101 }), 'out_of_range /tranches/0/rank'],
  ['a term of no months', withTranche({ termMonths: 0 }), 'out_of_range /tranches/0/termMonths'],
  ['a term of 601 months', withTranche({ termMonths: 601 }), 'out_of_range /tranches/0/termMonths'],
  [
    'an amortization of 11 months',
    withTranche({ amortization: 'annuity', amortMonths: 11 }),
    'out_of_range /tranches/0/amortMonths',
  ],
  [
    'a loan to value through above 2',
    withTranche({ maxLtvThrough: 2.5 }),
    'out_of_range /tranches/0/maxLtvThrough',
  ],
  [
    'a strike in percent',
    withHedge({ kind: 'cap', fixedRate: null, strike: 4 }),
    'out_of_range /hedges/0/strike',
  ],
  ['a premium above 1', withHedge({ premium: 1.2 }), 'out_of_range /hedges/0/premium'],
  ['half a tranche', { ...good, maxTranches: 1.5 }, 'not_integer /maxTranches'],
  ['half a rank', withTranche({ rank: 1.5 }), 'not_integer /tranches/0/rank'],
  ['half a month', withTranche({ termMonths: 60.5 }), 'not_integer /tranches/0/termMonths'],
  ['an unknown type', withTranche({ type: 'junior' }), 'bad_enum /tranches/0/type'],
  ['an unknown rate type', withTranche({ rateType: 'mixed' }), 'bad_enum /tranches/0/rateType'],
  [
    'an unknown repayment',
    withTranche({ amortization: 'bullet' }),
    'bad_enum /tranches/0/amortization',
  ],
  ['an unknown hedge', withHedge({ kind: 'collar' }), 'bad_enum /hedges/0/kind'],
  ['an unknown hedge choice', { ...good, hedgeChoice: 'all' }, 'bad_enum /hedgeChoice'],
  ['a date that does not exist', { ...good, startDate: '2026-02-30' }, 'bad_date /startDate'],
  ['a date in another style', { ...good, startDate: '30.06.2026' }, 'bad_date /startDate'],
  ['a list of no scenarios', { ...good, scenarios: [] }, 'empty /scenarios'],
  ['a list of no tranches', { ...good, tranches: [] }, 'empty /tranches'],
  ['an empty id', withTranche({ id: '' }), 'empty /tranches/0/id'],
  ['101 tranches', { ...good, tranches: many(101, senior) }, 'too_many /tranches'],
  ['1,001 scenarios', { ...good, scenarios: many(1001, scenario) }, 'too_many /scenarios'],
  ['21 hedges', { ...good, hedges: many(21, swap) }, 'too_many /hedges'],
  ['a tranche given twice', { ...good, tranches: [senior, senior] }, 'duplicate_id /tranches/1/id'],
  [
    'a scenario given twice',
    {
      ...good,
      scenarios: [
        { ...scenario, probability: 0.5 },
        { ...scenario, probability: 0.5 },
      ],
    },
    'duplicate_id /scenarios/1/id',
  ],
  ['a hedge given twice', { ...good, hedges: [swap, swap] }, 'duplicate_id /hedges/1/id'],
  ['probabilities below 1', withScenario({ probability: 0.9 }), 'sum /scenarios'],
  [
    'probabilities above 1',
    { ...good, scenarios: many(3, { ...scenario, probability: 0.34 }) },
    'sum /scenarios',
  ],
  [
    'a schedule in an unknown scenario',
    { ...good, startDate: '2026-01-31', schedule: { include: true, scenario: 'x' } },
    'unknown_ref /schedule/scenario',
  ],
  ['a fixed tranche with margin', withTranche({ margin: 0.02 }), 'conflict /tranches/0/margin'],
  ['a fixed tranche with floor', withTranche({ floor: 0.02 }), 'conflict /tranches/0/floor'],
  [
    'a floating tranche with rate',
    withTranche({ rate: 0.05 }, floating),
    'conflict /tranches/0/rate',
  ],
  ['a minimum above the maximum', withTranche({ min: 2, max: 1 }), 'conflict /tranches/0/max'],
  [
    'equity that is repaid',
    withTranche({ amortization: 'annuity', amortMonths: 120 }, equity),
    'conflict /tranches/0/amortization',
  ],
  [
    'preferred equity that is repaid',
    withTranche({ type: 'pref', amortization: 'linear' }, equity),
    'conflict /tranches/0/amortization',
  ],
  [
    'equity with a limit of debt',
    withTranche({ maxLtvThrough: 0.5 }, equity),
    'conflict /tranches/0/maxLtvThrough',
  ],
  ['a swap with strike', withHedge({ strike: 0.03 }), 'conflict /hedges/0/strike'],
  [
    'a cap with fixed rate',
    withHedge({ kind: 'cap', strike: 0.03 }),
    'conflict /hedges/0/fixedRate',
  ],
  [
    'a frontier that runs backwards',
    { ...good, frontier: { path: '/need', from: 2, to: 1, steps: 3 } },
    'conflict /frontier/to',
  ],
]
