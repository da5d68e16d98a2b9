import { describe, expect, it } from 'vitest'
import { growPlan, type GrowthByKind, spreadYear } from '#shared/finance/plan-lines'
import {
  comparePlan,
  cumulativeNoi,
  type PlanRow,
  withOutlook,
} from '#shared/finance/plan-variance'
import { firstYearOfOwning, returnsOf } from '#shared/finance/underwriting'
import { known } from '#shared/finance/figure'

const noGrowth: GrowthByKind = { income: 0, operating: 0, capex: 0, interest: 0, principal: 0 }

describe('a plan grown from earlier months', () => {
  it('grows each kind by its own rate, half-even to the cent, and leaves other kinds out', () => {
    const source = [
      { month: '2025-03', category: 'rent', kind: 'income', amount: 165_000 },
      { month: '2025-03', category: 'repairs', kind: 'operating', amount: -50 },
      { month: '2025-04', category: 'supplies', kind: 'operating', amount: 10 },
      { month: '2025-04', category: 'contribution', kind: 'equity', amount: 900_000 },
    ] as const
    // 1,650.00 × 1.03 = 1,699.50; −0.50 × 1.05 = −0.525 → −0.52; 0.10 × 1.05 = 0.105 → 0.10.
    expect(growPlan(source, 2027, { ...noGrowth, income: 0.03, operating: 0.05 })).toEqual([
      { month: '2027-03', category: 'rent', amount: 169_950 },
      { month: '2027-03', category: 'repairs', amount: -52 },
      { month: '2027-04', category: 'supplies', amount: 10 },
    ])
  })

  it('spreads 100.00 over twelve months as 8.33 and 8.34, together 100.00', () => {
    const months = spreadYear(10_000)
    expect(months).toEqual([833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834, 833])
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(10_000)
    expect(spreadYear(-5).reduce((sum, month) => sum + month, 0)).toBe(-5)
    expect(spreadYear(0)).toEqual(Array.from({ length: 12 }, () => 0))
  })
})

const year = (...months: number[]) =>
  Array.from({ length: 12 }, (_, index) => (months[index] ?? 0) * 100)

/** Worked in a spreadsheet by hand: January and February, in currency units. */
const rows: readonly PlanRow[] = [
  { category: 'rent', kind: 'income', plan: year(10_000, 10_000), actual: year(10_000, 10_900) },
  { category: 'repairs', kind: 'operating', plan: year(-2500, -2500), actual: year(-6200, -3000) },
  { category: 'insurance', kind: 'operating', plan: year(), actual: year(0, 0) },
  { category: 'works', kind: 'capex', plan: year(-1000, 0), actual: year(-400, 0) },
  { category: 'interest', kind: 'interest', plan: year(-900, -900), actual: year(-900, -900) },
]

