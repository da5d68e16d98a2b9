import { describe, expect, it } from 'vitest'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { MetricPeriod } from '#shared/metrics'
import { setSellingCostRate } from '#main/metrics/metric-setting-handlers'
import { getFigures } from '#main/metrics/figure-handlers'
import type { DataBase } from '#main/database/schema'
import { ask } from './ask.ts'
import { handFile } from './hand-file.ts'

const cents = (amount: number) => Math.round(amount * 100)
const near = (value: number) => expect.closeTo(value, 9)

/** Figures of the hand portfolio: of Elm, of Oak and of both. */
async function figuresOf(db: DataBase, asOf = '2025-12-31', period?: MetricPeriod) {
  const question = ask({ portfolioId: 'p1', asOf, ...(period ? { period } : {}) })
  const { properties, together } = await getFigures(db, question)
  const named = (name: string) => properties.find((one) => one.name === name)?.figures ?? together
  return { elm: named('Elm'), oak: named('Oak'), both: together }
}

type Figures = Awaited<ReturnType<typeof figuresOf>>['both']

const values = (figures: Figures, ...keys: FigureKey[]) => keys.map((key) => figures[key].value)

const year2025: readonly FigureKey[] = [
  'gpr',
  'contractedRent',
  'vacancyLoss',
  'rentCollected',
  'creditLoss',
  'otherIncome',
  'accrualEgi',
  'capex',
  'interest',
  'principal',
  'cashInvested',
]

describe('the figures of the hand portfolio', () => {
  it('tell vacancy from credit loss, and what was due from what came in', async () => {
    const { db } = await handFile()
    const { elm, oak, both } = await figuresOf(db)
    // A 61,200 and B 9 · 1,800 due; B empty for 3 · 2,000; one month of B never paid; laundry 600.
    expect(values(elm, ...year2025)).toEqual(
      [83_400, 77_400, 6000, 75_600, 1800, 600, 78_000, 5000, 30_000, 0, 450_000].map(cents),
    )
    // C empty for 3 · 1,500, then 3 · 1,400 due and paid.
    expect(values(oak, ...year2025)).toEqual(
      [8700, 4200, 4500, 4200, 0, 0, 4200, 0, 0, 0, 200_000].map(cents),
    )
    expect(values(both, ...year2025)).toEqual(
      [92_100, 81_600, 10_500, 79_800, 1800, 600, 82_200, 5000, 30_000, 0, 650_000].map(cents),
    )
  })

  it('measure the income against the price, and the money back against the money put in', async () => {
    const { db } = await handFile()
    const { elm, oak, both } = await figuresOf(db)
    const rates = (figures: Figures) => values(figures, 'goingInCapRate', 'equityMultiple')
    // 59,700 / 1,000,000. Received 32,200 in eight months and 500,000; paid 450,000 and 7,500 in three.
    expect(rates(elm)).toEqual([near(0.0597), near(532_200 / 457_500)])
    // 3,300 / 200,000. Received 4,200 and 200,000; paid 200,000 and 900.
    expect(rates(oak)).toEqual([near(0.0165), near(204_200 / 200_900)])
    expect(rates(both)).toEqual([near(63 / 1200), near(736_400 / 658_400)])
  })

  it('take the costs of a sale off the return alone', async () => {
    const file = await handFile()
    const before = await figuresOf(file.db)
    await setSellingCostRate(file, { portfolioId: 'p1', rate: 0.05 })
    const { elm, both } = await figuresOf(file.db)
    // A sale leaves 1,100,000 · 0.95 − 600,000 = 445,000.
    expect(elm.equityMultiple.value).toBeCloseTo(477_200 / 457_500, 9)
    expect(both.irr.value).toBeLessThan(before.both.irr.value ?? 0)
    expect(values(both, 'value', 'equity', 'noi')).toEqual(
      values(before.both, 'value', 'equity', 'noi'),
    )
  })

  it('weigh let units by their area', async () => {
    const { db } = await handFile()
    const { elm, both } = await figuresOf(db, '2025-02-28')
    // A of 1,000 is let, B of 600 stands empty; Oak is not bought yet.
    expect(values(elm, 'physicalOccupancy', 'areaOccupancy')).toEqual([0.5, 0.625])
    expect(values(both, 'units', 'leasedUnits', 'area', 'leasedArea')).toEqual([2, 1, 1600, 1000])
  })

  it('bring the yearly rates of half a year to a year, and no others', async () => {
    const { db } = await handFile()
    const half: MetricPeriod = { kind: 'custom', from: '2025-01-01', to: '2025-06-30' }
    const { elm } = await figuresOf(db, '2025-12-31', half)
    // 30,000 + 3,600 + 600 − 9,000 − 3,000; GPR 30,000 + 3 · 2,000 + 3 · 1,800; interest 15,000.
    expect(values(elm, 'noi', 'gpr', 'debtService')).toEqual([22_200, 41_400, 15_000].map(cents))
    expect(values(elm, 'capRate', 'grm', 'debtYield')).toEqual([
      near(44_400 / 1_100_000),
      near(1_100_000 / 82_800),
      near(44_400 / 600_000),
    ])
    expect(values(elm, 'dscr', 'oer')).toEqual([near(1.48), near(12_000 / 34_200)])
  })

  it('count the single days of a period that begins and ends within months', async () => {
    const { db } = await handFile()
    const days: MetricPeriod = { kind: 'custom', from: '2025-06-10', to: '2025-09-10' }
    const { elm } = await figuresOf(db, '2025-12-31', days)
    // Laundry 600 on 15 June; rents of July, August and 1 September 15,600 + 5,400; repairs on the last day.
    expect(values(elm, 'egi', 'opex', 'noi')).toEqual([21_600, 4500, 17_100].map(cents))
    expect(elm.capRate.value).toBeCloseTo(17_100 / (93 / 365.25) / 1_100_000, 12)
  })

  it.each([
    // A 6 · 5,000 + 3 · 5,200, B 5 · 1,800, laundry 600, less 16,500 and the 900 of Oak.
    ['year_to_date', '2025-09-10', 37_800],
    ['since_purchase', '2025-12-31', 63_000],
  ] as const)('over %s to %s earn %i', async (kind, asOf, noi) => {
    const { db } = await handFile()
    const { both } = await figuresOf(db, asOf, { kind })
    expect(both.noi.value).toBe(cents(noi))
  })

  it('say why a figure is missing', async () => {
    const { db } = await handFile()
    const { oak, both } = await figuresOf(db)
    expect(oak.dscr).toEqual({ value: null, reason: 'There was no debt service.' })
    expect(oak.debtYield.reason).toBe('There is no loan on this day.')
    expect(both.areaOccupancy.reason).toBeNull()
  })
})