describe('plan against actual', () => {
  it('is worked out by line and kind down to NOI and cash flow', () => {
    const report = comparePlan(rows, { from: 0, to: 1 })
    expect(report.kinds.map(({ kind, total }) => [kind, total.variance])).toEqual([
      ['income', 90_000],
      ['operating', -420_000],
      ['capex', 60_000],
      ['interest', 0],
    ])
    // Repairs −9,200 for −5,000 planned: 4,200 or 84 % of the plan too much.
    expect(report.kinds[1]?.lines).toEqual([
      {
        category: 'repairs',
        kind: 'operating',
        plan: -500_000,
        actual: -920_000,
        variance: -420_000,
        share: -0.84,
        isFavourable: false,
      },
    ])
    // NOI 20,900 − 9,200 = 11,700 for 15,000 planned: −3,300, −22 %.
    expect(report.noi).toEqual({
      plan: 1_500_000,
      actual: 1_170_000,
      variance: -330_000,
      share: -0.22,
      isFavourable: false,
    })
    // Cash flow 11,700 − 400 − 1,800 = 9,500 for 15,000 − 1,000 − 1,800 = 12,200 planned.
    expect(report.cashFlow).toMatchObject({ plan: 1_220_000, actual: 950_000, variance: -270_000 })
  })

  it('names the line that moved NOI most, and where NOI would stand without it', () => {
    const { explanation } = comparePlan(rows, { from: 0, to: 1 })
    expect(explanation?.line.category).toBe('repairs')
    expect(explanation?.share).toBe(-0.22)
    // 11,700 + 4,200 = 15,900 is 6 % above 15,000.
    expect(explanation?.shareWithout).toBeCloseTo(0.06, 12)
    // In February alone: rent +900, repairs −500, so that rent moved NOI most.
    const february = comparePlan(rows, { from: 1, to: 1 }).explanation
    expect(february?.line).toMatchObject({ category: 'rent', variance: 90_000 })
    expect(february?.shareWithout).toBeCloseTo(-500 / 7500, 12)
  })

  it('says nothing of a share where nothing was planned, nor of a line that met its plan', () => {
    const unplanned: PlanRow = { category: 'rent', kind: 'income', plan: year(), actual: year(5) }
    expect(comparePlan([unplanned], { from: 0, to: 0 }).noi).toMatchObject({
      variance: 500,
      share: null,
      isFavourable: true,
    })
    const met = comparePlan(rows.slice(4), { from: 0, to: 11 })
    expect(met.cashFlow).toMatchObject({ variance: 0, isFavourable: null })
    expect(met.explanation).toBeNull()
  })

  it('looks at the year as booked so far and planned for the rest', () => {
    const [rent] = withOutlook(
      [{ category: 'rent', kind: 'income', plan: year(1, 2, 3), actual: year(9, 9, 9) }],
      1,
    )
    expect(rent?.actual).toEqual(year(9, 2, 3))
  })

  it('adds NOI up month by month, the booked one as far as months are over', () => {
    // January 10,000 − 6,200 = 3,800; February 10,900 − 3,000 = 7,900.
    const { plan, actual } = cumulativeNoi(rows, 2)
    expect(actual).toEqual([380_000, 1_170_000])
    expect(plan.slice(0, 3)).toEqual([750_000, 1_500_000, 1_500_000])
    expect(plan).toHaveLength(12)
  })
})

describe('the first year of owning', () => {
  it.each([
    ['2021-03-15', '2021-03', { from: '2021-04', to: '2022-03' }],
    ['2021-03-01', '2021-03', { from: '2021-03', to: '2022-02' }],
    ['2019-06-14', '2024-11', { from: '2024-11', to: '2025-10' }],
    ['2026-02-10', '2026-02', null],
    ['2021-03-15', null, null],
  ] as const)('bought on %s with books from %s is %o', (bought, booked, expected) => {
    expect(firstYearOfOwning(bought, booked, '2026-10')).toEqual(expected)
  })

  it('brings 6 % on the price, 5.88 % on the cost and 6.94 % on the own money', () => {
    const totals = [
      { month: '2021-04', kind: 'income', amount: 5_000_000 },
      { month: '2021-05', kind: 'operating', amount: -1_160_000 },
      { month: '2021-06', kind: 'interest', amount: -2_640_000 },
    ] as const
    const { noi, capRate, yieldOnCost, cashOnCash } = returnsOf(totals, {
      value: 64_000_000,
      cost: 65_280_000,
      cashInvested: known(17_280_000),
    })
    expect(noi.value).toBe(3_840_000)
    expect(capRate.value).toBeCloseTo(0.06, 12)
    expect(yieldOnCost.value).toBeCloseTo(0.0588235294, 9)
    expect(cashOnCash.value).toBeCloseTo(0.0694444444, 9)
    const noOwnMoney = returnsOf(totals, { value: null, cost: 0, cashInvested: known(0) })
    expect(noOwnMoney.cashOnCash.reason).toBe('None of the owner’s own money was invested.')
    expect(noOwnMoney.capRate.reason).toBe('There is no value on this day.')
  })
})
